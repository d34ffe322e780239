import { readIdempotencyKey } from "../../keys/idempotency.ts";
import { createUnit } from "../../operations/create-unit.ts";
import { endSession } from "../../operations/end-session.ts";
import { inviteOfficer } from "../../operations/invite-officer.ts";
import { listOfficers } from "../../operations/list-officers.ts";
import { listSessions } from "../../operations/list-sessions.ts";
import { listSignIns } from "../../operations/list-sign-ins.ts";
import { listUnits } from "../../operations/list-units.ts";
import { offboardOfficer } from "../../operations/offboard-officer.ts";
import { renewInvitation } from "../../operations/renew-invitation.ts";
import { updateOfficer } from "../../operations/update-officer.ts";
import { updateUnit } from "../../operations/update-unit.ts";
import { versionETag } from "../etag.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { keyedTargetOf, withLimit } from "../request-parts.ts";

export type OfficerContext = ContextOf<
  | typeof createUnit
  | typeof endSession
  | typeof inviteOfficer
  | typeof listOfficers
  | typeof listSessions
  | typeof listSignIns
  | typeof listUnits
  | typeof offboardOfficer
  | typeof renewInvitation
  | typeof updateOfficer
  | typeof updateUnit
>;

export const createOfficerHandlers = (
  context: OfficerContext,
): Pick<
  Handlers,
  | "listOfficers"
  | "inviteOfficer"
  | "updateOfficer"
  | "renewInvitation"
  | "offboardOfficer"
  | "listSignIns"
  | "listSessions"
  | "endSession"
  | "listUnits"
  | "createUnit"
  | "updateUnit"
> => ({
  listOfficers: async ({ caller }) => ({ body: await listOfficers(context, caller) }),
  async inviteOfficer({ caller, body, header }) {
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { invited, replayed } = await inviteOfficer(context, caller, body, key);
    return { body: invited, headers: { etag: versionETag(invited.officer), ...replayHeader(replayed) } };
  },
  async updateOfficer(read) {
    const { officer, replayed } = await updateOfficer(context, read.caller, keyedTargetOf(read), read.body);
    return { body: officer, headers: { etag: versionETag(officer), ...replayHeader(replayed) } };
  },
  async renewInvitation(read) {
    const { invited, replayed } = await renewInvitation(context, read.caller, keyedTargetOf(read));
    return { body: invited, headers: { etag: versionETag(invited.officer), ...replayHeader(replayed) } };
  },
  async offboardOfficer(read) {
    const { officer, replayed } = await offboardOfficer(context, read.caller, keyedTargetOf(read), read.body);
    return { body: officer, headers: { etag: versionETag(officer), ...replayHeader(replayed) } };
  },
  listSessions: async ({ caller }) => ({ body: await listSessions(context, caller) }),
  endSession: async ({ caller, path }) => ({ body: await endSession(context, caller, path.sessionId) }),
  listSignIns: async ({ caller, query }) => ({
    body: await listSignIns(context, caller, withLimit(query)),
  }),
  listUnits: async ({ caller }) => ({ body: await listUnits(context, caller) }),
  async createUnit({ caller, body, header }) {
    const key = readIdempotencyKey(header["Idempotency-Key"]);
    const { unit, replayed } = await createUnit(context, caller, body, key);
    return { body: unit, headers: { etag: versionETag(unit), ...replayHeader(replayed) } };
  },
  async updateUnit(read) {
    const { unit, replayed } = await updateUnit(context, read.caller, keyedTargetOf(read), read.body);
    return { body: unit, headers: { etag: versionETag(unit), ...replayHeader(replayed) } };
  },
});
