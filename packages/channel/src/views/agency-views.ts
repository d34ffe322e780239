import type {
  AgencyReport,
  AgencyReportSummary,
  FormerAgencyReport,
  FormerAgencyReportSummary,
  FullAgencyReport,
  FullAgencyReportSummary,
  MinimalAgencyReport,
  Note,
  UnitSummary,
} from "@lapor/openapi";
import type { Audience, Caller, ChannelContext } from "../context.ts";
import type { NoteRecord } from "../desk/store.ts";
import { nameUnits } from "../officers/units.ts";
import { type GrantedAccess, mayReadWords, partiesOf, visiblePart } from "../report/report-access.ts";
import type { DepartureRecord, ReportFile, ReportRecord } from "../report/store.ts";
import { viewUnreadable } from "./unreadable.ts";
import {
  viewCategory,
  viewDue,
  viewEntry,
  viewErasure,
  viewEscalation,
  viewExamination,
  viewFiles,
  viewLocation,
  viewResponsible,
  viewShared,
  viewSubmitted,
} from "./views.ts";

const isOverdue = (report: ReportRecord, now: Date): boolean => report.dueAt !== null && report.dueAt < now;

const viewNotes = (notes: readonly NoteRecord[]): Note[] =>
  notes.map(({ id, at, text }) => ({ id, at: at.toISOString(), text }));

const viewMinimal = (report: ReportRecord): MinimalAgencyReport => ({
  access: "minimal",
  trackingId: report.trackingId,
  status: report.status,
  responsible: viewResponsible(report),
});

async function viewFull(
  context: ChannelContext,
  caller: Caller,
  file: ReportFile,
): Promise<FullAgencyReport> {
  const { report } = file;
  const { store } = context;
  const kept = report.mergedIntoId === null ? undefined : await store.findReportById(report.mergedIntoId);
  const [notes, units] = await Promise.all([
    mayReadWords(report, caller.principal)
      ? store.listNotes(report.id, partiesOf(caller.principal.agencyId))
      : [],
    nameUnitsOf(context, [report]),
  ]);
  return {
    access: "full",
    ...(await viewShared(context, caller, file, caller.principal)),
    ...viewUnitOf(report, units),
    ...(report.verifiedAt && { verifiedAt: report.verifiedAt.toISOString() }),
    overdue: isOverdue(report, context.clock.now()),
    ...(report.overdueSince && { overdueSince: report.overdueSince.toISOString() }),
    ...viewEscalation(report),
    transferCount: report.transferCount,
    pingPong: report.pingPong,
    ...(kept && { mergedInto: kept.report.trackingId }),
    ...(report.duplicateCount > 0 && { duplicates: report.duplicateCount }),
    notes: viewNotes(notes),
    ...viewUnreadable(file, { notes }),
    version: report.version,
  };
}

/** The fields that a former holder reads both in a line and in a report. */
async function viewFormerShared(
  caller: Audience,
  report: ReportRecord,
  departure: DepartureRecord,
): Promise<Omit<FormerAgencyReportSummary, "unreadable">> {
  const category =
    departure.categoryId === null ? undefined : viewCategory(departure.categoryId, caller.locale);
  return {
    access: "former",
    trackingId: report.trackingId,
    classification: departure.classification,
    title: report.title,
    status: report.status,
    responsible: viewResponsible(report),
    location: await viewLocation(report.location),
    ...(category && { category }),
    submittedAt: viewSubmitted(report),
    leftAt: departure.at.toISOString(),
    version: departure.version,
  };
}

async function viewFormer(
  context: ChannelContext,
  caller: Caller,
  file: ReportFile,
  access: Extract<GrantedAccess, { level: "former" }>,
): Promise<FormerAgencyReport> {
  const { report } = file;
  const part = visiblePart(file, access);
  const linked = (entryId: string | null) => viewFiles(context, caller, part.attachments, entryId);
  const notes = await context.store.listNotes(report.id, partiesOf(caller.principal.agencyId));
  return {
    ...(await viewFormerShared(caller, report, access.departure)),
    body: report.body,
    ...(report.occurredOn !== null && { occurredOn: report.occurredOn }),
    attachments: await linked(null),
    notes: viewNotes(notes),
    timeline: await Promise.all(
      part.timeline.map(async (entry) => viewEntry(entry, await linked(entry.id), caller.principal)),
    ),
    ...viewUnreadable({ report, ...part }, { notes }),
  };
}

/**
 * A report as an officer reads it at the given access. Never includes the identity (`getReporterIdentity`).
 */
export async function viewAgencyReport(
  context: ChannelContext,
  caller: Caller,
  file: ReportFile & { access: GrantedAccess },
): Promise<AgencyReport> {
  const { access } = file;
  if (access.level === "former") return viewFormer(context, caller, file, access);
  return access.level === "full" ? viewFull(context, caller, file) : viewMinimal(file.report);
}

/** The names of the units that reports are assigned to, by id. */
type UnitNames = ReadonlyMap<string, UnitSummary>;

/** Reads the names of the units of reports, for `viewInboxLine`. */
export const nameUnitsOf = (
  context: Pick<ChannelContext, "store">,
  reports: readonly ReportRecord[],
): Promise<UnitNames> =>
  nameUnits(
    context,
    reports.flatMap(({ unitId }) => unitId ?? []),
  );

function viewUnitOf({ unitId }: ReportRecord, units: UnitNames): { unit?: UnitSummary } {
  const unit = unitId === null ? undefined : units.get(unitId);
  return unit ? { unit } : {};
}

/** A report as an inbox line of a party that reads it in full. */
export async function viewInboxLine(
  context: ChannelContext,
  caller: Audience,
  report: ReportRecord,
  units: UnitNames,
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
    ...viewUnitOf(report, units),
    submittedAt: viewSubmitted(report),
    updatedAt: report.updatedAt.toISOString(),
    dueAt: viewDue(report),
    dueStage: report.dueStage,
    overdue: isOverdue(report, context.clock.now()),
    ...viewEscalation(report),
    ...viewErasure(report),
    ...viewUnreadable({ report }),
    version: report.version,
  };
}

/** A report as a line of `scope=passed_on`, at the given access. */
export async function viewPassedOnLine(
  context: ChannelContext,
  caller: Audience,
  report: ReportRecord,
  access: GrantedAccess,
): Promise<AgencyReportSummary> {
  if (access.level === "full")
    return viewInboxLine(context, caller, report, await nameUnitsOf(context, [report]));
  if (access.level === "minimal") return viewMinimal(report);
  return {
    ...(await viewFormerShared(caller, report, access.departure)),
    ...viewUnreadable({ report }),
  };
}
