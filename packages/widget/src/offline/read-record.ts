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
 * Returns whether a response is a report's receipt. A status of 200 is not sufficient, because a proxy may
 * return it too, and the text is deleted from the device only if there is a receipt.
 */
export function isReceipt(answer: unknown): answer is SubmittedReport {
  return matchesShape(answer, receipt);
}

/** Returns whether this version knows the stage. */
export function isStage(value: unknown): value is KeptReport["stage"] {
  return /^(draft|dropped|waiting|sent|refused)$/.test(`${value}`);
}

/** The record members that this version reads. */
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
 * Combines a row with its decrypted content. Returns `undefined` or throws if this version cannot read the
 * row, because another version or another script has written it.
 *
 * @param readValues Returns the values that the form can show.
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
