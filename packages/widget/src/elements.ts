import { LaporForm, loadFormParts } from "./form/lapor-form.ts";
import { LaporStatus, loadStatusView } from "./status/lapor-status.ts";

export { LaporButton } from "./button/lapor-button.ts";
export { LaporForm, LaporStatus };

// When the status element erases a report, it also has to discard the report from the site's forms.
LaporStatus.prototype.loadFormParts = loadFormParts;

// The status page lists the reports that the form has saved.
LaporForm.prototype.keepReport = (report) =>
  loadStatusView().then(
    ({ keepOwnReport }) => keepOwnReport(report),
    () => false,
  );
