import assert from "node:assert/strict";
import { verifyHistory } from "@lapor/channel/store";
import { textOfRequest } from "@lapor/mock/sp4n";
import { plantedIdentity } from "./citizens.ts";
import type { Trial } from "./open-trial.ts";

/** The institution that answers in the ministry's stand-in. */
export const answering = { id: 153, name: "Kementerian Pekerjaan Umum" };

/** Groups the IDs of the complaints by the tracking ID in their tags. */
export function complaintsByTag({ ministry: { sp4n } }: Trial): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { id, tags } of sp4n.complaints) {
    const trackingId = tags.replace(/^#/, "");
    found.set(trackingId, [...(found.get(trackingId) ?? []), id]);
  }
  return found;
}

/**
 * Asserts that no report is lost or sent twice, that each report's state matches its complaint at the
 * ministry, and that each report with an unknown outcome is listed for a person to resolve. Returns the
 * states by tracking ID.
 */
export async function checkComplaints(
  trial: Trial,
  trackingIds: readonly string[],
  hasLookUp: boolean,
): Promise<Map<string, string>> {
  const { store } = trial;
  const states = new Map<string, string>();
  for await (const batch of store.readHistories())
    for (const { report, timeline } of batch) {
      assert.deepEqual(await verifyHistory(report, timeline), []);
      states.set(report.trackingId, report.national?.state ?? "none");
    }
  assert.deepEqual([...states.keys()].sort(), trackingIds.toSorted(), "no report is lost");
  const complaints = complaintsByTag(trial);
  for (const tag of complaints.keys()) assert.ok(states.has(tag), `${tag} is the tag of a report`);
  const listed = await store.listNationalMessages(["unknown"], trackingIds.length);
  const unknown = listed.map(({ trackingId }) => trackingId);
  for (const [trackingId, state] of states) {
    const count = complaints.get(trackingId)?.length ?? 0;
    const where = `${trackingId}, ${state}`;
    assert.ok(count <= 1, `${where}: ${count} complaints`);
    if (state === "forwarded") assert.equal(count, 1, where);
    else if (state === "refused") assert.equal(count, 0, where);
    else assert.deepEqual([state, unknown.includes(trackingId)], ["unknown", true], where);
  }
  if (hasLookUp) assert.deepEqual(unknown, [], "the look-up resolves all");
  return states;
}

/** Asserts that no timeline contains an answer twice. Returns whether every report has its answer. */
export async function checkAnswers({ store }: Trial, trackingIds: readonly string[]): Promise<boolean> {
  const answered = new Set<string>();
  for await (const batch of store.readHistories())
    for (const { report, timeline } of batch) {
      // The institution identifies an answer, because the text of a confidential report is encrypted.
      const answers = timeline.filter(({ institution }) => institution === answering.name);
      assert.ok(answers.length <= 1, `${report.trackingId} has ${answers.length} answers`);
      if (answers.length === 1) answered.add(report.trackingId);
    }
  return trackingIds.every((trackingId) => answered.has(trackingId));
}

/**
 * Returns a check that the requests to the ministry since the previous check contain no reporter's name. The
 * stand-in keeps only the latest requests, so a long trial must run the check repeatedly.
 */
export function identityCheck({ ministry: { sp4n } }: Trial): () => void {
  let checked = 0;
  return () => {
    for (const request of sp4n.requests) {
      if (request.number <= checked) continue;
      assert.equal(request.number, checked + 1, "each request is checked");
      assert.ok(
        !textOfRequest(request).includes(plantedIdentity),
        `an identity in request ${request.number}`,
      );
      checked = request.number;
    }
  };
}
