import { equal, holds } from "../support/assertion.ts";
import { expectSuccess, type RequestParts } from "../support/exchange.ts";
import { identityRequest } from "../support/identity.ts";
import { usualBody } from "../support/officer.ts";
import { agencyIds, newIdempotencyKey, newReport, submit } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const withSession = (request: RequestParts, session: RequestParts): RequestParts => ({
  ...request,
  ...session,
  headers: { ...request.headers, ...session.headers },
});

/** Signs in an administrator. `who` is the officer as colleagues see them. */
async function signInAdmin(target: ContractTarget) {
  const session = await asOfficer(target, "agency_admin");
  const { body } = await expectSuccess(target, "getMe", session);
  if (body.kind !== "officer") throw new Error("getMe: expected an officer");
  return { session, who: { id: body.id, name: body.name } };
}

/** Cases about the officers' names in the history, which only their own agency can read. */
export const namedOfficerCases: ContractCase[] = [
  {
    title: "getAgencyReport names the officers who acted only to their own agency",
    operation: "getAgencyReport",
    needs: "signIn",
    async run(target) {
      const { keys } = target;
      const { session, who } = await signInAdmin(target);
      const { trackingId, accessCode } = await submit(target);
      const path = { trackingId };
      const verified = await expectSuccess(
        target,
        "verifyReport",
        withSession({ path, json: usualBody.verifyReport, ifMatch: '"1"' }, session),
      );
      if (verified.body.access !== "full") throw new Error("verifyReport: expected full access");
      equal(verified.body.timeline.at(-1)?.kind, "verified", "verifyReport: timeline");
      const noted = { path, json: { text: "Menunggu aspal." }, ifMatch: '"2"' };
      const note = await expectSuccess(
        target,
        "addNote",
        withSession({ ...noted, idempotencyKey: newIdempotencyKey() }, session),
      );
      equal(note.body.officer, who, "addNote: officer");
      const json = { toAgencyId: agencyIds.other, reason: "Ini jalan provinsi." };
      const transfer = withSession({ path, json, ifMatch: '"2"' }, session);
      await expectSuccess(target, "transferReport", transfer);
      const read = (caller: RequestParts) => expectSuccess(target, "getAgencyReport", { ...caller, path });
      const { body } = await read({ key: keys.liaison });
      if (body.access !== "former") throw new Error("getAgencyReport: expected a former holder");
      const acted = body.timeline.map((entry) => "officer" in entry && entry.officer);
      equal(acted.slice(-2), [who, who], "getAgencyReport: officers");
      equal(body.notes[0]?.officer, who, "getAgencyReport: officer of a note");
      const outward = [
        await read({ key: keys.otherAdmin }),
        await read({ key: keys.nationalAdmin }),
        await expectSuccess(target, "getReport", { path, accessCode }),
        await expectSuccess(target, "exportReport", { path, accessCode }),
      ];
      for (const { text } of outward)
        holds(!text.includes(who.id) && !text.includes(who.name), "expected no person outward", text);
      const auditor = await read(await asOfficer(target, "auditor", null));
      holds(auditor.text.includes(who.id), "getAgencyReport: an auditor of national triage");
      holds(!auditor.text.includes("Menunggu aspal."), "getAgencyReport: a note of another party");
    },
  },
  {
    title: "listIdentityAccesses shows auditors the name of the officer who read an identity",
    operation: "listIdentityAccesses",
    needs: "signIn",
    async run(target) {
      const { session, who } = await signInAdmin(target);
      const report = newReport({ reporter: { name: "Ayu Lestari" } });
      const { trackingId, accessCode } = await submit(target, report);
      await expectSuccess(
        target,
        "getReporterIdentity",
        withSession(identityRequest("", trackingId), session),
      );
      const query = { trackingId };
      const auditor = await asOfficer(target, "auditor", null);
      const seen = await expectSuccess(target, "listIdentityAccesses", { ...auditor, query });
      equal(
        seen.body.data.map(({ officer }) => officer),
        [who],
        "listIdentityAccesses: by an auditor",
      );
      const admin = await expectSuccess(target, "listIdentityAccesses", {
        key: target.keys.nationalAdmin,
        query,
      });
      holds(!admin.text.includes(who.name), "listIdentityAccesses: expected no person for an administrator");
      const own = await expectSuccess(target, "exportReport", { path: { trackingId }, accessCode });
      holds(!own.text.includes(who.id) && !own.text.includes(who.name), "exportReport: expected no person");
    },
  },
];
