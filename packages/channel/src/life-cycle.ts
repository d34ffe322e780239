import type { ReportStatus, TimelineKind } from "@lapor/openapi";
import { dueAtOf, dueStageOf, offsetOf } from "./deadlines.ts";
import { DomainError, type Text } from "./domain-error.ts";
import type { Policy } from "./policy.ts";
import type { KeyRecord, ReportRecord, Role, TimelineRecord } from "./ports.ts";

/** What an officer can do to a report; the names are the contract's operations. */
export type OfficerAction =
  | "verifyReport"
  | "assignReport"
  | "transferReport"
  | "startFollowUp"
  | "answerReport"
  | "closeReport";

/** Who has the report. */
export type Holder = "agency" | "national_triage";

/** One allowed step in the life of a report. What no row allows is not possible. */
export interface Transition {
  action: OfficerAction;
  from: ReportStatus;
  /** Who has the report when the step is taken. */
  holder: Holder;
  to: ReportStatus;
  /** Where the report goes: absent, it stays where it is. */
  movesTo?: Holder;
  /** Roles of the responsible party that may take it. */
  roles: readonly Role[];
  /** National administrators may take it although the report is an agency's. */
  overseen?: true;
  /** Only while the agency has not verified it yet. */
  unverified?: true;
  kind: TimelineKind;
}

const admin: readonly Role[] = ["agency_admin"];
const officers: readonly Role[] = ["agency_admin", "liaison"];
const national: readonly Role[] = ["national_admin"];

const transfers = (["submitted", "assigned", "in_progress"] as const).flatMap((from): Transition[] => {
  const step = {
    action: "transferReport",
    from,
    holder: "agency",
    roles: officers,
    kind: "transferred",
  } as const;
  return [
    { ...step, to: "assigned", movesTo: "agency" },
    { ...step, to: "submitted", movesTo: "national_triage" },
  ];
});

/**
 * The life of a report as a table (DESIGN.md §4). "Not ours" is only ever a move to another holder, with a status that is
 * open: no row lets a transfer end a report.
 */
export const transitions: readonly Transition[] = [
  {
    action: "verifyReport",
    from: "submitted",
    holder: "agency",
    to: "assigned",
    roles: admin,
    unverified: true,
    kind: "verified",
  },
  {
    action: "verifyReport",
    from: "assigned",
    holder: "agency",
    to: "assigned",
    roles: admin,
    unverified: true,
    kind: "verified",
  },
  {
    action: "assignReport",
    from: "submitted",
    holder: "national_triage",
    to: "assigned",
    movesTo: "agency",
    roles: national,
    kind: "assigned",
  },
  {
    action: "assignReport",
    from: "submitted",
    holder: "agency",
    to: "assigned",
    roles: admin,
    kind: "assigned",
  },
  {
    action: "assignReport",
    from: "assigned",
    holder: "agency",
    to: "assigned",
    roles: admin,
    kind: "assigned",
  },
  {
    action: "assignReport",
    from: "in_progress",
    holder: "agency",
    to: "in_progress",
    roles: admin,
    kind: "assigned",
  },
  ...transfers,
  {
    action: "startFollowUp",
    from: "assigned",
    holder: "agency",
    to: "in_progress",
    roles: officers,
    kind: "follow_up_started",
  },
  {
    action: "answerReport",
    from: "in_progress",
    holder: "agency",
    to: "answered",
    roles: officers,
    kind: "answered",
  },
  {
    action: "answerReport",
    from: "answered",
    holder: "agency",
    to: "answered",
    roles: officers,
    kind: "answered",
  },
  {
    action: "closeReport",
    from: "answered",
    holder: "agency",
    to: "closed",
    roles: admin,
    overseen: true,
    kind: "closed",
  },
];

const holderOf = (report: ReportRecord): Holder =>
  report.responsibleAgencyId === null ? "national_triage" : "agency";

const isResponsible = (report: ReportRecord, key: KeyRecord): boolean =>
  report.responsibleAgencyId === null
    ? key.role === "national_admin"
    : key.agencyId === report.responsibleAgencyId;

/** Whether the key may see the report: its agency has it or had it, or it is national triage's. */
export const maySee = (report: ReportRecord, timeline: readonly TimelineRecord[], key: KeyRecord): boolean =>
  key.role === "national_admin" ||
  report.responsibleAgencyId === key.agencyId ||
  timeline.some(({ responsibleAgencyId }) => responsibleAgencyId === key.agencyId);

