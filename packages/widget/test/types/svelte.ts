// Checks the types of `<lapor-form>` in a Svelte template. This file is only compiled and never run.
import type {} from "@lapor/widget/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

export const form: SvelteHTMLElements["lapor-form"] = {
  agency: "pemkot-bandung",
  "base-url": "https://kanal.example",
  "publishable-key": "pk_contoh",
  class: "wide",
  "onlapor-success": ({ detail }) => detail.trackingId.length,
  "on:lapor-error": ({ detail }) => detail.code.length,
};
export const status: SvelteHTMLElements["lapor-status"] = { trackingId: "LP-1", lang: "su" };
export const button: SvelteHTMLElements["lapor-button"] = { theme: "light" };
export const reports: SvelteHTMLElements["lapor-public"] = { agency: "pemkot-bandung", limit: 6 };

// @ts-expect-error No such preset.
export const preset: SvelteHTMLElements["lapor-form"] = { preset: "merah" };
// @ts-expect-error Not the name of an attribute.
export const named: SvelteHTMLElements["lapor-form"] = { instansi: "pemkot-bandung" };
// @ts-expect-error No such view.
export const tiles: SvelteHTMLElements["lapor-public"] = { view: "tiles" };
// @ts-expect-error The status page sends no report.
export const sent: SvelteHTMLElements["lapor-status"] = { "onlapor-success": () => {} };
