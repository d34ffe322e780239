import { systemRandom } from "../platform/system.ts";
import type { DraftRecord, NoteRecord, SavedViewRecord } from "../records/desk.ts";
import type { OfficerRecord } from "../records/officers.ts";
import type { IdentityAccessRecord } from "../records/privacy.ts";
import {
  type AttachmentRecord,
  type LocationRecord,
  type ReportFile,
  type ReportRecord,
  type TimelineRecord,
  wordsFields,
} from "../records/report.ts";
import { type Secrets, sealedBy } from "../sealing/secrets.ts";

/** Seals and opens text. */
export type Seals = Pick<Secrets, "seal" | "unseal">;

/** Uses system randomness: sealing must not change the sequence that a seed gives to the mock. */
const sealText = (seals: Seals, text: string, context: string): Promise<string> =>
  seals.seal(text, context, systemRandom);

/** Returns text that is not sealed as it is, such as the empty text of an erased report. */
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

async function openPlace(seals: Seals, id: string, location: LocationRecord): Promise<LocationRecord> {
  const { regionCode, address } = location;
  if (address === undefined || sealedBy(address) === undefined) return location;
  const place = JSON.parse(await seals.unseal(address, `${id} ${placeName}`)) as LocationRecord;
  return { ...(regionCode !== undefined && { regionCode }), ...place };
}

/** A copy of a report with each text of the reporter changed. Empty text belongs to an erased report. */
async function mapWords(
  report: ReportRecord,
  change: (text: string, context: string) => Promise<string>,
): Promise<ReportRecord> {
  const next = { ...report };
  for (const field of wordsFields) {
    const text = report[field];
    if (text) next[field] = await change(text, `${report.id} ${field}`);
  }
  return next;
}

/** The stored form of a report. In a confidential one, the reporter's words and the place are sealed. */
export async function sealReport(seals: Seals, report: ReportRecord): Promise<ReportRecord> {
  if (!report.confidential) return report;
  return {
    ...(await mapWords(report, (text, context) => sealText(seals, text, context))),
    location: await sealPlace(seals, report.id, report.location),
  };
}

/** Opens a stored report. Rejects if it is undecryptable. */
export async function openReport(seals: Seals, report: ReportRecord): Promise<ReportRecord> {
  if (!report.confidential) return report;
  return {
    ...(await mapWords(report, (text, context) => openText(seals, text, context))),
    location: await openPlace(seals, report.id, report.location),
  };
}

const entryContext = ({ reportId, id }: TimelineRecord): string => `${reportId} entry ${id}`;

/**
 * The stored form of an entry of a confidential report. The salt is sealed too: with salt and hash, a short
 * message could be guessed.
 */
export async function sealEntry(seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> {
  const { message, messageSalt } = entry;
  if (message === null) return entry;
  const words = JSON.stringify([messageSalt, message]);
  return { ...entry, message: await sealText(seals, words, entryContext(entry)), messageSalt: null };
}

/** Opens a stored entry. An entry that is not sealed is returned as it is. */
export async function openEntry(seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> {
  const { message, messageSalt } = entry;
  // A message that is not sealed always has its salt next to it.
  if (message === null || messageSalt !== null) return entry;
  const words = JSON.parse(await seals.unseal(message, entryContext(entry))) as [string, string];
  return { ...entry, messageSalt: words[0], message: words[1] };
}

/** The stored form of an officer's note: always sealed. */
export const sealNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await sealText(seals, note.text, `${note.reportId} note ${note.id}`),
});

/** Opens a stored note. */
export const openNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await openText(seals, note.text, `${note.reportId} note ${note.id}`),
});

const draftContext = ({ reportId, officerId }: DraftRecord): string => `${reportId} draft ${officerId}`;

/** The stored form of an officer's draft: always sealed. */
export const sealDraft = async (seals: Seals, draft: DraftRecord): Promise<DraftRecord> => ({
  ...draft,
  fields: await sealText(seals, draft.fields, draftContext(draft)),
});

const viewContext = ({ officerId, id }: SavedViewRecord): string => `${officerId} view ${id}`;

/** The stored form of an officer's saved view: always sealed, since a search can contain names. */
export const sealView = async (seals: Seals, view: SavedViewRecord): Promise<SavedViewRecord> => ({
  ...view,
  content: await sealText(seals, view.content, viewContext(view)),
});

/** Opens a stored view. */
export const openView = async (seals: Seals, view: SavedViewRecord): Promise<SavedViewRecord> => ({
  ...view,
  content: await openText(seals, view.content, viewContext(view)),
});

/** Opens a stored draft. */
export const openDraft = async (seals: Seals, draft: DraftRecord): Promise<DraftRecord> => ({
  ...draft,
  fields: await openText(seals, draft.fields, draftContext(draft)),
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

/**
 * The stored form of an attachment. Its name is always sealed: it may identify the sender, and at the upload
 * it is unknown whether the report will be confidential.
 */
export const sealAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await sealText(seals, attachment.fileName, `file ${attachment.id}`),
});

/** Opens a stored attachment. */
export const openAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await openText(seals, attachment.fileName, `file ${attachment.id}`),
});

const officerContext = ({ id }: OfficerRecord, field: string): string => `officer ${id} ${field}`;

/** The stored form of an officer: name and address are sealed. */
export const sealOfficer = async (seals: Seals, officer: OfficerRecord): Promise<OfficerRecord> => ({
  ...officer,
  name: await sealText(seals, officer.name, officerContext(officer, "name")),
  email: await sealText(seals, officer.email, officerContext(officer, "email")),
});

/** Opens a stored officer. Rejects if it is undecryptable. */
export const openOfficer = async (seals: Seals, officer: OfficerRecord): Promise<OfficerRecord> => ({
  ...officer,
  name: await openText(seals, officer.name, officerContext(officer, "name")),
  email: await openText(seals, officer.email, officerContext(officer, "email")),
});

/** Opens a stored report with everything that belongs to it. Rejects if any of it is undecryptable. */
export const openFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
): Promise<ReportFile> => ({
  departures,
  report: await openReport(seals, report),
  timeline: await Promise.all(timeline.map((entry) => openEntry(seals, entry))),
  attachments: await Promise.all(attachments.map((attachment) => openAttachment(seals, attachment))),
});
