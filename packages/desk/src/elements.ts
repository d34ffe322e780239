import { DeskActBar } from "./acts/act-bar.ts";
import { DeskActForm } from "./acts/act-form.ts";
import { DeskAgencyPicker } from "./acts/agency-picker.ts";
import { DeskBulkBar } from "./acts/bulk-bar.ts";
import { LaporDesk } from "./desk.ts";
import { DeskShortcutSheet } from "./keyboard/shortcut-sheet.ts";
import { DeskList } from "./list/list-pane.ts";
import { DeskPhotoViewer } from "./report/photo-viewer.ts";
import { DeskReport } from "./report/report-pane.ts";
import { DeskReporterIdentity } from "./report/reporter-identity.ts";
import { useOwnIcons } from "./style/controls.ts";

const elements = {
  "desk-act-bar": DeskActBar,
  "desk-act-form": DeskActForm,
  "desk-agency-picker": DeskAgencyPicker,
  "desk-bulk-bar": DeskBulkBar,
  "desk-list": DeskList,
  "desk-photo-viewer": DeskPhotoViewer,
  "desk-report": DeskReport,
  "desk-reporter-identity": DeskReporterIdentity,
  "desk-shortcut-sheet": DeskShortcutSheet,
  "lapor-desk": LaporDesk,
};

/** Registers the elements of the desk and its controls, once per page. */
export function defineDesk(): void {
  useOwnIcons();
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
