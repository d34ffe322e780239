import { readIdempotencyKey } from "../../keys/idempotency.ts";
import { createPublishableKey } from "../../operations/create-publishable-key.ts";
import { listPublishableKeys } from "../../operations/list-publishable-keys.ts";
import { revokePublishableKey } from "../../operations/revoke-publishable-key.ts";
import { rotatePublishableKey } from "../../operations/rotate-publishable-key.ts";
import { updatePublishableKey } from "../../operations/update-publishable-key.ts";
import { versionETag } from "../etag.ts";
import { type ContextOf, type Handlers, replayHeader } from "../exchange.ts";
import { keyedTargetOf, targetOf } from "../request-parts.ts";

export type KeyContext = ContextOf<
  | typeof createPublishableKey
  | typeof listPublishableKeys
  | typeof revokePublishableKey
  | typeof rotatePublishableKey
  | typeof updatePublishableKey
>;

export const createKeyHandlers = (
  context: KeyContext,
): Pick<
  Handlers,
  | "listPublishableKeys"
  | "createPublishableKey"
  | "updatePublishableKey"
  | "rotatePublishableKey"
  | "revokePublishableKey"
> => ({
  listPublishableKeys: async ({ caller }) => ({ body: await listPublishableKeys(context, caller) }),
  async createPublishableKey({ caller, body, header }) {
    const idempotencyKey = readIdempotencyKey(header["Idempotency-Key"]);
    const { key, replayed } = await createPublishableKey(context, caller, body, idempotencyKey);
    return { body: key, headers: { etag: versionETag(key), ...replayHeader(replayed) } };
  },
  async updatePublishableKey(read) {
    const { caller, body } = read;
    const { key, replayed } = await updatePublishableKey(context, caller, keyedTargetOf(read), body);
    return { body: key, headers: { etag: versionETag(key), ...replayHeader(replayed) } };
  },
  async rotatePublishableKey(read) {
    const { key, replayed } = await rotatePublishableKey(context, read.caller, keyedTargetOf(read));
    return { body: key, headers: { etag: versionETag(key), ...replayHeader(replayed) } };
  },
  async revokePublishableKey(read) {
    const key = await revokePublishableKey(context, read.caller, targetOf(read));
    return { body: key, headers: { etag: versionETag(key) } };
  },
});
