import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";

interface DeskSettings {
  channelName: string;
  signIn: { passkey: boolean; password: boolean; oidc: { name: string } | null };
  map?: { tiles: string; attribution: string };
}

const root = "/petugas";
const assets = `${root}/assets/`;

/**
 * Whether a path belongs to the officers' desk. Its views, such as `/petugas/baru`, exist only in the
 * browser.
 */
export const isDeskPath = (pathname: string): boolean => pathname === root || pathname.startsWith(`${root}/`);

/** The folder that the build of `@lapor/desk` writes, next to this package's `src` and `dist`. */
const builtDesk = fileURLToPath(new URL("../../desk/dist", import.meta.url));

/**
 * The page's content security policy: scripts and styles only from this origin and never inline, pictures
 * also from the tile service, and markup only from lit templates.
 */
const contentSecurityPolicy = (tileOrigins: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    ["img-src 'self'", ...tileOrigins].join(" "),
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html",
  ].join("; ");

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/**
 * Serves the officers' desk: its page for every path, and the files that the page loads. Undefined when the
 * desk was not built, which happens only in a checkout of the repository.
 */
export function serveDesk(
  settings: DeskSettings,
  { tileOrigins = [], folder = builtDesk }: { tileOrigins?: readonly string[]; folder?: string } = {},
): ((request: Request) => Promise<Response>) | undefined {
  if (!existsSync(join(folder, "index.html"))) return undefined;
  const page = withSettings(readFileSync(join(folder, "index.html"), "utf8"), settings);
  const policy = contentSecurityPolicy(tileOrigins);
  const names = new Set(readdirSync(join(folder, "assets")));
  return async ({ url, method, headers }) => {
    if (method !== "GET" && method !== "HEAD") return respond(405, null, { allow: "GET, HEAD" });
    const { pathname } = new URL(url);
    if (!pathname.startsWith(assets)) return respondWithPage(page, policy);
    const name = pathname.slice(assets.length);
    const type = names.has(name) ? contentTypes[extname(name)] : undefined;
    if (type === undefined) return respond(404, null);
    const isCompressed = names.has(`${name}.br`) && /\bbr\b/.test(headers.get("accept-encoding") ?? "");
    return respond(200, await readFile(join(folder, "assets", isCompressed ? `${name}.br` : name)), {
      "content-type": type,
      // A changed file gets another name, so browsers can cache it for a year.
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
      ...(isCompressed && { "content-encoding": "br" }),
    });
  };
}

/** Embeds the settings in the page as data, which the policy allows because browsers do not run it. */
function withSettings(page: string, settings: DeskSettings): string {
  const json = JSON.stringify(settings).replaceAll("<", "\\u003c");
  return page.replace(
    "</head>",
    () => `<script type="application/json" id="lapor-settings">${json}</script>\n  </head>`,
  );
}

const respondWithPage = (page: string, contentSecurityPolicy: string): Response =>
  respond(200, page, {
    "content-type": "text/html; charset=utf-8",
    "content-security-policy": contentSecurityPolicy,
    "cross-origin-opener-policy": "same-origin",
  });

const respond = (
  status: number,
  body: string | Uint8Array<ArrayBuffer> | null,
  headers: Record<string, string> = {},
): Response =>
  new Response(body, {
    status,
    headers: { "cache-control": "no-store", "request-id": randomUUID(), ...headers },
  });
