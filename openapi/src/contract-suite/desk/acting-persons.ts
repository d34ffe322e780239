import type { TimelineEntry } from "../../schemas.gen.ts";
import { eraseData } from "../privacy/erasure.ts";
import { equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter, type RequestParts } from "../support/exchange.ts";
import { identityRequest, readIdentity } from "../support/identity.ts";
import { inItsMode } from "../support/modes.ts";
import {
  act,
  type OfficerAction,
  officerActions,
  readAsAllowed,
  requestWithETag,
  usualBody,
} from "../support/officer.ts";
import { agencyIds, marker, newReport, submit } from "../support/samples/reports.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const actingAs = (reference: string): Record<string, string> => ({ "lapor-acting-as": reference });

const withPerson = (request: RequestParts, reference: string): RequestParts => ({
  ...request,
  headers: { ...request.headers, ...actingAs(reference) },
});

const referencesIn = (timeline: readonly TimelineEntry[]): string[] =>
  timeline.flatMap(({ actorReference }) => actorReference ?? []);

async function referencesFor(target: ContractTarget, key: string, trackingId: string): Promise<string[]> {
  const { body } = await readAsAllowed(target, key, trackingId);
  return body.access === "minimal" ? [] : referencesIn(body.timeline);
}

/** Performs an action on behalf of a person, with the body from `usualBody`. */
async function actAs(
  target: ContractTarget,
  key: string,
  trackingId: string,
  {
    action,
    reference,
    json = usualBody[action],
  }: { action: OfficerAction; reference: string; json?: object },
): Promise<void> {
  const request = await requestWithETag(target, key, trackingId, json);
  await expectSuccess(target, action, withPerson(request, reference));
}

const keeps = (action: OfficerAction): ContractCase => ({
  title: `${action} keeps the person who acts, for officers of the same party`,
  operation: action,
  async run(target) {
    const reference = `akun-${marker()}`;
    const request = await validRequest(target, action);
    const { body } = await expectSuccess(target, action, withPerson(request, reference));
    const timeline = body.access === "minimal" ? [] : body.timeline;
    equal(timeline.at(-1)?.actorReference, reference, `${action}: actorReference`);
    equal(referencesIn(timeline), [reference], `${action}: only in its own entry`);
  },
});

