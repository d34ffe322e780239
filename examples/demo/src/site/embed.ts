import type { ReportAccess } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "./shell.ts";

/** The channel's URLs and key, for the site's pages. */
export interface Embed {
  channelUrl: string;
  publishableKey: string;
  /** A sample report that the visitor can open. */
  sample: ReportAccess | undefined;
}

/** The script tag as in the snippet, except that the demo's site serves the bundle itself. */
export const script: Markup = html`<script type="module" async src="/lapor/1/lapor.js"></script>`;

/** The script tag for `<lapor-public>`. */
export const publicScript: Markup = html`<script type="module" async src="/lapor/1/public.js"></script>`;
