import type { OperationId } from "../../operation.ts";
import type { NewOfficer, OfficerRole } from "../../schemas.gen.ts";
import { sameRequestInFlight } from "../http/idempotency.ts";
import { equal, holds, includes } from "../support/assertion.ts";
import { atOnce } from "../support/at-once.ts";
import {
  expectFieldErrors,
  expectProblem,
  expectSuccess,
  namesParameter,
  type RequestParts,
} from "../support/exchange.ts";
import { liaisonMayNot } from "../support/rules/administrators-only.ts";
import { invite, newOfficer, officersOf, onOfficer } from "../support/samples/officers.ts";
import { agencyIds, newIdempotencyKey } from "../support/samples/reports.ts";
import { makeUnit } from "../support/samples/units.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const week = 7 * 86_400_000;
/** The agency whose officers the cases offboard. */
const emptied = agencyIds.fourth;

const changes = ["updateOfficer", "renewInvitation", "offboardOfficer"] as const;

const ofOwnParty = (operation: OperationId): ContractCase => ({
  title: `${operation} does not reveal whether an officer of another party exists`,
  operation,
  code: "not_found",
  async run(target) {
    const request = await validRequest(target, operation);
    const { otherAdmin, nationalAdmin } = target.keys;
    for (const key of [otherAdmin, nationalAdmin])
      await expectProblem(target, operation, 404, "not_found", { ...request, key });
    for (const officerId of ["0192f5e2-7c1a-7f3e-8b52-000000000000", "x", "%00"])
      await expectProblem(target, operation, 404, "not_found", { ...request, path: { officerId } });
    await expectSuccess(target, operation, request);
  },
});

/** Signs in an administrator of the agency and offboards its other officers. */
async function asOnlyAdmin(target: ContractTarget) {
  const session = await asOfficer(target, "agency_admin", emptied);
  const { body: me } = await expectSuccess(target, "getMe", session);
  for (const officer of await officersOf(target, session))
    if (officer.id !== me.id)
      await expectSuccess(target, "offboardOfficer", { ...onOfficer(officer, session), json: {} });
  const [own] = await officersOf(target, session);
  if (!own) throw new Error("listOfficers: the officer of the session is missing");
  return { session, own };
}