/** Cases about `actorReference`, with which an officer's system names the person who acts. */
export const actingPersonCases: ContractCase[] = [
  ...officerActions.map(keeps).map(inItsMode),
  {
    title: "actOnReports stores the acting person in the timeline entry of each report",
    operation: "actOnReports",
    async run(target) {
      const reference = `akun-${marker()}`;
      const request = await validRequest(target, "actOnReports");
      const { body } = await expectSuccess(target, "actOnReports", withPerson(request, reference));
      holds(body.results.length > 0, "actOnReports: expected results");
      for (const { trackingId } of body.results)
        equal(
          await referencesFor(target, target.keys.agencyAdmin, trackingId),
          [reference],
          "actOnReports: actorReference",
        );
    },
  },
  {
    title:
      "transferReport hides the acting persons of each agency from the other agency, national triage and the reporter",
    operation: "transferReport",
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin, nationalAdmin } = target.keys;
      const [ours, theirs] = [`kami-${marker()}`, `mereka-${marker()}`];
      const receipt = await submit(target);
      const { trackingId, accessCode } = receipt;
      await actAs(target, agencyAdmin, trackingId, { action: "verifyReport", reference: ours });
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      await actAs(target, agencyAdmin, trackingId, { action: "transferReport", reference: ours, json });
      await actAs(target, otherAdmin, trackingId, { action: "verifyReport", reference: theirs });
      equal(await referencesFor(target, liaison, trackingId), [ours, ours], "the party that passed it on");
      equal(await referencesFor(target, otherAdmin, trackingId), [theirs], "the next party");
      equal(await referencesFor(target, nationalAdmin, trackingId), [], "national triage");
      const asReporter = { path: { trackingId }, accessCode };
      const read = [
        await expectSuccess(target, "getReport", asReporter),
        await expectSuccess(target, "exportReport", asReporter),
        await expectSuccess(target, "listEvents", { key: agencyAdmin, query: { trackingId } }),
        await expectSuccess(target, "listEvents", { key: otherAdmin, query: { trackingId } }),
        await readAsAllowed(target, nationalAdmin, trackingId),
      ];
      for (const { text } of read)
        holds(
          !text.includes(ours) && !text.includes(theirs),
          "expected no person of an officers' system",
          text,
        );
    },
  },
  {
    title: "getPublicReport never shows the acting persons that officers' systems named",
    operation: "getPublicReport",
    async run(target) {
      const reference = `akun-${marker()}`;
      const { trackingId } = await submit(target);
      const { agencyAdmin } = target.keys;
      for (const action of ["verifyReport", "startFollowUp", "answerReport", "releaseReport"] as const)
        await actAs(target, agencyAdmin, trackingId, { action, reference });
      const { text } = await expectSuccess(target, "getPublicReport", { path: { trackingId } });
      holds(!text.includes(reference), "getPublicReport: expected no person", text);
    },
  },
  {
    title: "getReporterIdentity stores the acting person for the access log, but hides it from the reporter",
    operation: "getReporterIdentity",
    async run(target) {
      const reference = `akun-${marker()}`;
      const receipt = await submit(target, newReport({ reporter: { name: "Ayu Lestari" } }));
      const { trackingId, accessCode } = receipt;
      await act(target, target.keys.agencyAdmin, "verifyReport", trackingId);
      const request = identityRequest(target.keys.agencyAdmin, trackingId);
      await expectSuccess(target, "getReporterIdentity", withPerson(request, reference));
      await readIdentity(target, target.keys.agencyAdmin, trackingId);
      const log = { key: target.keys.nationalAdmin, query: { trackingId } };
      const { body } = await expectSuccess(target, "listIdentityAccesses", log);
      equal(
        // The two reads may happen in the same millisecond, which leaves their order undefined.
        body.data.map(({ actorReference }) => actorReference).sort(),
        [reference, undefined],
        "listIdentityAccesses: actorReference of each read",
      );
      const { text } = await expectSuccess(target, "exportReport", { path: { trackingId }, accessCode });
      holds(!text.includes(reference), "exportReport: expected no person", text);
    },
  },
  {
    title: "requestErasure erases the acting persons together with the text and the identity",
    operation: "requestErasure",
    async run(target) {
      const reference = `akun-${marker()}`;
      const receipt = await submit(target, newReport({ reporter: { name: "Ayu Lestari" } }));
      const { trackingId } = receipt;
      const { agencyAdmin, nationalAdmin } = target.keys;
      const actions = ["verifyReport", "startFollowUp", "answerReport"] as const;
      for (const action of actions) await actAs(target, agencyAdmin, trackingId, { action, reference });
      const request = identityRequest(target.keys.agencyAdmin, trackingId);
      await expectSuccess(target, "getReporterIdentity", withPerson(request, reference));
      await actAs(target, agencyAdmin, trackingId, { action: "closeReport", reference });
      equal((await referencesFor(target, agencyAdmin, trackingId)).length, 4, "before the erasure");
      await eraseData(target, receipt);
      equal(await referencesFor(target, agencyAdmin, trackingId), [], "after the erasure");
      const log = { key: nationalAdmin, query: { trackingId } };
      const { text } = await expectSuccess(target, "listIdentityAccesses", log);
      holds(!text.includes(reference), "listIdentityAccesses: expected no person", text);
    },
  },
  {
    title:
      "verifyReport refuses an actor reference that looks like an email address or a name, or is too long",
    operation: "verifyReport",
    code: "invalid_request",
    async run(target) {
      const request = await validRequest(target, "verifyReport");
      for (const reference of ["ayu@bandung.example", "Ayu Lestari", "a".repeat(65), "akun/1"]) {
        const refused = withPerson(request, reference);
        const result = await expectProblem(target, "verifyReport", 400, "invalid_request", refused);
        namesParameter(result, "Lapor-Acting-As");
      }
      await expectSuccess(target, "verifyReport", withPerson(request, "a".repeat(64)));
    },
  },
];
