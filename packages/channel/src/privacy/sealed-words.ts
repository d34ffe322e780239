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

export type Seals = Pick<Secrets, "seal" | "unseal">;

/** Uses system randomness, because sealing must not consume numbers from the mock's seeded sequence. */
const sealText = (seals: Seals, text: string, context: string): Promise<string> =>
  seals.seal(text, context, systemRandom);

/** Returns a text that is not sealed, such as the empty text of an erased report, unchanged. */
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

/**
 * Applies `change` to each of the reporter's texts in a copy of the report. Skips empty texts, which belong
 * to an erased report.
 */
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

/**
 * Returns the stored form of a report. In a confidential report, the reporter's text and the place are
 * sealed.
 */
export async function sealReport(seals: Seals, report: ReportRecord): Promise<ReportRecord> {
  if (!report.confidential) return report;
  return {
    ...(await mapWords(report, (text, context) => sealText(seals, text, context))),
    location: await sealPlace(seals, report.id, report.location),
  };
}

/** Rejects if the report is undecryptable. */
export async function openReport(seals: Seals, report: ReportRecord): Promise<ReportRecord> {
  if (!report.confidential) return report;
  return {
    ...(await mapWords(report, (text, context) => openText(seals, text, context))),
    location: await openPlace(seals, report.id, report.location),
  };
}

const entryContext = ({ reportId, id }: TimelineRecord): string => `${reportId} entry ${id}`;

/**
 * Returns a confidential report's timeline entry in its stored form. The salt is sealed too, because the salt
 * and the hash together would allow guessing a short message.
 */
export async function sealEntry(seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> {
  const { message, messageSalt } = entry;
  if (message === null) return entry;
  const words = JSON.stringify([messageSalt, message]);
  return { ...entry, message: await sealText(seals, words, entryContext(entry)), messageSalt: null };
}

/** Opens a stored entry. Returns an unsealed entry unchanged. */
export async function openEntry(seals: Seals, entry: TimelineRecord): Promise<TimelineRecord> {
  const { message, messageSalt } = entry;
  // An unsealed message always has its salt next to it.
  if (message === null || messageSalt !== null) return entry;
  const words = JSON.parse(await seals.unseal(message, entryContext(entry))) as [string, string];
  return { ...entry, messageSalt: words[0], message: words[1] };
}

/** Returns an officer's note in its stored form, which is always sealed. */
export const sealNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await sealText(seals, note.text, `${note.reportId} note ${note.id}`),
});

export const openNote = async (seals: Seals, note: NoteRecord): Promise<NoteRecord> => ({
  ...note,
  text: await openText(seals, note.text, `${note.reportId} note ${note.id}`),
});

const draftContext = ({ reportId, officerId }: DraftRecord): string => `${reportId} draft ${officerId}`;

/** Returns an officer's draft in its stored form, which is always sealed. */
export const sealDraft = async (seals: Seals, draft: DraftRecord): Promise<DraftRecord> => ({
  ...draft,
  fields: await sealText(seals, draft.fields, draftContext(draft)),
});

const viewContext = ({ officerId, id }: SavedViewRecord): string => `${officerId} view ${id}`;

/**
 * Returns an officer's saved view in its stored form, which is always sealed because a search can contain
 * names.
 */
export const sealView = async (seals: Seals, view: SavedViewRecord): Promise<SavedViewRecord> => ({
  ...view,
  content: await sealText(seals, view.content, viewContext(view)),
});

export const openView = async (seals: Seals, view: SavedViewRecord): Promise<SavedViewRecord> => ({
  ...view,
  content: await openText(seals, view.content, viewContext(view)),
});

export const openDraft = async (seals: Seals, draft: DraftRecord): Promise<DraftRecord> => ({
  ...draft,
  fields: await openText(seals, draft.fields, draftContext(draft)),
});

const identityAccessContext = ({ reportId, id }: IdentityAccessRecord): string =>
  `${reportId} identity access ${id}`;

/** Returns an identity access in its stored form. The reason is sealed, because it may name the reporter. */
export const sealIdentityAccess = async (
  seals: Seals,
  access: IdentityAccessRecord,
): Promise<IdentityAccessRecord> =>
  access.reason === null
    ? access
    : { ...access, reason: await sealText(seals, access.reason, identityAccessContext(access)) };

export const openIdentityAccess = async (
  seals: Seals,
  access: IdentityAccessRecord,
): Promise<IdentityAccessRecord> =>
  access.reason === null
    ? access
    : { ...access, reason: await seals.unseal(access.reason, identityAccessContext(access)) };

/**
 * Returns an attachment in its stored form. Its name is always sealed, because it may identify the sender,
 * and at upload time it is unknown whether the report will be confidential.
 */
export const sealAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await sealText(seals, attachment.fileName, `file ${attachment.id}`),
});

export const openAttachment = async (
  seals: Seals,
  attachment: AttachmentRecord,
): Promise<AttachmentRecord> => ({
  ...attachment,
  fileName: await openText(seals, attachment.fileName, `file ${attachment.id}`),
});

const officerContext = ({ id }: OfficerRecord, field: string): string => `officer ${id} ${field}`;

/** Returns an officer in the stored form, with name and address sealed. */
export const sealOfficer = async (seals: Seals, officer: OfficerRecord): Promise<OfficerRecord> => ({
  ...officer,
  name: await sealText(seals, officer.name, officerContext(officer, "name")),
  email: await sealText(seals, officer.email, officerContext(officer, "email")),
});

/** Rejects if the officer is undecryptable. */
export const openOfficer = async (seals: Seals, officer: OfficerRecord): Promise<OfficerRecord> => ({
  ...officer,
  name: await openText(seals, officer.name, officerContext(officer, "name")),
  email: await openText(seals, officer.email, officerContext(officer, "email")),
});

/** Opens a stored report with all related records. Rejects if any of them is undecryptable. */
export const openFile = async (
  seals: Seals,
  { report, timeline, attachments, departures }: ReportFile,
): Promise<ReportFile> => ({
  departures,
  report: await openReport(seals, report),
  timeline: await Promise.all(timeline.map((entry) => openEntry(seals, entry))),
  attachments: await Promise.all(attachments.map((attachment) => openAttachment(seals, attachment))),
});
