import type {
  AgencyReport,
  AgencyReportSummary,
  FormerAgencyReport,
  FormerAgencyReportSummary,
  FullAgencyReport,
  FullAgencyReportSummary,
  MinimalAgencyReport,
  Note,
  OfficerSummary,
  UnitSummary,
} from "@lapor/openapi";
import type { DeskStore } from "../desk/store.ts";
import { nameOfficers } from "../officers/officers.ts";
import type { OfficerStore } from "../officers/store.ts";
import { nameUnits } from "../officers/units.ts";
import type { NoteRecord } from "../records/desk.ts";
import type { Records, System } from "../records/ports.ts";
import type { Actor, Audience, Principal } from "../records/principal.ts";
import type { DepartureRecord, ReportFile, ReportRecord, TimelineRecord } from "../records/report.ts";
import type { SupportCounts } from "../records/supports.ts";
import { submittedWords } from "../report/original.ts";
import { type GrantedAccess, mayReadWords, partiesOf, visiblePart } from "../report/report-access.ts";
import type { ReportStore } from "../report/store.ts";
import type { Secrets } from "../sealing/secrets.ts";
import type { SupportStore } from "../supports/store.ts";
import { viewNotSolvedMessages, viewSupportCounts, viewSupporterPhotos } from "./support-views.ts";
import { viewUnreadable } from "./unreadable.ts";
import {
  type OfficerNames,
  type ReleasedTexts,
  viewCategory,
  viewDue,
  viewEntry,
  viewErasure,
  viewEscalation,
  viewExamination,
  viewFiles,
  viewLocation,
  viewMatter,
  viewPromise,
  viewResponsible,
  viewShared,
  viewSubmitted,
} from "./views.ts";

export type AgencyViewContext = Pick<System, "clock"> & {
  store: DeskStore & OfficerStore & ReleasedTexts & ReportStore & SupportStore & Records<"units">;
  onDecryptError(error: unknown): void;
  secrets: Secrets;
};

const isOverdue = (report: ReportRecord, now: Date): boolean => report.dueAt !== null && report.dueAt < now;

const viewNotes = (notes: readonly NoteRecord[], names: OfficerNames): Note[] =>
  notes.map(({ id, at, text, keyId, mentions }) => {
    const officer = names.get(keyId);
    const mentioned = mentions.flatMap((officerId) => names.get(officerId) ?? []);
    return {
      id,
      at: at.toISOString(),
      text,
      ...(officer && { officer }),
      ...(mentioned.length > 0 && { mentions: mentioned }),
    };
  });

/**
 * Looks up the names of the officers who acted on a report, and of the authors and mentioned officers of its
 * notes.
 */
const nameActors = (
  context: { store: OfficerStore },
  timeline: readonly TimelineRecord[],
  notes: readonly NoteRecord[],
): Promise<OfficerNames> =>
  nameOfficers(context, [
    ...timeline.map(({ officerId }) => officerId),
    ...notes.flatMap(({ keyId, mentions }) => [keyId, ...mentions]),
  ]);

const viewMinimal = (report: ReportRecord): MinimalAgencyReport => ({
  access: "minimal",
  trackingId: report.trackingId,
  status: report.status,
  responsible: viewResponsible(report),
});

async function viewFull(
  context: AgencyViewContext,
  caller: Actor,
  file: ReportFile,
): Promise<FullAgencyReport> {
  const { report } = file;
  const { store } = context;
  const kept = report.mergedIntoId === null ? undefined : await store.findReport({ id: report.mergedIntoId });
  const readsWords = mayReadWords(report, caller.principal);
  const [notes, extras, messages, photos] = await Promise.all([
    readsWords
      ? store.list("notes", { reportId: report.id, agencyId: partiesOf(caller.principal.agencyId) })
      : [],
    readLineExtras(context, caller, [report]),
    readsWords ? viewNotSolvedMessages(context, report.id) : [],
    readsWords ? viewSupporterPhotos(context, caller, report.id) : [],
  ]);
  const names = await nameActors(context, file.timeline, notes);
  return {
    access: "full",
    ...(await viewShared(context, caller, file, { reader: caller.principal, names })),
    ...viewAssignees(report, extras),
    ...(report.verifiedAt && { verifiedAt: report.verifiedAt.toISOString() }),
    overdue: isOverdue(report, context.clock.now()),
    ...(report.overdueSince && { overdueSince: report.overdueSince.toISOString() }),
    ...viewEscalation(report),
    transferCount: report.transferCount,
    pingPong: report.pingPong,
    ...(kept && { mergedInto: kept.report.trackingId }),
    ...(report.duplicateCount > 0 && { duplicates: report.duplicateCount }),
    ...viewSupportCounts(extras.supports.get(report.id)),
    ...(messages.length > 0 && { notSolvedMessages: messages }),
    ...(photos.length > 0 && { supporterPhotos: photos }),
    notes: viewNotes(notes, names),
    ...viewUnreadable(file, { notes }),
    version: report.version,
  };
}

/** Returns the fields that a former holder sees both in a list and in the full view. */
async function viewFormerShared(
  caller: Audience,
  report: ReportRecord,
  departure: DepartureRecord,
): Promise<Omit<FormerAgencyReportSummary, "unreadable">> {
  const category =
    departure.categoryId === null ? undefined : viewCategory(departure.categoryId, caller.locale);
  const { title, location } = submittedWords(report);
  return {
    access: "former",
    trackingId: report.trackingId,
    classification: departure.classification,
    title,
    status: report.status,
    responsible: viewResponsible(report),
    location: await viewLocation(location),
    ...(category && { category }),
    submittedAt: viewSubmitted(report),
    leftAt: departure.at.toISOString(),
    version: departure.version,
  };
}

