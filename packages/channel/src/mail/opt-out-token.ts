import type { Secrets } from "../sealing/secrets.ts";

/**
 * Creates the token in the link that stops a report's emails: the thread and a signature. The token opens no
 * report.
 */
export const createOptOutToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  thread: string,
): Promise<string> => `${thread}.${await signOptOut(thread)}`;

/**
 * Returns the thread in a token from `createOptOutToken`, or undefined unless this channel signed the token.
 */
export const readOptOutToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, thread, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  return thread && signature && (await checkOptOut(thread, signature)) ? thread : undefined;
};
