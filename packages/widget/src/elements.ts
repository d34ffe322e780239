export { LaporButton } from "./button/lapor-button.ts";
export { LaporForm } from "./form/lapor-form.ts";
export { LaporStatus } from "./status/lapor-status.ts";
