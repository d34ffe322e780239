import type { ContractTarget } from "@lapor/openapi/contract-suite";
import { type GivenKeys, keyNames, keyOptions } from "./keys.ts";

/** Thrown if the server cannot be checked. The message contains the reason and a remedy. */
export class CannotCheck extends Error {
  override name = "CannotCheck";
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

async function send(target: Pick<ContractTarget, "fetch" | "baseUrl">, path: string, key: string) {
  const headers = { authorization: `Bearer ${key}` };
  try {
    return await target.fetch(new Request(new URL(path, target.baseUrl), { headers }));
  } catch (error) {
    throw new CannotCheck(
      `${target.baseUrl} does not respond (${causeOf(error)}). Check that the server is running and the URL is right.`,
    );
  }
}

/**
 * Checks that the server responds, that it accepts the given keys, and that the publishable key belongs to
 * the agency that the suite writes to. Throws `CannotCheck` if not. Ignores all other errors, which the cases
 * report.
 */
export async function reachServer(
  target: Pick<ContractTarget, "fetch" | "baseUrl">,
  keys: GivenKeys,
): Promise<void> {
  for (const name of keyNames) {
    const key = keys[name];
    if (key === undefined || name === "revoked" || name === "expired") continue;
    const isPublishable = name === "publishable" || name === "otherPublishable";
    const response = await send(target, isPublishable ? "/v1/channel" : "/v1/agency-reports?limit=1", key);
    const { option, opens } = keyOptions[name];
    if (response.status === 401 || response.status === 403)
      throw new CannotCheck(
        `The server refuses the key given as --${option} with ${response.status}. Required: ${opens}.`,
      );
    if (name !== "publishable" || !response.ok) continue;
    const channel = await response.json().catch(() => undefined);
    const agency: unknown = channel?.agency?.id;
    if (typeof agency === "string" && agency !== "pemkot-bandung")
      throw new CannotCheck(
        `The key given as --publishable belongs to ${agency}, but the suite writes to pemkot-bandung. Create a key on a test server for: ${opens}.`,
      );
  }
}
