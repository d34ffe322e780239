import { DeskActionBar } from "./actions/action-bar.ts";
import { DeskActionForm } from "./actions/action-form.ts";
import { DeskBulkBar } from "./bulk/bulk-bar.ts";
import { LaporDesk } from "./desk.ts";
import { DeskAgencyPicker } from "./fields/agency-picker.ts";
import { DeskNoteField } from "./fields/note-field.ts";
import { DeskRegionPicker } from "./fields/region-picker.ts";
import { DeskShortcutSheet } from "./keyboard/shortcut-sheet.ts";
import { DeskList } from "./list/list-pane.ts";
import { DeskPlaceMap } from "./place/place-map.ts";
import { DeskPhotoViewer } from "./report/photo-viewer.ts";
import { DeskReporterIdentity } from "./report/reporter-identity.ts";
import { DeskTakeThere } from "./report/take-there.ts";
import { DeskReport } from "./report-pane/report-pane.ts";
import { useOwnIcons } from "./style/controls.ts";
import { DeskViewDialog } from "./view/view-dialog.ts";

const elements = {
  "desk-action-bar": DeskActionBar,
  "desk-action-form": DeskActionForm,
  "desk-agency-picker": DeskAgencyPicker,
  "desk-bulk-bar": DeskBulkBar,
  "desk-list": DeskList,
  "desk-note-field": DeskNoteField,
  "desk-photo-viewer": DeskPhotoViewer,
  "desk-place-map": DeskPlaceMap,
  "desk-region-picker": DeskRegionPicker,
  "desk-report": DeskReport,
  "desk-reporter-identity": DeskReporterIdentity,
  "desk-shortcut-sheet": DeskShortcutSheet,
  "desk-take-there": DeskTakeThere,
  "desk-view-dialog": DeskViewDialog,
  "lapor-desk": LaporDesk,
};

export function defineDesk(): void {
  useOwnIcons();
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
