import { readFile } from "node:fs/promises";

const types: Readonly<Record<string, string>> = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
};

/**
 * The files of the admin page, by path under `/__lapor/`. This module must stay next to `admin/`, because the
 * bundle has the same structure.
 */
const files = [
  "page.html",
  "page.css",
  "bars.css",
  "views.css",
  "page.js",
  "elements.js",
  "texts.js",
  "controls-view.js",
  "report-view.js",
  "calls-view.js",
  "webhooks-view.js",
];

const policy = [
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join("; ");

export async function adminFile(path: string): Promise<Response | undefined> {
  const name = path === "" ? "page.html" : path;
  if (!files.includes(name)) return undefined;
  const content = await readFile(new URL(`./admin/${name}`, import.meta.url));
  const headers = {
    "content-type": types[name.split(".").at(-1) ?? ""] ?? "",
    "content-security-policy": policy,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
  };
  return new Response(content, { headers });
}
