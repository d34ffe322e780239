import type { Secrets } from "../../sealing/secrets.ts";

const signed = (thread: string): string => `supporter ${thread}`;

/**
 * The token in the link with which the owner of a mailbox confirms mail to a supporter. It differs from the
 * token in the unsubscribe link, which mail programs know.
 */
export const createSupporterToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  thread: string,
): Promise<string> => `${thread}.${await signOptOut(signed(thread))}`;

/** The thread in such a token; undefined unless this channel signed it. */
export const readSupporterToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, thread, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  return thread && signature && (await checkOptOut(signed(thread), signature)) ? thread : undefined;
};
