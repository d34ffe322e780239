import {
  type Region as DirectoryRegion,
  findAgency,
  findRegion,
  findTopic,
  findVillage,
  regionPath,
} from "@lapor/directory";
import type {
  Actor,
  AgencySummary,
  Attachment,
  Category,
  FullAgencyReport,
  Location,
  OfficerSummary,
  Region,
  ReleasedText,
  Report,
  Responsible,
  TimelineEntry,
} from "@lapor/openapi";
import { offsetOf } from "../life-cycle/deadlines.ts";
import { inLocalTime, withOffset } from "../platform/local-time.ts";
import type { Locale } from "../platform/locale.ts";
import type { System } from "../records/ports.ts";
import type { Audience, Principal } from "../records/principal.ts";
import { handedOver } from "../records/public.ts";
import type {
  AttachmentRecord,
  HolderFields,
  LocationRecord,
  OptionalField,
  ReleasedTextRecord,
  ReportFile,
  ReportRecord,
  TimelineRecord,
} from "../records/report.ts";
import { optionalFields } from "../records/report.ts";
import { linkPartyOf } from "../report/attachment-links.ts";
import { originalOf } from "../report/original.ts";
import { partiesOf } from "../report/report-access.ts";
import type { Secrets } from "../sealing/secrets.ts";

/** Seconds for which a file link is valid. */
const linkSeconds = 900;

/**
 * Returns a summary of an agency. An agency that is no longer in the directory gets its ID as its name, so
 * every report has a holder.
 */
export function viewAgency(id: string): AgencySummary {
  const agency = findAgency(id);
  if (!agency) return { id, name: id, shortName: id, kind: "institution" };
  return { id, name: agency.name, shortName: agency.shortName, kind: agency.kind };
}

/** Null means national triage. */
export const viewParty = (agencyId: string | null): Responsible =>
  agencyId === null ? { kind: "national_triage" } : { kind: "agency", agency: viewAgency(agencyId) };

/** Returns the party that the key of a counted group stands for (`CountedReport.agency`). */
export const viewCountedParty = (key: string): Responsible =>
  key === handedOver ? { kind: "sp4n" } : viewParty(key === "" ? null : key);

export const viewResponsible = ({ responsibleAgencyId, custodianAgencyId }: HolderFields): Responsible =>
  responsibleAgencyId === null && custodianAgencyId !== null
    ? { kind: "sp4n", custodian: viewAgency(custodianAgencyId) }
    : viewParty(responsibleAgencyId);

/** Returns a topic as a report category, in the caller's language. */
export function viewCategory(id: string, locale: Locale): Category | undefined {
  const topic = findTopic(id);
  return topic && { id, name: topic.names[locale], group: headingOf(topic.laporCategory) };
}

/** Caches headings in title case, because the reports in a list share a few of them. */
const headings = new Map<string, string>();

function headingOf(category: string): string {
  const known = headings.get(category) ?? titleCase(category);
  headings.set(category, known);
  return known;
}

const small = new Set(["dan", "atau", "di", "yang", "untuk"]);
const titleCase = (text: string): string =>
  text
    .toLowerCase()
    .split(" ")
    .map((word, i) =>
      i > 0 && small.has(word) ? word : word.replace(/^\p{L}/u, (letter) => letter.toUpperCase()),
    )
    .join(" ");

/** Returns the names of the regions that contain this one, smallest first. */
const namesAround = (code: string): string[] =>
  regionPath(code)
    .map(({ name }) => name)
    .reverse();

export const viewRegion = ({ code, name, level }: DirectoryRegion): Region => ({
  code,
  name,
  level,
  path: namesAround(code),
});

/** Returns a region's name, followed by the names of the regions that contain it. */
export const regionNameOf = ({ code, name }: DirectoryRegion): string =>
  [name, ...namesAround(code)].join(", ");

export async function viewLocation(location: LocationRecord): Promise<Location> {
  const code = location.regionCode;
  if (!code) return location;
  const region = findRegion(code) ?? (await findVillage(code));
  return region ? { ...location, regionName: regionNameOf(region) } : location;
}

export async function viewLink(
  { secrets, clock }: Pick<System, "clock"> & { secrets: Secrets },
  { publicUrl, principal }: Audience,
  attachmentId: string,
): Promise<string> {
  const expires = Math.floor(clock.now().getTime() / 1000) + linkSeconds;
  const party = linkPartyOf(principal);
  const signature = await secrets.signLink({ attachmentId, expires, party });
  const query = new URLSearchParams({ expires: String(expires), party, signature });
  return `${publicUrl}/v1/attachments/${attachmentId}?${query}`;
}

