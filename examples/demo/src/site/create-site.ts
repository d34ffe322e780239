import { Hono } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import { createDemoSignIn, type DeskEntry } from "../officers/sign-in.ts";
import { readAssets, sendAsset } from "./assets.ts";
import type { Embed } from "./embed.ts";
import { homePage } from "./home-page.ts";
import { shell } from "./shell.ts";
import { trackingPage } from "./tracking-page.ts";

export interface SiteOptions extends Embed, DeskEntry {}

// Returns a strict Content-Security-Policy without inline scripts or styles and without `unsafe-*`. It allows
// images from the channel, which serves the photos.
const policy = ({ channelUrl, deskUrl }: SiteOptions): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `connect-src 'self' ${channelUrl}`,
    // The widget shrinks photos in a worker.
    "worker-src blob:",
    "require-trusted-types-for 'script'",
    // The page loads two of the widget's scripts, each with its own copy of Lit.
    "trusted-types lit-html lapor 'allow-duplicates'",
    `img-src 'self' blob: ${channelUrl}`,
    "object-src 'none'",
    "base-uri 'none'",
    // The sign-in form redirects to the desk.
    `form-action 'self' ${deskUrl}`,
    "frame-ancestors 'none'",
  ].join("; ");

const missing = shell({
  title: "Halaman tidak ada",
  at: "",
  body: html`<div class="container section narrow">
    <h1>Halaman ini tidak ada</h1>
    <p><a href="/">Kembali ke beranda</a></p>
  </div>`,
});

const broken = shell({
  title: "Ada gangguan",
  at: "",
  body: html`<div class="container section narrow">
    <h1>Ada gangguan di situs ini</h1>
    <p>Silakan tunggu sebentar, lalu coba lagi.</p>
  </div>`,
});

/** Creates the site, including the entry to the officers' desk, as a fetch handler. */
export function createSite(options: SiteOptions): Hono {
  const assets = readAssets();
  const csp = policy(options);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    context.header("Content-Security-Policy", csp);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
  });
  app.get("/", (context) => context.html(homePage(options)));
  app.get("/lacak", (context) => {
    const typed = context.req.query("nomor");
    return context.html(trackingPage(options, typed?.slice(0, 32)));
  });
  app.route("/petugas", createDemoSignIn(options));
  app.get("*", (context) => {
    const asset = assets.get(context.req.path);
    return asset ? sendAsset(asset, context.req.raw) : context.html(missing, 404);
  });
  app.onError((error, context) => {
    // Hono's CSRF check throws this exception when another site submits the form.
    if (error instanceof HTTPException) return error.getResponse();
    console.error(error);
    return context.html(broken, 500);
  });
  return app;
}
