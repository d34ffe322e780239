import { DeskTemplateForm } from "./template-form.ts";
import { DeskTemplates } from "./templates-page.ts";

/** Registers the page's elements, which are loaded together with it. */
export function defineTemplates(): void {
  const elements = { "desk-template-form": DeskTemplateForm, "desk-templates": DeskTemplates };
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