const viewLinked = async (
  context: Pick<System, "clock"> & { secrets: Secrets },
  audience: Audience,
  attachment: AttachmentRecord,
): Promise<Attachment> => ({
  ...viewUnlinked(attachment),
  url: await viewLink(context, audience, attachment.id),
});

export const viewActor = ({
  actorKind,
  actorAgencyId,
  institution = null,
}: Pick<TimelineRecord, "actorKind" | "actorAgencyId"> &
  Partial<Pick<TimelineRecord, "institution">>): Actor => ({
  kind: actorKind,
  ...(actorAgencyId !== null && { agency: viewAgency(actorAgencyId) }),
  ...(institution !== null && { institution }),
});

/** Returns an attachment without its link. */
export const viewUnlinked = ({ id, fileName, mediaType, bytes }: AttachmentRecord): Attachment => ({
  id,
  fileName,
  mediaType,
  bytes,
});

export type OfficerNames = ReadonlyMap<string, OfficerSummary>;

/**
 * The person who acted is shown only to officers of the acting party, and to national triage's auditors, who
 * oversee all parties.
 */
function viewPerson(
  { actorAgencyId, actorReference, officerId }: TimelineRecord,
  reader: Pick<Principal, "agencyId" | "role">,
  names: OfficerNames,
): { officer?: OfficerSummary; actorReference?: string } {
  const isOwn = partiesOf(reader.agencyId).includes(actorAgencyId);
  const oversees = reader.agencyId === null && reader.role === "auditor";
  const officer = officerId !== null && (isOwn || oversees) ? names.get(officerId) : undefined;
  return { ...(officer && { officer }), ...(isOwn && actorReference !== null && { actorReference }) };
}

/**
 * Returns a timeline entry with its attachments. The acting person is shown only to a `reader` from the
 * acting party, and to national triage's auditors.
 */
export function viewEntry(
  entry: TimelineRecord,
  attachments: readonly Attachment[],
  { reader, names }: { reader?: Pick<Principal, "agencyId" | "role">; names?: OfficerNames } = {},
): TimelineEntry {
  const { kind, pingPong, rating } = entry;
  const person = reader && names ? viewPerson(entry, reader, names) : {};
  const shared = {
    id: entry.id,
    at: entry.at.toISOString(),
    actor: viewActor(entry),
    status: entry.status,
    responsible: viewResponsible(entry),
    ...(entry.message !== null && { message: entry.message }),
    ...(attachments.length > 0 && { attachments: [...attachments] }),
  };
  switch (kind) {
    case "confirmed":
    case "rated":
      return { ...shared, kind, ...(rating !== null && { rating }) };
    case "transferred":
    case "contested":
      return { ...shared, kind, ...person, ...(pingPong && { pingPong: true }) };
    default:
      return { ...shared, kind, ...person };
  }
}

/** Returns an entry's files, or the report's own files (null), each with a link to the file. */
export const viewFiles = (
  context: Pick<System, "clock"> & { secrets: Secrets },
  caller: Audience,
  attachments: readonly AttachmentRecord[],
  entryId: string | null,
): Promise<Attachment[]> =>
  Promise.all(
    attachments
      .filter((attachment) => attachment.entryId === entryId)
      .map((attachment) => viewLinked(context, caller, attachment)),
  );

/** Returns the deadline, with the UTC offset of the report's place. */
export const viewDue = (report: ReportRecord): string | null =>
  report.dueAt && withOffset(report.dueAt, offsetOf(report.location, report.siteAgencyId));

/** Returns the day and hour of receipt (UU 25/2009 Art. 43), with the UTC offset of the report's place. */
export const viewSubmitted = (report: ReportRecord): string =>
  inLocalTime(report.submittedAt, offsetOf(report.location, report.siteAgencyId));

export const viewExamination = ({ needsExamination }: ReportRecord): Pick<Report, "needsExamination"> =>
  needsExamination ? { needsExamination } : {};

export const viewPromise = ({ promise }: ReportRecord): Pick<Report, "promise"> =>
  promise ? { promise: { date: promise.date, madeAt: promise.madeAt.toISOString() } } : {};

