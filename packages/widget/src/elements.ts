export { LaporForm } from "./form/lapor-form.ts";
export { LaporStatus } from "./status/lapor-status.ts";
