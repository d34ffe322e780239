import type { Secrets } from "../../sealing/secrets.ts";

const signed = (thread: string): string => `supporter ${thread}`;

/**
 * Creates the token in the link with which a mailbox's owner confirms mail to a supporter. It differs from
 * the token in the unsubscribe link, which mail programs see.
 */
export const createSupporterToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  thread: string,
): Promise<string> => `${thread}.${await signOptOut(signed(thread))}`;

/**
 * Returns the thread in a token from `createSupporterToken`, or undefined unless this channel signed the
 * token.
 */
export const readSupporterToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, thread, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  return thread && signature && (await checkOptOut(signed(thread), signature)) ? thread : undefined;
};
