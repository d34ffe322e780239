import { loadFormParts } from "./form/lapor-form.ts";
import { LaporStatus } from "./status/lapor-status.ts";

export { LaporButton } from "./button/lapor-button.ts";
export { LaporForm } from "./form/lapor-form.ts";
export { LaporStatus };

// An erased report is also forgotten by the forms of the site.
LaporStatus.prototype.loadFormParts = loadFormParts;
