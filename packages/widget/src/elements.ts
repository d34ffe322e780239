import { LaporForm, loadFormParts } from "./form/lapor-form.ts";
import { LaporStatus, loadStatusView } from "./status/lapor-status.ts";

export { LaporButton } from "./button/lapor-button.ts";
export { LaporForm, LaporStatus };

// An erased report is also forgotten by the forms of the site.
LaporStatus.prototype.loadFormParts = loadFormParts;

// The status page lists the reports that the form keeps.
LaporForm.prototype.keepReport = (report) =>
  loadStatusView().then(
    ({ keepOwnReport }) => keepOwnReport(report),
    () => false,
  );