export const officerCases: ContractCase[] = [
  ...(["inviteOfficer", ...changes] as const).flatMap((operation) => [
    liaisonMayNot(operation),
    sameRequestInFlight(operation),
  ]),
  ...changes.map(ofOwnParty),
  ...changes.map(
    (operation): ContractCase => ({
      title: `${operation} refuses an id that is too long`,
      operation,
      code: "invalid_request",
      async run(target) {
        const request = await validRequest(target, operation, { path: { officerId: "x".repeat(65) } });
        namesParameter(await expectProblem(target, operation, 400, "invalid_request", request), "officerId");
      },
    }),
  ),
  {
    title: "listOfficers lists the party's officers by name, with email addresses only for administrators",
    operation: "listOfficers",
    async run(target) {
      const { agencyAdmin, liaison, otherAdmin, nationalAdmin } = target.keys;
      const { name, email } = newOfficer();
      const unit = await makeUnit(target, agencyAdmin);
      const second = (await invite(target, agencyAdmin, { name: `${name} B`, unitId: unit.id })).officer;
      const first = (await invite(target, agencyAdmin, { name: `${name} A`, email, role: "auditor" }))
        .officer;
      includes(
        first,
        { name: `${name} A`, email, role: "auditor", state: "invited", version: 1 },
        "inviteOfficer",
      );
      equal(second.unit, { id: unit.id, name: unit.name }, "inviteOfficer: unit");
      const listed = async (key: string) =>
        (await officersOf(target, { key })).filter((officer) => officer.name.startsWith(name));
      equal(await listed(agencyAdmin), [first, second], "listOfficers: by an administrator");
      const seen = [first, second].map(({ email: _, invitedUntil: __, ...officer }) => officer);
      equal(await listed(liaison), seen, "listOfficers: by a liaison");
      for (const key of [otherAdmin, nationalAdmin])
        equal(await listed(key), [], "listOfficers: another party");
      for (const officer of [first, second])
        await expectSuccess(target, "offboardOfficer", {
          ...onOfficer(officer, { key: agencyAdmin }),
          json: {},
        });
      equal(await listed(agencyAdmin), [], "listOfficers: officers who left");
    },
  },
  {
    title: "inviteOfficer returns a link that is valid for a week, and the same link for the same key",
    operation: "inviteOfficer",
    code: "idempotency_key_reused",
    async run(target) {
      const request = await validRequest(target, "inviteOfficer");
      const invited = await expectSuccess(target, "inviteOfficer", request);
      const { url = "", validUntil = "", officer } = invited.body;
      holds(/\/petugas\/undangan#[0-9a-z]{32}$/.test(url), "inviteOfficer: the link");
      const kept = Date.parse(validUntil) - Date.parse(officer.updatedAt);
      holds(Math.abs(kept - week) < 60_000, "inviteOfficer: expected a week", kept);
      equal(officer.invitedUntil, validUntil, "inviteOfficer: invitedUntil");
      equal(invited.headers.get("etag"), '"1"', "inviteOfficer: ETag");
      const again = await expectSuccess(target, "inviteOfficer", request);
      equal(again.body, invited.body, "inviteOfficer: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "inviteOfficer: Idempotent-Replayed");
      const json = newOfficer();
      await expectProblem(target, "inviteOfficer", 422, "idempotency_key_reused", { ...request, json });
    },
  },
  {
    title: "inviteOfficer refuses a used email address, another party's role and another agency's unit",
    operation: "inviteOfficer",
    code: "validation_failed",
    async run(target) {
      const { agencyAdmin, otherAdmin, nationalAdmin } = target.keys;
      const { officer } = await invite(target, otherAdmin);
      const foreign = await makeUnit(target, otherAdmin);
      const refused: [
        string,
        Partial<NewOfficer>,
        string,
        Parameters<typeof expectFieldErrors>[3][string],
      ][] = [
        [agencyAdmin, { email: officer.email ?? "" }, "#/email", "duplicate"],
        [agencyAdmin, { email: (officer.email ?? "").toUpperCase() }, "#/email", "duplicate"],
        [agencyAdmin, { email: "rukmini" }, "#/email", "invalid_format"],
        [agencyAdmin, { role: "national_admin" }, "#/role", "not_permitted"],
        [agencyAdmin, { role: "unit_officer" }, "#/unitId", "required"],
        [agencyAdmin, { unitId: foreign.id }, "#/unitId", "not_found"],
        [agencyAdmin, { unitId: "x" }, "#/unitId", "not_found"],
        [agencyAdmin, { agencyId: agencyIds.other }, "#/agencyId", "not_permitted"],
        [nationalAdmin, { role: "liaison" }, "#/role", "not_permitted"],
        [nationalAdmin, { role: "liaison", agencyId: agencyIds.own }, "#/role", "not_permitted"],
        [nationalAdmin, { role: "auditor", unitId: foreign.id }, "#/unitId", "not_permitted"],
        [nationalAdmin, { role: "agency_admin", agencyId: "pemkot-antah" }, "#/agencyId", "not_found"],
      ];
      for (const [key, changed, pointer, code] of refused) {
        const request = { key, json: newOfficer(changed), idempotencyKey: newIdempotencyKey() };
        await expectFieldErrors(target, "inviteOfficer", request, { [pointer]: code });
      }
      const left = onOfficer(officer, { key: otherAdmin });
      await expectSuccess(target, "offboardOfficer", { ...left, json: {} });
      const taken = await invite(target, agencyAdmin, { email: officer.email ?? "" });
      equal(taken.officer.email, officer.email, "inviteOfficer: the address of an officer who left");
    },
  },
  {
    title: "inviteOfficer lets national triage invite an agency's first administrator, but no second one",
    operation: "inviteOfficer",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const triage = await asOfficer(target, "national_admin");
      await asOnlyAdmin(target);
      const second = newOfficer({ role: "agency_admin", agencyId: emptied });
      for (const agencyId of [emptied, ` ${emptied.toUpperCase()} `]) {
        const json = { ...second, agencyId };
        const refused = { ...triage, json, idempotencyKey: newIdempotencyKey() };
        await expectFieldErrors(target, "inviteOfficer", refused, { "#/agencyId": "not_permitted" });
      }
      const first = newOfficer({ role: "agency_admin", agencyId: "pemkot-banjar" });
      const request = { ...triage, json: first, idempotencyKey: newIdempotencyKey() };
      const { officer } = (await expectSuccess(target, "inviteOfficer", request)).body;
      equal(officer.email, first.email, "inviteOfficer: the first administrator");
      const listed = (await officersOf(target, triage)).some(({ id }) => id === officer.id);
      equal(listed, false, "listOfficers: not an officer of national triage");
    },
  },
  {
    title: "updateOfficer changes name, role and unit, effective from the officer's next request",
    operation: "updateOfficer",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const session = await asOfficer(target, "liaison");
      const { body: me } = await expectSuccess(target, "getMe", session);
      const officer = (await officersOf(target, { key })).find(({ id }) => id === me.id);
      holds(officer?.state === "active", "listOfficers: an active officer", officer);
      if (!officer) return;
      const unit = await makeUnit(target, key);
      const json = { name: "Rukmini Baru", role: "leader" satisfies OfficerRole, unitId: unit.id };
      const changed = await expectSuccess(target, "updateOfficer", { ...onOfficer(officer, { key }), json });
      const { id, name } = unit;
      includes(changed.body, { name: json.name, role: "leader", unit: { id, name } }, "updateOfficer");
      equal(changed.body.version, officer.version + 1, "updateOfficer: version");
      equal(changed.headers.get("etag"), `"${officer.version + 1}"`, "updateOfficer: ETag");
      const { body } = await expectSuccess(target, "getMe", session);
      const seen = body.kind === "officer" && [body.name, body.role, body.unit];
      equal(seen, [json.name, "leader", { id, name }], "getMe");
      const { unitId: _, ...without } = json;
      const next = onOfficer(changed.body, { key });
      const freed = await expectSuccess(target, "updateOfficer", { ...next, json: without });
      equal(freed.body.unit, undefined, "updateOfficer: without a unit");
    },
  },
  {
    title: "updateOfficer repeated with the same key takes effect once; the key is refused for another body",
    operation: "updateOfficer",
    code: "idempotency_key_reused",
    async run(target) {
      const request = {
        ...(await validRequest(target, "updateOfficer")),
        idempotencyKey: newIdempotencyKey(),
      };
      const once = await expectSuccess(target, "updateOfficer", request);
      const again = await expectSuccess(target, "updateOfficer", request);
      equal(again.text, once.text, "updateOfficer: repeated");
      equal(again.headers.get("idempotent-replayed"), "true", "updateOfficer: Idempotent-Replayed");
      const json = { name: "Petugas Uji Kontrak", role: "leader" };
      await expectProblem(target, "updateOfficer", 422, "idempotency_key_reused", { ...request, json });
    },
  },
  {
    title: "updateOfficer refuses a role and a unit of another party",
    operation: "updateOfficer",
    code: "validation_failed",
    async run(target) {
      const request = await validRequest(target, "updateOfficer");
      const { id: unitId } = await makeUnit(target, target.keys.otherAdmin);
      const json = { name: "Petugas Uji Kontrak", role: "national_admin", unitId };
      const expected = { "#/role": "not_permitted", "#/unitId": "not_found" } as const;
      await expectFieldErrors(target, "updateOfficer", { ...request, json }, expected);
    },
  },
  {
    title: "inviteOfficer returns no link for an identity_custodian, neither to an officer nor to a key",
    operation: "inviteOfficer",
    needs: "signIn",
    async run(target) {
      const admin = await asOfficer(target, "agency_admin");
      for (const caller of [admin, { key: target.keys.agencyAdmin }]) {
        const json = newOfficer({ role: "identity_custodian" });
        const request = { ...caller, json, idempotencyKey: newIdempotencyKey() };
        for (let time = 0; time < 2; time++) {
          const { body } = await expectSuccess(target, "inviteOfficer", request);
          equal([body.officer.role, body.url], ["identity_custodian", undefined], "inviteOfficer: no link");
        }
      }
    },
  },
  {
    title:
      "renewInvitation mails the link once per key without returning it, and changes nothing if mail is not configured",
    operation: "renewInvitation",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const first = await invite(target, key);
      const request = { ...onOfficer(first.officer, { key }), idempotencyKey: newIdempotencyKey() };
      const renewed = await expectSuccess(target, "renewInvitation", request);
      const { officer, mailed, validUntil, url } = renewed.body;
      equal(url, undefined, "renewInvitation: no link");
      const isMade = validUntil !== undefined;
      holds(isMade || !mailed, "renewInvitation: a mailed link is valid for a time");
      equal([officer.state, officer.version], ["invited", isMade ? 2 : 1], "renewInvitation");
      const again = await expectSuccess(target, "renewInvitation", request);
      equal(again.body, renewed.body, "renewInvitation: repeated");
      const left = onOfficer(renewed.body.officer, { key });
      await expectSuccess(target, "offboardOfficer", { ...left, json: {} });
      await expectProblem(target, "renewInvitation", 404, "not_found", left);
    },
  },
  {
    title: "offboardOfficer ends the officer's sessions, once per key",
    operation: "offboardOfficer",
    needs: "signIn",
    async run(target) {
      const key = target.keys.agencyAdmin;
      const session = await asOfficer(target, "liaison");
      const { body: me } = await expectSuccess(target, "getMe", session);
      const officer = (await officersOf(target, { key })).find(({ id }) => id === me.id);
      if (!officer) throw new Error("listOfficers: the officer of the session is missing");
      const request = { ...onOfficer(officer, { key }), json: {}, idempotencyKey: newIdempotencyKey() };
      const left = await expectSuccess(target, "offboardOfficer", request);
      equal(left.body.state, "left", "offboardOfficer: state");
      await expectProblem(target, "getMe", 401, "unauthorized", session);
      const again = await expectSuccess(target, "offboardOfficer", request);
      equal(again.text, left.text, "offboardOfficer: repeated");
    },
  },
  {
    title: "offboardOfficer and updateOfficer refuse to remove the last active administrator of a party",
    operation: "offboardOfficer",
    code: "validation_failed",
    needs: "signIn",
    async run(target) {
      const { session, own } = await asOnlyAdmin(target);
      const request = onOfficer(own, session);
      await expectFieldErrors(target, "offboardOfficer", { ...request, json: {} }, { "#": "not_permitted" });
      const json = { name: own.name, role: "leader" };
      await expectFieldErrors(target, "updateOfficer", { ...request, json }, { "#/role": "not_permitted" });
      await asOfficer(target, "agency_admin", emptied);
      await expectSuccess(target, "offboardOfficer", { ...request, json: {} });
    },
  },
  {
    title: "offboardOfficer of two administrators by each other at once succeeds for only one of them",
    operation: "offboardOfficer",
    needs: "signIn",
    async run(target) {
      const { session, own } = await asOnlyAdmin(target);
      const other = await asOfficer(target, "agency_admin", emptied);
      const officers = await officersOf(target, session);
      const rival = officers.find(({ id }) => id !== own.id);
      if (!rival) throw new Error("listOfficers: the second administrator is missing");
      const offboard = (request: RequestParts) =>
        expectSuccess(target, "offboardOfficer", { ...request, json: {} });
      const results = await atOnce([offboard(onOfficer(rival, session)), offboard(onOfficer(own, other))]);
      equal(results.filter(({ status }) => status === "fulfilled").length, 1, "offboardOfficer: once");
    },
  },
];
