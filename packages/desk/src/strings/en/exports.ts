import type { ExportStrings } from "../id/exports.ts";

export const exporting: ExportStrings = {
  title: "Export reports",
  explanation: (view: string) =>
    `All reports of the list “${view}” with the current filters, at most 10,000.`,
  recorded:
    "The export is recorded with your name. The file may contain confidential reports; keep it in a safe place.",
  format: "File format",
  formats: { xlsx: "Excel (XLSX)", csv: "CSV" },
  start: "Export",
  cancel: "Cancel",
  close: "Close",
  again: "Export again",
  starting: "Preparing the export…",
  progress: (read: string, total: string) => `${read} of ${total} reports`,
  done: (count: string, file: string) => `Exported to ${file}. Reports: ${count}.`,
  missing: (count: string) =>
    `Changed during the export and therefore missing: ${count}. Export again to get all reports.`,
  cancelled: "The export was cancelled. No file was created.",
  tooMany:
    "This list has more than 10,000 reports. Narrow the filters, for example by the date of receipt, and export one part at a time.",
  notConfirmed: "Confirm that it is you, then export again.",
  failed: "The export failed.",
  sheet: "Reports",
  fileName: (view: string, day: string) => `reports-${view}-${day}`,
  yes: "Yes",
  no: "No",
  columns: {
    trackingId: "Tracking ID",
    title: "Title",
    classification: "Classification",
    status: "Status",
    category: "Category",
    region: "Region",
    address: "Address",
    responsible: "Responsible",
    unit: "Unit",
    officer: "Officer",
    submittedAt: "Received",
    updatedAt: "Last changed",
    leftAt: "Passed on",
    dueAt: "Deadline",
    dueStage: "Deadline for",
    escalated: "Escalated",
    age: "Age (days)",
    late: "Overdue (days)",
  },
};
