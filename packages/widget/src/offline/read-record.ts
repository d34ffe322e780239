import type { SubmittedReport } from "@lapor/sdk";
import type { KeptReport, ListedReport } from "./kept-report.ts";
import { matchesShape } from "./matches-shape.ts";

const codes = { trackingId: "…", accessCode: "…" };

const receipt = {
  ...codes,
  channel: { name: "…", operator: "…" },
  responsible: { kind: "…", "agency?": { name: "…" } },
  submittedAt: "…",
  dueAt: "…",
  dueStage: "…",
};

/**
 * Whether a response is the receipt of a report. Nothing is deleted from the device for anything less: a
 * proxy may return 200 too.
 */
export function isReceipt(answer: unknown): answer is SubmittedReport {
  return matchesShape(answer, receipt);
}

/** Whether a value is a stage that this version knows. */
export function isStage(value: unknown): value is KeptReport["stage"] {
  return /^(draft|dropped|waiting|sent|refused)$/.test(`${value}`);
}

/** The members of a record that this version reads. */
const example = {
  id: "",
  scope: "",
  savedAt: 0,
  "seenAt?": 0,
  files: [{ id: "", name: "", type: "", "attachmentId?": "", "uploadedAt?": 0, "code?": "" }],
  "report?": {},
  "attempts?": { texts: [""], "first?": 0, last: 0, count: 0, next: 0, "code?": "" },
  "refusal?": { code: "", fields: [] },
  "receipt?": codes,
};

/**
 * Joins a row and the content of its box. Returns `undefined`, or throws, when this version cannot read it:
 * another version, or another script, has written it.
 *
 * @param readValues keeps the part of the values that the form can show.
 */
export function readRecord<Values>(
  row: object,
  content: unknown,
  readValues: (values: unknown) => Values,
): ListedReport<Values> | undefined {
  const record: ListedReport<Values> = { ...Object(content), ...row };
  if (!isStage(record.stage) || !matchesShape(record, example)) return undefined;
  for (const text of record.attempts?.texts ?? []) if (!matchesShape(JSON.parse(text), {})) return undefined;
  return record.values === undefined ? record : { ...record, values: readValues(record.values) };
}
