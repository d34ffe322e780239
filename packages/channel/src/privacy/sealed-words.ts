import type { NoteRecord } from "../desk/store.ts";
import { systemRandom } from "../platform/system.ts";
import type { AttachmentRecord, LocationRecord, ReportRecord, TimelineRecord } from "../report/store.ts";
import { type Secrets, sealedBy } from "../sealing/secrets.ts";
import type { IdentityAccessRecord } from "./store.ts";

/** What seals and opens. */
export type Seals = Pick<Secrets, "seal" | "unseal">;

/** Not from the channel's own randomness: what is never seen must not shift what a seed gives to the mock. */
const sealText = (seals: Seals, text: string, context: string): Promise<string> =>
  seals.seal(text, context, systemRandom);

/** What was written before words were sealed stands there in clear. */
const openText = async (seals: Seals, text: string, context: string): Promise<string> =>
  sealedBy(text) === undefined ? text : seals.unseal(text, context);

const placeName = "place";

const sealPlace = async (
  seals: Seals,
  id: string,
  { regionCode, ...place }: LocationRecord,
): Promise<LocationRecord> => ({
  ...(regionCode !== undefined && { regionCode }),
  ...(Object.keys(place).length > 0 && {
    address: await sealText(seals, JSON.stringify(place), `${id} ${placeName}`),
  }),
});

const openPlace = async (seals: Seals, id: string, location: LocationRecord): Promise<LocationRecord> => {
  const { regionCode, address } = location;
  if (address === undefined || sealedBy(address) === undefined) return location;
  const place = JSON.parse(await seals.unseal(address, `${id} ${placeName}`)) as LocationRecord;
  return { ...(regionCode !== undefined && { regionCode }), ...place };
};

/** Empty words are those of an erased report. */
const sealField = async (seals: Seals, id: string, field: string, text: string): Promise<string> =>
  text === "" ? "" : sealText(seals, text, `${id} ${field}`);

/** A report as it is stored: title, body and place of a confidential one sealed, all but the region. */
export const sealReport = async (seals: Seals, report: ReportRecord): Promise<ReportRecord> => {
  const { id, title, body, location, confidential } = report;
  if (!confidential) return report;
  return {
    ...report,
    title: await sealField(seals, id, "title", title),
    body: await sealField(seals, id, "body", body),
    location: await sealPlace(seals, id, location),
  };
};

/** A report as it was before it was sealed. */
export const openReport = async (seals: Seals, report: ReportRecord): Promise<ReportRecord> => {
  const { id, title, body, location, confidential } = report;
  if (!confidential) return report;
  return {
    ...report,
    title: await openText(seals, title, `${id} title`),
    body: await openText(seals, body, `${id} body`),
    location: await openPlace(seals, id, location),
  };
};

const entryContext = ({ reportId, id }: TimelineRecord): string => `${reportId} entry ${id}`;

/** An entry of a confidential report as it is stored. Its salt is sealed too: short words could be guessed by it and their hash. */
export const sealEntry = async (seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> => {
  const { message, messageSalt } = entry;
  if (message === null) return entry;
  const words = JSON.stringify([messageSalt, message]);
  return { ...entry, message: await sealText(seals, words, entryContext(entry)), messageSalt: null };
};

/** An entry as it was before it was sealed; one that never was, as it is. */
export const openEntry = async (seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> => {
  const { message, messageSalt } = entry;
  // A message in clear always has its salt beside it.
  if (message === null || messageSalt !== null) return entry;
  const words = JSON.parse(await seals.unseal(message, entryContext(entry))) as [string, string];
  return { ...entry, messageSalt: words[0], message: words[1] };
};

/** An officers' note as it is stored: sealed, whatever report it is on. */
export const sealNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await sealText(seals, note.text, `${note.reportId} note ${note.id}`),
});

/** A note as it was before it was sealed. */
export const openNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await openText(seals, note.text, `${note.reportId} note ${note.id}`),
});

const identityAccessContext = ({ reportId, id }: IdentityAccessRecord): string =>
  `${reportId} identity access ${id}`;

/** An access to an identity as it is stored: the reason is sealed, because it may name the reporter. */
export const sealIdentityAccess = async (
  seals: Seals,
  access: IdentityAccessRecord,
): Promise<IdentityAccessRecord> =>
  access.reason === null
    ? access
    : { ...access, reason: await sealText(seals, access.reason, identityAccessContext(access)) };

/** An access to an identity with its reason unsealed. */
export const openIdentityAccess = async (
  seals: Seals,
  access: IdentityAccessRecord,
): Promise<IdentityAccessRecord> =>
  access.reason === null
    ? access
    : { ...access, reason: await seals.unseal(access.reason, identityAccessContext(access)) };

/** A file as it is stored: its name sealed, which may say who sent it. When it comes, it is not known of what report it will be. */
export const sealAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await sealText(seals, attachment.fileName, `file ${attachment.id}`),
});

/** A file as it was before its name was sealed. */
export const openAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await openText(seals, attachment.fileName, `file ${attachment.id}`),
});