async function viewFormer(
  context: AgencyViewContext,
  caller: Actor,
  file: ReportFile,
  access: Extract<GrantedAccess, { level: "former" }>,
): Promise<FormerAgencyReport> {
  const { report } = file;
  const part = visiblePart(file, access);
  const linked = (entryId: string | null) => viewFiles(context, caller, part.attachments, entryId);
  const notes = await context.store.list("notes", {
    reportId: report.id,
    agencyId: partiesOf(caller.principal.agencyId),
  });
  const names = await nameActors(context, part.timeline, notes);
  const inward = { reader: caller.principal, names };
  return {
    ...(await viewFormerShared(caller, report, access.departure)),
    ...viewMatter(report),
    attachments: await linked(null),
    notes: viewNotes(notes, names),
    timeline: await Promise.all(
      part.timeline.map(async (entry) => viewEntry(entry, await linked(entry.id), inward)),
    ),
    ...viewUnreadable({ report, ...part }, { notes }),
  };
}

/**
 * Returns a report as an officer sees it at the given access level. Never includes the identity
 * (`getReporterIdentity`).
 */
export async function viewAgencyReport(
  context: AgencyViewContext,
  caller: Actor,
  file: ReportFile & { access: GrantedAccess },
): Promise<AgencyReport> {
  const { access } = file;
  if (access.level === "former") return viewFormer(context, caller, file, access);
  return access.level === "full" ? viewFull(context, caller, file) : viewMinimal(file.report);
}

interface AssigneeNames {
  units: ReadonlyMap<string, UnitSummary>;
  officers: OfficerNames;
}

/** The data that an inbox line shows in addition to the report. */
interface LineExtras extends AssigneeNames {
  /** Keyed by report ID. */
  supports: ReadonlyMap<string, SupportCounts>;
}

/** Loads the data that `viewInboxLine` shows in addition to these reports. */
export async function readLineExtras(
  context: { store: OfficerStore & SupportStore & Records<"units"> },
  caller: Actor,
  reports: readonly ReportRecord[],
): Promise<LineExtras> {
  const [names, supports] = await Promise.all([
    nameAssignees(context, caller, reports),
    context.store.countSupports(reports.map(({ id }) => id)),
  ]);
  return { ...names, supports };
}

/**
 * Looks up the names of the reports' units and officers. Only an officer's own party can see the officer's
 * name, and national triage's auditors, who oversee all parties.
 */
async function nameAssignees(
  context: { store: OfficerStore & Records<"units"> },
  { principal }: { principal: Pick<Principal, "agencyId" | "role"> },
  reports: readonly ReportRecord[],
): Promise<AssigneeNames> {
  const { agencyId, role } = principal;
  const parties = partiesOf(agencyId);
  const oversees = agencyId === null && role === "auditor";
  const inward = reports.filter(
    ({ responsibleAgencyId }) => oversees || parties.includes(responsibleAgencyId),
  );
  const unitIds = reports.flatMap(({ unitId }) => unitId ?? []);
  const officerIds = inward.map(({ officerId }) => officerId);
  const [units, officers] = await Promise.all([
    nameUnits(context, unitIds),
    nameOfficers(context, officerIds),
  ]);
  return { units, officers };
}

function viewAssignees(
  { unitId, officerId }: ReportRecord,
  { units, officers }: AssigneeNames,
): { unit?: UnitSummary; officer?: OfficerSummary } {
  const unit = unitId === null ? undefined : units.get(unitId);
  const officer = officerId === null ? undefined : officers.get(officerId);
  return { ...(unit && { unit }), ...(officer && { officer }) };
}

export async function viewInboxLine(
  context: Pick<System, "clock">,
  caller: Audience,
  report: ReportRecord,
  extras: LineExtras,
): Promise<FullAgencyReportSummary> {
  const category = report.categoryId === null ? undefined : viewCategory(report.categoryId, caller.locale);
  return {
    access: "full",
    trackingId: report.trackingId,
    classification: report.classification,
    ...viewExamination(report),
    title: report.title,
    status: report.status,
    responsible: viewResponsible(report),
    location: await viewLocation(report.location),
    ...(category && { category }),
    ...viewAssignees(report, extras),
    submittedAt: viewSubmitted(report),
    updatedAt: report.updatedAt.toISOString(),
    dueAt: viewDue(report),
    dueStage: report.dueStage,
    overdue: isOverdue(report, context.clock.now()),
    ...viewPromise(report),
    ...viewEscalation(report),
    ...viewSupportCounts(extras.supports.get(report.id)),
    ...viewErasure(report),
    ...viewUnreadable({ report }),
    version: report.version,
  };
}

/** Returns a report as a line of `scope=passed_on`, at the given access level. */
export async function viewPassedOnLine(
  context: AgencyViewContext,
  caller: Actor,
  report: ReportRecord,
  access: GrantedAccess,
): Promise<AgencyReportSummary> {
  if (access.level === "full")
    return viewInboxLine(context, caller, report, await readLineExtras(context, caller, [report]));
  if (access.level === "minimal") return viewMinimal(report);
  return {
    ...(await viewFormerShared(caller, report, access.departure)),
    ...viewUnreadable({ report }),
  };
}
