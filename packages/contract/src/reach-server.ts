import type { ContractTarget } from "@lapor/openapi/contract-suite";
import { type GivenKeys, keyNames, keyOptions } from "./keys.ts";

/** Why a server cannot be checked at all, as a sentence that says what to do. */
export class CannotCheck extends Error {
  override name = "CannotCheck";
}

function causeOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

async function ask(target: Pick<ContractTarget, "fetch" | "baseUrl">, path: string, key: string) {
  const headers = { authorization: `Bearer ${key}` };
  try {
    return await target.fetch(new Request(new URL(path, target.baseUrl), { headers }));
  } catch (error) {
    throw new CannotCheck(
      `${target.baseUrl} gives no answer (${causeOf(error)}). Is the server running, and is this its address?`,
    );
  }
}

/**
 * Makes sure that somebody answers, that the keys given are known there, and that the publishable one is of the agency that the suite
 * writes to. Throws `CannotCheck` with what to do otherwise. What else is wrong with an answer is for the cases to find.
 */
export async function reachServer(
  target: Pick<ContractTarget, "fetch" | "baseUrl">,
  keys: GivenKeys,
): Promise<void> {
  for (const name of keyNames) {
    const key = keys[name];
    if (key === undefined || name === "revoked") continue;
    const isPublishable = name === "publishable" || name === "otherPublishable";
    const response = await ask(target, isPublishable ? "/v1/channel" : "/v1/agency-reports?limit=1", key);
    const { option, opens } = keyOptions[name];
    if (response.status === 401 || response.status === 403)
      throw new CannotCheck(
        `The server does not take the key given as --${option} (it answers ${response.status}). It has to be: ${opens}.`,
      );
    if (name !== "publishable" || !response.ok) continue;
    const channel = await response.json().catch(() => undefined);
    const agency: unknown = channel?.agency?.id;
    if (typeof agency === "string" && agency !== "pemkot-bandung")
      throw new CannotCheck(
        `The key given as --publishable is of ${agency}. The suite writes to pemkot-bandung: make a key for it (${opens}), on a server for tests.`,
      );
  }
}