async function viewOriginal(report: ReportRecord, locale: Locale): Promise<Pick<Report, "original">> {
  const original = originalOf(report);
  if (!original) return {};
  const { title, classification, categoryId, location } = original;
  const category = typeof categoryId === "string" ? viewCategory(categoryId, locale) : undefined;
  return {
    original: {
      fields: [
        ...(title !== undefined ? ["title" as const] : []),
        ...(classification !== undefined ? ["classification" as const] : []),
        ...(categoryId !== undefined ? ["category" as const] : []),
        ...(location !== undefined ? ["location" as const] : []),
      ],
      ...(title !== undefined && { title }),
      ...(classification !== undefined && { classification }),
      ...(category && { category }),
      ...(location && { location: await viewLocation(location) }),
    },
  };
}

/** Declared here because `views` must not import from `public`, which is in the same layer. */
export interface ReleasedTexts {
  findReleasedText(reportId: string): Promise<ReleasedTextRecord | undefined>;
}

/** Returns the released text, for readers with full access; nothing while the report is not public. */
async function viewReleased(
  { store }: { store: ReleasedTexts },
  report: ReportRecord,
): Promise<{ released?: ReleasedText }> {
  if (!report.releasedAt) return {};
  const released = await store.findReleasedText(report.id);
  if (!released) return {};
  const { title, body, answers, photos } = released;
  const at = report.releasedAt.toISOString();
  return { released: { at, title, body, answers, photoIds: photos.map(({ id }) => id) } };
}

/** Returns a report's erasure, completed or requested. Absent if there is none. */
export const viewErasure = ({ erasureRequestedAt, erasedAt }: ReportRecord): Pick<Report, "erasure"> =>
  erasureRequestedAt || erasedAt
    ? {
        erasure: {
          reason: erasureRequestedAt ? "requested" : "retention",
          ...(erasureRequestedAt && { requestedAt: erasureRequestedAt.toISOString() }),
          ...(erasedAt && { erasedAt: erasedAt.toISOString() }),
        },
      }
    : {};

function viewNational({ national }: ReportRecord): Pick<Report, "national"> {
  if (!national) return {};
  const { state, trackingId, url, ministryStatus, forwardedAt, checkedAt } = national;
  return {
    national: {
      system: "sp4n",
      state,
      ...(trackingId !== null && { trackingId }),
      ...(url !== null && { url }),
      ...(ministryStatus !== null && { ministryStatus }),
      ...(forwardedAt && { forwardedAt: forwardedAt.toISOString() }),
      ...(checkedAt && { checkedAt: checkedAt.toISOString() }),
    },
  };
}

type SharedFields = Pick<Report, keyof Report & keyof FullAgencyReport>;

/**
 * The reported matter, for everybody who can read the report's text: the reporter, its holder and former
 * holders.
 */
export function viewMatter(report: ReportRecord): Pick<Report, "body" | OptionalField> {
  const matter: Pick<Report, "body" | OptionalField> = { body: report.body };
  for (const field of optionalFields) {
    const value = report[field];
    if (value !== null) matter[field] = value;
  }
  return matter;
}

/**
 * Returns a report's shared fields, with links to its files for the caller. A `reader` from a party also gets
 * the names of officers; without it, the caller is the reporter.
 */
export async function viewShared(
  context: Pick<System, "clock"> & { store: ReleasedTexts; secrets: Secrets },
  caller: Audience,
  { report, timeline, attachments }: ReportFile,
  inward: { reader?: Principal; names?: OfficerNames } = {},
): Promise<SharedFields> {
  const category = report.categoryId === null ? undefined : viewCategory(report.categoryId, caller.locale);
  const linked = (entryId: string | null) => viewFiles(context, caller, attachments, entryId);
  return {
    trackingId: report.trackingId,
    classification: report.classification,
    ...viewExamination(report),
    title: report.title,
    ...viewMatter(report),
    location: await viewLocation(report.location),
    ...(category && { category }),
    anonymous: report.anonymous,
    confidential: report.confidential,
    attachments: await linked(null),
    status: report.status,
    responsible: viewResponsible(report),
    submittedAt: viewSubmitted(report),
    updatedAt: report.updatedAt.toISOString(),
    dueAt: viewDue(report),
    dueStage: report.dueStage,
    ...(report.archiveReason && { archiveReason: report.archiveReason }),
    ...(report.rating !== null && { rating: report.rating }),
    ...viewNational(report),
    ...viewPromise(report),
    ...(await viewOriginal(report, caller.locale)),
    ...(await viewReleased(context, report)),
    ...viewErasure(report),
    timeline: await Promise.all(
      timeline.map(async (entry) => viewEntry(entry, await linked(entry.id), inward)),
    ),
  };
}

export const viewEscalation = ({ escalation }: ReportRecord): Pick<Report, "escalation"> =>
  escalation === 0 ? {} : { escalation };
