import type { Secrets } from "../../sealing/secrets.ts";

const signed = (thread: string): string => `supporter ${thread}`;

/**
 * The token in the link by which the owner of a mailbox confirms that a supporter gets mail. Another one than
 * that of the link that stops it, which mail programs know.
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
