import type { ChannelContext } from "../../context.ts";
import { readIdempotencyKey } from "../../keys/idempotency.ts";
import { createUnit } from "../../operations/create-unit.ts";
import { listUnits } from "../../operations/list-units.ts";
import { updateUnit } from "../../operations/update-unit.ts";
import { versionETag } from "../etag.ts";
import { type Handlers, replayHeader } from "../exchange.ts";
import { keyedTargetOf } from "../request-parts.ts";

/** Handlers for the officers of an agency and its units. */
export const createOfficerHandlers = (
  context: ChannelContext,
): Pick<Handlers, "listUnits" | "createUnit" | "updateUnit"> => ({
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