const notNow: Record<ReportStatus, Text> = {
  submitted: { id: "Laporan ini belum diverifikasi.", en: "This report is not verified yet." },
  assigned: {
    id: "Laporan ini belum mulai ditindaklanjuti.",
    en: "Follow-up of this report has not started.",
  },
  in_progress: { id: "Laporan ini sedang ditindaklanjuti.", en: "This report is being followed up." },
  answered: { id: "Laporan ini sudah dijawab.", en: "This report has been answered." },
  closed: { id: "Laporan ini sudah selesai.", en: "This report is closed." },
};
const nationalAssigns: Text = {
  id: "Laporan di verifikasi nasional diteruskan dengan assignReport.",
  en: "A report in national triage is passed on with assignReport.",
};

/**
 * Finds the steps that a key may take, or refuses: `forbidden` when the report is not the key's or its role may not,
 * `invalid_transition` when the life of a report has no such step from here. `beforeStep` runs between both: who may act, but
 * on an old version, is told so first.
 */
export const permit = (
  report: ReportRecord,
  action: OfficerAction,
  key: KeyRecord,
  beforeStep: () => void = () => {},
): Transition[] => {
  const holder = holderOf(report);
  const rows = transitions.filter((row) => row.action === action && row.holder === holder);
  const oversees = key.role === "national_admin" && rows.some(({ overseen }) => overseen);
  if (!isResponsible(report, key) && !oversees) throw new DomainError("forbidden");
  if (rows.length > 0 && !oversees && !rows.some(({ roles }) => key.role && roles.includes(key.role)))
    throw new DomainError("forbidden");
  beforeStep();
  const open = rows.filter(
    ({ from, unverified }) => from === report.status && !(unverified && report.verifiedAt),
  );
  if (open.length === 0)
    throw new DomainError("invalid_transition", {
      detail: rows.length === 0 ? nationalAssigns : notNow[report.status],
    });
  return open;
};

/** A report that was passed on this often goes to national triage. */
const mostTransfers = 3;

/**
 * Where "not ours" leads. To the agency named, unless the report is being passed round: it would come back to an agency that
 * had passed it on, or this is the third transfer. Then, and without a name, national triage takes it.
 */
export const routeTransfer = (
  report: ReportRecord,
  timeline: readonly TimelineRecord[],
  toAgencyId: string | undefined,
): { responsibleAgencyId: string | null; pingPong: boolean } => {
  const passedOn = timeline
    .filter(({ kind }) => kind === "transferred")
    .map(({ actorAgencyId }) => actorAgencyId);
  const returns = toAgencyId !== undefined && passedOn.includes(toAgencyId);
  const pingPong = returns || report.transferCount + 1 >= mostTransfers;
  return { responsibleAgencyId: pingPong ? null : (toAgencyId ?? null), pingPong };
};

/** The changes that a step brings to a report. */
export interface Step {
  to: ReportStatus;
  /** Absent: the report stays where it is. */
  responsibleAgencyId?: string | null;
  verified?: boolean;
  changes?: Partial<
    Pick<ReportRecord, "classification" | "categoryId" | "unit" | "transferCount" | "pingPong">
  >;
}

/** The report after a step: version, times, deadline. A report that moves loses unit and verification. */
export const advance = (policy: Policy, report: ReportRecord, step: Step, now: Date): ReportRecord => {
  const moved =
    step.responsibleAgencyId !== undefined && step.responsibleAgencyId !== report.responsibleAgencyId
      ? { responsibleAgencyId: step.responsibleAgencyId, unit: null, verifiedAt: null }
      : {};
  const next: ReportRecord = { ...report, ...moved, ...step.changes, status: step.to };
  // A clock that was set back must not put an entry before the one it follows.
  next.updatedAt = new Date(Math.max(now.getTime(), report.updatedAt.getTime()));
  next.version = report.version + 1;
  if (step.verified) next.verifiedAt = next.updatedAt;
  next.dueStage = dueStageOf(next);
  if (next.dueStage === null) next.dueAt = null;
  else if (next.dueStage !== report.dueStage || "responsibleAgencyId" in moved || !next.dueAt) {
    const offset = offsetOf(next.location, next.siteAgencyId);
    next.dueAt = dueAtOf(policy, next.dueStage, next.classification, next.updatedAt, offset);
  }
  return next;
};
