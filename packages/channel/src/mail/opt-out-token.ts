import type { Secrets } from "../sealing/secrets.ts";

/** The token in the link that stops a report's mails: the thread and a signature. It opens no report. */
export const createOptOutToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  thread: string,
): Promise<string> => `${thread}.${await signOptOut(thread)}`;

/** The thread in such a token; undefined unless this channel signed it. */
export const readOptOutToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, thread, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  return thread && signature && (await checkOptOut(thread, signature)) ? thread : undefined;
};
