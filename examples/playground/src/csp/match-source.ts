/** Returns whether a directive's value is a keyword, nonce or hash instead of a URL source. */
export const isKeyword = (value: string): boolean => value.startsWith("'");

const defaultPorts: Readonly<Record<string, string>> = { http: "80", https: "443", ws: "80", wss: "443" };
const isNetwork = (scheme: string): boolean => scheme in defaultPorts;

/**
 * Returns whether a scheme is allowed. According to CSP Level 3, "scheme-part matches", http also allows
 * https.
 */
const schemeMatches = (allowed: string, scheme: string): boolean =>
  allowed === scheme ||
  (allowed === "http" && scheme === "https") ||
  (allowed === "ws" && ["wss", "http", "https"].includes(scheme)) ||
  (allowed === "wss" && scheme === "https");

const hostMatches = (pattern: string, host: string): boolean =>
  pattern === "*" || (pattern.startsWith("*.") ? host.endsWith(pattern.slice(1)) : host === pattern);

const hostSource =
  /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;
const schemeSource = /^([a-z][a-z0-9+.-]*):$/i;

/**
 * Returns whether one source expression in a page's policy allows a URL without redirects (CSP Level 3, "Does
 * url match expression in origin with redirect count"). Keywords other than `'self'` never match.
 * https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export function matchesSource(expression: string, url: URL, self: URL): boolean {
  const scheme = url.protocol.slice(0, -1);
  const own = self.protocol.slice(0, -1);
  if (expression === "*") return isNetwork(scheme) || schemeMatches(own, scheme);
  if (expression.toLowerCase() === "'self'") return isSelf(url, self);
  const [, bare] = schemeSource.exec(expression) ?? [];
  if (bare) return schemeMatches(bare.toLowerCase(), scheme);
  const [found, allowed = own, host, port, path] = hostSource.exec(expression) ?? [];
  if (!found || !host || !url.hostname) return false;
  return (
    schemeMatches(allowed.toLowerCase(), scheme) &&
    hostMatches(host.toLowerCase(), url.hostname) &&
    portMatches(port, allowed.toLowerCase(), url) &&
    pathMatches(path, url.pathname)
  );
}

/**
 * Returns whether a source list allows a URL. As in browsers, `'none'` next to other sources has no effect.
 */
export const matchesList = (values: readonly string[], url: URL, self: URL): boolean =>
  values.some((value) => matchesSource(value, url, self));

function portMatches(pattern: string | undefined, scheme: string, url: URL): boolean {
  const own = defaultPorts[url.protocol.slice(0, -1)];
  const port = url.port || own;
  if (pattern === "*") return true;
  if (pattern === undefined) return port === own;
  return pattern === port || (pattern === "80" && port === "443" && schemeMatches(scheme, "https"));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function pathMatches(pattern: string | undefined, path: string): boolean {
  if (!pattern || pattern === "/") return true;
  return pattern.endsWith("/") ? decode(path).startsWith(decode(pattern)) : decode(path) === decode(pattern);
}

// Returns whether 'self' allows a URL. Although a blob has its page's origin, 'self' does not include blobs.
function isSelf(url: URL, self: URL): boolean {
  const [scheme, own] = [url.protocol.slice(0, -1), self.protocol.slice(0, -1)];
  if (!isNetwork(scheme)) return false;
  if (url.origin === self.origin) return true;

  return (
    url.hostname === self.hostname &&
    url.port === self.port &&
    (scheme === "https" || scheme === "wss" || (own === "http" && scheme === "ws"))
  );
}
