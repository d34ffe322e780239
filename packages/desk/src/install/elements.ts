import { DeskInstall } from "./install-page.ts";
import { DeskKeyForm } from "./key-form.ts";
import { DeskSiteSnippet } from "./site-snippet.ts";

export function defineInstall(): void {
  const elements = {
    "desk-install": DeskInstall,
    "desk-key-form": DeskKeyForm,
    "desk-site-snippet": DeskSiteSnippet,
  };
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
