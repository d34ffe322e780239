import type { OfficerInvitation } from "@lapor/openapi";
import { createUuid } from "../platform/uuid.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { Records, System } from "../records/ports.ts";
import type { Secrets } from "../sealing/secrets.ts";
import { addOfficer, changeOfficer, readOfficer } from "./officers.ts";
import type { OfficerStore, OfficerTransaction } from "./store.ts";

export type InvitationContext = Pick<System, "clock" | "hashing"> & {
  store: OfficerStore & Records<"units">;
  mailInvitation: MailInvitation | undefined;
  secrets: Secrets;
};

/** Seconds for which an invitation is valid. */
const invitationSeconds = 7 * 24 * 60 * 60;

/** An invitation: the officer, and the officer version that the invitation created. Contains no secret. */
export interface MadeInvitation {
  officerId: string;
  version: number;
  /** ISO 8601. */
  until: string;
}

/** An invitation as stored in the officer's record. */
interface InvitationFields {
  invitationHash: string;
  invitedUntil: Date;
}

/** Creates an officer's invitation for this version of the record. */
async function makeInvitation(
  { secrets, hashing, clock }: Pick<System, "clock" | "hashing"> & { secrets: Secrets },
  { id, version }: Pick<OfficerRecord, "id" | "version">,
): Promise<InvitationFields> {
  return {
    invitationHash: await hashing.sha256(await secrets.invitation(id, version)),
    invitedUntil: new Date(clock.now().getTime() + invitationSeconds * 1000),
  };
}

/** Returns the invitation that a change to an officer has just created. */
const madeInvitation = ({
  id,
  version,
  invitedUntil,
}: Pick<OfficerRecord, "id" | "version"> & InvitationFields): MadeInvitation => ({
  officerId: id,
  version,
  until: invitedUntil.toISOString(),
});

/** An invitation with its link, for the operator. Responses can omit the link. */
export type InvitationLink = Required<OfficerInvitation>;

/** Sends an invitation to its officer by mail. Resolves to whether the mail server accepted the email. */
export type MailInvitation = (
  officer: OfficerRecord,
  link: { url: string; version: number; until: Date },
) => Promise<boolean>;

/** Returns the token in an invitation's link. */
export const invitationIn = ({ url }: Pick<InvitationLink, "url">): string => new URL(url).hash.slice(1);

/** Stores a new officer together with an invitation. Throws `validation_failed`. */
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
 * Returns an invitation's link, with the officer's current state. Sends the link by mail while it can still
 * be used. A repeated request sends the same email again, but mail programs show it only once.
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
 * Returns a first invitation as its administrator receives it. The link for an `identity_custodian` is sent
 * only by mail, because anyone who has it could view identities in that person's name.
 */
export const withoutSecretLink = ({ url, ...invitation }: InvitationLink): OfficerInvitation =>
  invitation.officer.role === "identity_custodian" ? invitation : { ...invitation, url };
