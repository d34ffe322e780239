import type { NewPublishableKey, PublishableKey } from "../../../schemas.gen.ts";
import { expectSuccess, type RequestParts } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";
import { marker, newIdempotencyKey } from "./reports.ts";

const suiteName = "Kunci uji";

/** Returns a name and an origin that no key has. */
export function newKeyContent(): NewPublishableKey {
  const mark = marker();
  return { name: `${suiteName} ${mark}`, origins: [`https://${mark.toLowerCase()}.example`] };
}

export const publishableKeysOf = async (
  target: ContractTarget,
  session: RequestParts,
): Promise<PublishableKey[]> => (await expectSuccess(target, "listPublishableKeys", session)).body.data;

export const makeKey = async (
  target: ContractTarget,
  session: RequestParts,
  json: NewPublishableKey = newKeyContent(),
): Promise<PublishableKey> =>
  (
    await expectSuccess(target, "createPublishableKey", {
      ...session,
      json,
      idempotencyKey: newIdempotencyKey(),
    })
  ).body;

/** Revokes the keys that cases created, because an agency can have only a few. */
export async function revokeSuiteKeys(target: ContractTarget, session: RequestParts): Promise<void> {
  for (const { id: keyId, name, version } of await publishableKeysOf(target, session))
    if (name.startsWith(suiteName))
      await expectSuccess(target, "revokePublishableKey", {
        ...session,
        path: { keyId },
        ifMatch: `"${version}"`,
      });
}
