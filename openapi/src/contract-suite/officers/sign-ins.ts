import type { SignIn } from "../../schemas.gen.ts";
import { equal, first, holds } from "../support/assertion.ts";
import { expectProblem, expectSuccess, namesParameter, type RequestParts } from "../support/exchange.ts";
import { agencyIds } from "../support/samples/reports.ts";
import { asOfficer, whoIs } from "../support/session.ts";
import type { ContractCase, ContractTarget } from "../support/target.ts";

const idOf = async (target: ContractTarget, session: RequestParts): Promise<string> =>
  (await whoIs(target, session)).id;

/** Reads the whole list in pages of two entries. */
async function readAll(target: ContractTarget, session: RequestParts, officerId: string): Promise<SignIn[]> {
  const found: SignIn[] = [];
  for (let cursor: string | undefined; ; ) {
    const query = { officerId, limit: 2, ...(cursor && { cursor }) };
    const { body } = await expectSuccess(target, "listSignIns", { ...session, query });
    found.push(...body.data);
    if (body.nextCursor === null) return found;
    cursor = body.nextCursor;
  }
}

export const signInCases: ContractCase[] = [
  {
    title: "listSignIns shows administrators and auditors the sign-ins of their party, latest first",
    operation: "listSignIns",
    needs: "signIn",
    async run(target) {
      const admin = await asOfficer(target, "agency_admin");
      const auditor = await asOfficer(target, "auditor");
      const liaison = await asOfficer(target, "liaison");
      const foreign = await asOfficer(target, "liaison", agencyIds.other);
      const ids = await Promise.all([liaison, auditor, admin].map((session) => idOf(target, session)));
      for (const session of [admin, auditor]) {
        const query = { limit: 3 };
        const { body, text } = await expectSuccess(target, "listSignIns", { ...session, query });
        equal(
          body.data.map(({ officer, kind }) => [officer.id, kind]),
          ids.map((id) => [id, "signed_in"]),
          "listSignIns: the last three",
        );
        holds(!/"(reason|cookie|token\w*|address)"/.test(text), "listSignIns: expected no secret", text);
        const others = { ...session, query: { officerId: await idOf(target, foreign) } };
        equal((await expectSuccess(target, "listSignIns", others)).body.data, [], "of another agency");
      }
    },
  },
  {
    title: "listSignIns shows other officers their own sign-ins, and refuses those of colleagues",
    operation: "listSignIns",
    code: "role_not_allowed",
    needs: "signIn",
    async run(target) {
      const colleague = await idOf(target, await asOfficer(target, "liaison"));
      for (const role of ["liaison", "leader"] as const) {
        const session = await asOfficer(target, role);
        const officerId = await idOf(target, session);
        const own = await readAll(target, session, officerId);
        equal(
          own.map(({ officer, kind }) => [officer.id, kind]),
          [[officerId, "signed_in"]],
          `listSignIns by ${role}`,
        );
        const refused = { ...session, query: { officerId: colleague } };
        await expectProblem(target, "listSignIns", 403, "role_not_allowed", refused);
        await expectProblem(target, "listSignIns", 403, "role_not_allowed", session);
      }
    },
  },
  {
    title: "listSignIns returns each entry once over all pages",
    operation: "listSignIns",
    needs: "signIn",
    async run(target) {
      const admin = await asOfficer(target, "agency_admin");
      const sessions = [];
      for (let count = 0; count < 4; count++) sessions.push(await asOfficer(target, "leader"));
      const expected = await Promise.all(sessions.reverse().map((session) => idOf(target, session)));
      const found: string[] = [];
      for (let cursor: string | undefined; found.length < 4; ) {
        const query = { limit: 2, ...(cursor && { cursor }) };
        const { body } = await expectSuccess(target, "listSignIns", { ...admin, query });
        found.push(...body.data.map(({ officer }) => officer.id));
        cursor = body.nextCursor ?? undefined;
      }
      equal(found, expected, "listSignIns: the last four");
    },
  },
  {
    title: "listSessions shows officers their own open sessions, and marks the current one",
    operation: "listSessions",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "leader");
      await asOfficer(target, "leader");
      const { body, text } = await expectSuccess(target, "listSessions", session);
      equal(
        body.data.map(({ current, method }) => [current, method]),
        [[true, "passkey"]],
        "listSessions: no session of a colleague",
      );
      holds(!text.includes("token"), "listSessions: expected no token", text);
    },
  },
  {
    title: "endSession ends the officer's session with this id, but not a colleague's session",
    operation: "endSession",
    needs: "signIn",
    async run(target) {
      const session = await asOfficer(target, "leader");
      const colleague = await asOfficer(target, "leader");
      const listed = async (caller: RequestParts) =>
        (await expectSuccess(target, "listSessions", caller)).body.data;
      const end = async (sessionId: string) =>
        (await expectSuccess(target, "endSession", { ...session, path: { sessionId } })).body.data;
      const theirs = first(await listed(colleague), "listSessions");
      const own = first(await listed(session), "listSessions");
      equal(await end(theirs.id), [own], "endSession: of a colleague");
      equal(await listed(colleague), [theirs], "listSessions: of the colleague");
      equal(await end(own.id), [], "endSession: their own");
      await expectProblem(target, "listSessions", 401, "unauthorized", session);
    },
  },
  {
    title: "endSession refuses an id that is not a UUID",
    operation: "endSession",
    code: "invalid_request",
    needs: "signIn",
    async run(target) {
      const request = { ...(await asOfficer(target)), path: { sessionId: "1" } };
      namesParameter(await expectProblem(target, "endSession", 400, "invalid_request", request), "sessionId");
    },
  },
];
