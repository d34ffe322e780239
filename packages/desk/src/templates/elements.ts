import { DeskTemplateForm } from "./template-form.ts";
import { DeskTemplates } from "./templates-page.ts";

export function defineTemplates(): void {
  const elements = { "desk-template-form": DeskTemplateForm, "desk-templates": DeskTemplates };
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
