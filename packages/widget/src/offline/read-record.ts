import type { SubmittedReport } from "@lapor/sdk";
import type { KeptReport, ListedReport } from "./kept-report.ts";
import { isLike } from "./matches-shape.ts";

const codes = { trackingId: "…", accessCode: "…" };

const receipt = {
  ...codes,
  responsible: { kind: "…", "agency?": { name: "…" } },
  ...{ submittedAt: "…", dueAt: "…", dueStage: "…" },
};

/** Whether an answer is the receipt of a report. For anything less no word leaves the device: a proxy may say 200 as well. */
export function isReceipt(answer: unknown): answer is SubmittedReport {
  return isLike(answer, receipt);
}

/** Whether a text is how far a report can be, in this version. */
export function isStage(value: unknown): value is KeptReport["stage"] {
  return /^(draft|waiting|sent|refused)$/.test(`${value}`);
}

/** What this version reads of a record. */
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
 * Puts a record together out of its row and what was in its box. Gives nothing, or throws, when this version cannot make out what it is:
 * another version, or somebody else, has written it.
 *
 * @param readValues takes of the values what the form can show.
 */
export function readRecord<Values>(
  row: object,
  content: unknown,
  readValues: (values: unknown) => Values,
): ListedReport<Values> | undefined {
  const record: ListedReport<Values> = { ...Object(content), ...row };
  if (!isStage(record.stage) || !isLike(record, example)) return undefined;
  for (const text of record.attempts?.texts ?? []) if (!isLike(JSON.parse(text), {})) return undefined;
  return record.values === undefined ? record : { ...record, values: readValues(record.values) };
}
