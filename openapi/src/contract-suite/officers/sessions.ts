import { operations } from "../../operation.ts";
import { ContractFailure, equal, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, type RequestParts, requestFor } from "../support/exchange.ts";
import { usualBody } from "../support/officer.ts";
import { agencyIds, newIdempotencyKey, newReport, submit } from "../support/samples/reports.ts";
import { asOfficer } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const minutes = 60;

const readMe = (target: ContractTarget, headers: Record<string, string>) =>
  expectSuccess(target, "getMe", { key: null, headers });

const sensitiveOperations = [
  "getReporterIdentity",
  "archiveReport",
  "actOnReports",
  "exportAgencyReports",
  "inviteOfficer",
  "updateOfficer",
  "renewInvitation",
  "offboardOfficer",
] as const;

async function sensitiveRequest(
  target: ContractTarget,
  operation: (typeof sensitiveOperations)[number],
): Promise<RequestParts> {
  if (operation !== "actOnReports") return validRequest(target, operation);
  const { trackingId } = await submit(target);
  const action = { operation: "archiveReport", input: usualBody.archiveReport };
  return {
    json: { action, reports: [{ trackingId, version: 1 }] },
    idempotencyKey: newIdempotencyKey(),
  };
}

/**
 * Cases about officers' sessions: their start, their end, and the headers that a browser must send with the
 * cookie.
 */
