import type { OfficerInvitation } from "@lapor/openapi";
import { createUuid } from "../platform/uuid.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records, System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { addOfficer, changeOfficer, readOfficer } from "./officers.ts";
import type { OfficerStore, OfficerTransaction } from "./store.ts";

/** The parts of the channel that delivering an invitation needs. */
export type InvitationContext = Pick<System, "clock" | "hashing"> & {
  store: OfficerStore & Records<"units">;
  mailInvitation: MailInvitation | undefined;
  secrets: Secrets;
};

/** An invitation can be used for this long, in seconds. */
const invitationSeconds = 7 * 24 * 60 * 60;

/** An invitation: the officer, and the version of the officer that it made. Contains no secret. */
export interface MadeInvitation {
  officerId: string;
  version: number;
  /** ISO 8601. */
  until: string;
}

/** An invitation as the officer's record stores it. */
interface InvitationFields {
  invitationHash: string;
  invitedUntil: Date;
}

/** Creates the invitation of an officer for this version of the record. */
async function makeInvitation(
  { secrets, hashing, clock }: Pick<System, "clock" | "hashing"> & { secrets: Secrets },
  { id, version }: Pick<OfficerRecord, "id" | "version">,
): Promise<InvitationFields> {
  return {
    invitationHash: await hashing.sha256(await secrets.invitation(id, version)),
    invitedUntil: new Date(clock.now().getTime() + invitationSeconds * 1000),
  };
}

/** The invitation that a change of an officer has just made. */
const madeInvitation = ({
  id,
  version,
  invitedUntil,
}: Pick<OfficerRecord, "id" | "version"> & InvitationFields): MadeInvitation => ({
  officerId: id,
  version,
  until: invitedUntil.toISOString(),
});

/** An invitation with its link, for the operator. Responses may leave the link out. */
export type InvitationLink = Required<OfficerInvitation>;

/** Mails an invitation to its officer. Resolves to whether the mail server accepted it. */
export type MailInvitation = (
  officer: OfficerRecord,
  link: { url: string; version: number; until: Date },
) => Promise<boolean>;

/** The token in the link of an invitation. */
export const invitationIn = ({ url }: Pick<InvitationLink, "url">): string => new URL(url).hash.slice(1);

/** Stores a new officer with an invitation. Throws `validation_failed`. */
export async function addInvited(
  context: Pick<System, "clock" | "random" | "hashing" | "policy"> & { secrets: Secrets },
  transaction: OfficerTransaction,
  invitee: Parameters<typeof addOfficer>[3],
): Promise<MadeInvitation> {
  const made = { id: createUuid(context), version: 1 };
  const invitation = await makeInvitation(context, made);
  await addOfficer(context, transaction, { ...made, ...invitation }, invitee);
  return madeInvitation({ ...made, ...invitation });
}

/** Replaces the invitation of an officer. */
export async function replaceInvitation(
  context: Pick<System, "clock" | "hashing"> & { secrets: Secrets },
  transaction: OfficerTransaction,
  officer: OfficerRecord,
): Promise<MadeInvitation> {
  const { id } = officer;
  const invitation = await makeInvitation(context, { id, version: officer.version + 1 });
  const { version } = await changeOfficer(context, transaction, officer, invitation);
  return madeInvitation({ id, version, ...invitation });
}

/**
 * The link of an invitation, with the officer as it is now. Sends the link by mail while it can be used:
 * a repetition sends the same mail, which mail programs show once.
 */
export async function deliverInvitation(
  context: InvitationContext,
  publicUrl: string,
  { officerId, version, until }: MadeInvitation,
): Promise<InvitationLink> {
  const { store, secrets, hashing, clock } = context;
  const officer = await store.find("officers", { id: officerId });
  if (!officer) throw new Error(`The invited officer ${officerId} is gone.`);
  const token = await secrets.invitation(officerId, version);
  const link = { url: `${publicUrl}/petugas/undangan#${token}`, version, until: new Date(until) };
  const isOpen = officer.invitationHash === (await hashing.sha256(token)) && link.until > clock.now();
  return {
    officer: await readOfficer(context, officerId),
    url: link.url,
    validUntil: until,
    mailed: isOpen && ((await context.mailInvitation?.(officer, link)) ?? false),
  };
}

/**
 * A first invitation as its administrator receives it. Whoever has the link of an `identity_custodian` could
 * open identities in that person's name: it is only mailed.
 */
export const withoutSecretLink = ({ url, ...invitation }: InvitationLink): OfficerInvitation =>
  invitation.officer.role === "identity_custodian" ? invitation : { ...invitation, url };
