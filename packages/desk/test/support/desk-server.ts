import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { fileURLToPath } from "node:url";
import { officerRoles } from "@lapor/channel";
import { build } from "vite";
import type { SampleOffice } from "./sample-office.ts";

/** The content security policy that a server sends with the desk. README.md refers to it. */
export const policy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html",
].join("; ");

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/**
 * Builds the test page and serves it with a mock channel on one origin, under the strict policy.
 * `present.office` can be replaced between tests. The page uses an agency administrator's key by default, a
 * key of national triage with `?triage`, a revoked key with `?nobody`, and an officer's session with
 * `?role=liaison`.
 */
export async function serveDesk(present: {
  office: SampleOffice;
}): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "lapor-desk-"));
  const root = fileURLToPath(new URL("../pages", import.meta.url));
  await build({
    configFile: false,
    root,
    base: "/petugas/",
    logLevel: "warn",
    build: { outDir: folder, emptyOutDir: true, minify: false, assetsInlineLimit: 0, target: "es2022" },
  });
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://localhost");
    const { mock } = present.office;
    if (pathname.startsWith("/v1/")) {
      const sent = await buffer(request).catch(() => undefined);
      // The page was closed in the middle of a request.
      if (!sent) return;
      // The mock rejects secret keys in requests from a page, so the `Origin` header is removed.
      const { origin, ...others } = request.headers;
      const headers = { ...others, ...(!others.authorization && origin && { origin }) };
      const { method = "GET" } = request;
      const body = ["GET", "HEAD"].includes(method) ? null : new Uint8Array(sent);
      const result = await mock.fetch(`http://${headers.host}${request.url}`, {
        method,
        headers: headers as Record<string, string>,
        body,
      });
      response.writeHead(result.status, Object.fromEntries(result.headers));
      if (result.headers.get("content-type") === "text/event-stream" && result.body) {
        const stream = Readable.fromWeb(result.body as NodeStream);
        response.once("close", () => stream.destroy());
        stream.pipe(response);
        return;
      }
      response.end(Buffer.from(await result.arrayBuffer()));
      return;
    }
    if (pathname.startsWith("/tiles/")) {
      response.writeHead(200, { "content-type": "image/svg+xml" });
      response.end(
        `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"><path d="M0 128h256M128 0v256" stroke="#999" stroke-width="20"/></svg>`,
      );
      return;
    }
    if (pathname === "/rehearsal.json") {
      const { agencyAdmin, nationalAdmin, revoked } = mock.keys;
      const role = officerRoles.find((one) => one === searchParams.get("role"));
      const isSignedIn = /lapor-session=/.test(request.headers.cookie ?? "");
      const officer =
        role && !isSignedIn && (await mock.signIn({ role, baseUrl: `http://${request.headers.host}` }));
      const key = searchParams.has("nobody")
        ? revoked
        : searchParams.has("triage")
          ? nationalAdmin
          : agencyAdmin;
      response.writeHead(200, {
        "content-type": "application/json",
        ...(officer && { "set-cookie": `${officer.headers.cookie}; Path=/; HttpOnly; SameSite=Strict` }),
      });
      response.end(
        JSON.stringify({
          ...(!officer && !isSignedIn && { key }),
          now: mock.clock.now().toISOString(),
        }),
      );
      return;
    }
    const file = pathname.startsWith("/petugas/assets/") ? pathname.slice("/petugas/".length) : "index.html";
    const headers = {
      "content-type": types[extname(file)] ?? "text/plain",
      "content-security-policy": policy,
    };
    response.writeHead(200, headers);
    response.end(await readFile(join(folder, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (!address || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
