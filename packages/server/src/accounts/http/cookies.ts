/**
 * Seconds until a ceremony's cookie expires, and until a browser is no longer known after its last sign-in.
 */
const [ceremonySeconds, deviceSeconds] = [900, 180 * 86_400];

/**
 * The `__Host-` prefix binds a cookie to this host and to https (RFC 6265bis §4.1.3). Only localhost uses
 * plain http, without the prefix.
 */
function nameOf(name: "sign-in" | "device", baseUrl: string): string {
  return new URL(baseUrl).protocol === "https:" ? `__Host-lapor-${name}` : `lapor-${name}`;
}

export function readCookies(
  header: string | null,
  baseUrl: string,
): { ceremony: string | undefined; device: string | undefined } {
  const cookies = (header ?? "").split(/; */).map((cookie) => cookie.split("="));
  const find = (name: "sign-in" | "device"): string | undefined =>
    cookies.find(([found]) => found === nameOf(name, baseUrl))?.[1];
  return { ceremony: find("sign-in"), device: find("device") };
}

function writeCookie(name: string, value: string, more: string): string {
  const secure = name.startsWith("__Host-") ? "; Secure" : "";
  return `${name}=${value}; Path=/; HttpOnly${secure}; ${more}`;
}

/**
 * Returns the cookie that ties a ceremony to the browser. It is `Lax`, because the browser returns from the
 * identity provider, which is another site.
 */
export const ceremonyCookie = (token: string, baseUrl: string): string =>
  writeCookie(nameOf("sign-in", baseUrl), token, `SameSite=Lax; Max-Age=${ceremonySeconds}`);

export const deviceCookie = (token: string, baseUrl: string): string =>
  writeCookie(nameOf("device", baseUrl), token, `SameSite=Strict; Max-Age=${deviceSeconds}`);
