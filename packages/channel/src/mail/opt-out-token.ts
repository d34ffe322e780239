import type { Secrets } from "../sealing/secrets.ts";

/** What the link that stops a report's mails carries: the thread and a signature. It opens no report and says nothing of one. */
export const createOptOutToken = async (
  { signOptOut }: Pick<Secrets, "signOptOut">,
  thread: string,
): Promise<string> => `${thread}.${await signOptOut(thread)}`;

/** The thread out of such a token; undefined when this channel did not sign it. */
export const readOptOutToken = async (
  { checkOptOut }: Pick<Secrets, "checkOptOut">,
  token: string,
): Promise<string | undefined> => {
  const [, thread, signature] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? [];
  return thread && signature && (await checkOptOut(thread, signature)) ? thread : undefined;
};