export const sessionCases: ContractCase[] = [
  {
    title: "getMe returns the officer of a session, with the session's time limits",
    operation: "getMe",
    needs: "signIn",
    async run(target) {
      const { headers } = await asOfficer(target, "liaison");
      const { body, headers: received } = await readMe(target, headers);
      if (body.kind !== "officer") throw new ContractFailure(`getMe: expected an officer, not ${body.kind}`);
      equal([body.role, body.agency?.id], ["liaison", agencyIds.own], "getMe: role and agency");
      const { startedAt, endsAt, confirmedUntil, idleSeconds } = body.session;
      equal(Date.parse(endsAt) - Date.parse(startedAt), 12 * 60 * minutes * 1000, "getMe: longest session");
      equal(Date.parse(confirmedUntil) - Date.parse(startedAt), 5 * minutes * 1000, "getMe: confirmation");
      equal(idleSeconds, 30 * minutes, "getMe: idle limit");
      equal(received.get("set-cookie"), null, "getMe: expected no cookie");
    },
  },
  {
    title: "getMe refuses a session's cookie in a request from another site or from outside a page",
    operation: "getMe",
    code: "unauthorized",
    needs: "signIn",
    async run(target) {
      const { headers } = await asOfficer(target);
      const refuse = (changes: Record<string, string>) =>
        expectProblem(target, "getMe", 401, "unauthorized", {
          key: null,
          headers: { ...headers, ...changes },
        });
      for (const site of ["cross-site", "same-site", "none", ""]) await refuse({ "sec-fetch-site": site });
      for (const origin of ["https://jahat.example", "null"]) await refuse({ origin });
      const { origin: _, ...withoutOrigin } = headers;
      await readMe(target, withoutOrigin);
      const { "sec-fetch-site": __, ...unmarked } = headers;
      await expectProblem(target, "getMe", 401, "unauthorized", { key: null, headers: unmarked });
    },
  },
  {
    title: "addNote by a session requires Origin and the header that no other site can send",
    operation: "addNote",
    code: "unauthorized",
    needs: "signIn",
    async run(target) {
      const { headers } = await asOfficer(target);
      const request = { ...(await validRequest(target, "addNote")), key: null };
      for (const name of ["origin", "lapor-officer"]) {
        const { [name]: _, ...without } = headers;
        await expectProblem(target, "addNote", 401, "unauthorized", { ...request, headers: without });
      }
      await expectSuccess(target, "addNote", { ...request, headers });
    },
  },
  {
    title: "getMe with a key ignores the cookie, and submitReport never accepts it instead of a key",
    operation: "getMe",
    needs: "signIn",
    async run(target) {
      const { headers } = await asOfficer(target);
      const { origin: _, ...withoutOrigin } = headers;
      const { body } = await expectSuccess(target, "getMe", {
        key: target.keys.agencyAdmin,
        headers: withoutOrigin,
      });
      equal(body.kind, "secret", "getMe: the key decides");
      await expectProblem(target, "submitReport", 401, "unauthorized", {
        key: null,
        headers,
        json: newReport(),
        idempotencyKey: newIdempotencyKey(),
      });
    },
  },
  {
    title: "getMe ends a session after half an hour without a request",
    operation: "getMe",
    code: "unauthorized",
    needs: "signIn",
    async run(target) {
      if (!target.passTime) return;
      const idle = await asOfficer(target);
      const busy = await asOfficer(target);
      await target.passTime(20 * minutes);
      await readMe(target, busy.headers);
      await target.passTime(11 * minutes);
      await expectProblem(target, "getMe", 401, "unauthorized", idle);
      await readMe(target, busy.headers);
    },
  },
  {
    title: "signOut ends only this session, and with `everywhere` all sessions of the officer",
    operation: "signOut",
    needs: "signIn",
    async run(target) {
      const first = await asOfficer(target);
      const other = await asOfficer(target, "leader");
      const { body, headers } = await expectSuccess(target, "signOut", first);
      equal(body.endedSessions, 1, "signOut: this session");
      const cookie = headers.get("set-cookie") ?? "";
      holds(/Max-Age=0/.test(cookie) && /HttpOnly/.test(cookie), "signOut: expected to remove the cookie");
      await expectProblem(target, "getMe", 401, "unauthorized", first);
      await readMe(target, other.headers);
      const query = { everywhere: true };
      const ended = await expectSuccess(target, "signOut", { ...other, query });
      equal(ended.body.endedSessions, 1, "signOut: everywhere");
      await expectProblem(target, "getMe", 401, "unauthorized", other);
    },
  },
  {
    title: "signOut refuses a session that has ended, and requests without one",
    operation: "signOut",
    code: "unauthorized",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target);
      await expectSuccess(target, "signOut", session);
      await expectProblem(target, "signOut", 401, "unauthorized", session);
      await expectProblem(target, "signOut", 401, "unauthorized", { key: null });
    },
  },
  ...sensitiveOperations.map(
    (operation): ContractCase => ({
      title: `${operation} requires a session whose officer has just proved who they are`,
      operation,
      code: "step_up_required",
      needs: "signIn",
      async run(target) {
        if (!target.passTime) return;
        const session = await asOfficer(target, "agency_admin");
        await target.passTime(6 * minutes);
        const request = await sensitiveRequest(target, operation);
        const headers = { ...request.headers, ...session.headers };
        await expectProblem(target, operation, 403, "step_up_required", { ...request, ...session, headers });
        const fresh = await asOfficer(target, "agency_admin");
        await expectSuccess(target, operation, {
          ...request,
          key: null,
          headers: { ...request.headers, ...fresh.headers },
        });
      },
    }),
  ),
  {
    title: "getChannel accepts a session, and operations without the session scheme ignore the cookie",
    operation: "getChannel",
    needs: "signIn",
    async run(target) {
      const { headers } = await asOfficer(target);
      await expectSuccess(target, "getChannel", { key: null, headers });
      const { origin: _, ...unmarked } = headers;
      for (const { id, method, security, path } of operations) {
        if (method !== "GET" || path.includes("{")) continue;
        if (security.some((schemes) => schemes.includes("officerSession"))) continue;
        const response = await target.fetch(requestFor(target, id, { key: null, headers: unmarked }));
        equal(response.headers.get("set-cookie"), null, `${id}: expected no cookie`);
        equal(response.status === 401, security.length > 0, `${id}: refused without a key`);
      }
    },
  },
];
