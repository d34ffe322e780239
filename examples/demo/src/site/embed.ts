import type { ReportAccess } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "./shell.ts";

/** The channel's URLs and key, which the site's pages pass to the elements. */
export interface Embed {
  channelUrl: string;
  publishableKey: string;
  /** A sample report that the visitor can open. */
  sample: ReportAccess | undefined;
}

/** The README's script tag, with the demo site's own URL of the bundle. */
export const script: Markup = html`<script type="module" async src="/lapor/1/lapor.js"></script>`;

export const publicScript: Markup = html`<script type="module" async src="/lapor/1/public.js"></script>`;
