import { LaporForm, loadFormParts } from "./form/lapor-form.ts";
import { LaporStatus, loadStatusView } from "./status/lapor-status.ts";

export { LaporButton } from "./button/lapor-button.ts";
export { LaporForm, LaporStatus };

// The status element needs the form's parts, because erasing a report there also discards it from the site's
// forms.
LaporStatus.prototype.loadFormParts = loadFormParts;

// The status page lists the reports that the form has saved.
LaporForm.prototype.keepReport = (report) =>
  loadStatusView().then(
    ({ keepOwnReport }) => keepOwnReport(report),
    () => false,
  );
