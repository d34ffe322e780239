import type { ReportAccess } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "./shell.ts";

/** The channel's addresses and key for the site's pages. */
export interface Embed {
  channelUrl: string;
  publishableKey: string;
  /** A sample report to look up. */
  sample: ReportAccess | undefined;
}

/** The script tag of the snippet. Here the site serves the bundle. */
export const script: Markup = html`<script type="module" async src="/lapor/1/lapor.js"></script>`;

/** The script tag of `<lapor-public>`. */
export const publicScript: Markup = html`<script type="module" async src="/lapor/1/public.js"></script>`;
