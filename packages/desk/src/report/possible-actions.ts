import type { FullAgencyReport, ReportStatus } from "@lapor/sdk";
import type { Officer } from "../session/role.ts";

/** Officers' actions, by the operation's name in the API. */
export const actions = [
  "verifyReport",
  "assignReport",
  "startFollowUp",
  "answerReport",
  "askReporter",
  "transferReport",
  "addNote",
  "promiseDate",
  "correctReport",
  "mergeReport",
  "archiveReport",
  "closeReport",
  "releaseReport",
  "retractReport",
  "setNationalReference",
] as const;

export type Action = (typeof actions)[number];

const frequent: ReadonlySet<Action> = new Set([
  "verifyReport",
  "assignReport",
  "startFollowUp",
  "answerReport",
  "askReporter",
  "transferReport",
  "addNote",
]);

/**
 * Returns whether officers take an action every day. A frequent action always has a button, and its form
 * needs no explanation.
 */
export const isFrequent = (action: Action): boolean => frequent.has(action);

/** The report data that determines its possible actions. */
export type Situation = Pick<
  FullAgencyReport,
  | "status"
  | "responsible"
  | "verifiedAt"
  | "unit"
  | "confidential"
  | "archiveReason"
  | "released"
  | "erasure"
  | "national"
>;

/** Returns whether an officer has to submit the report to SP4N-LAPOR! by hand. */
export const mustBeTaken = ({
  status,
  responsible,
  national,
}: Pick<Situation, "status" | "responsible" | "national">): boolean =>
  status === "submitted" &&
  responsible.kind === "sp4n" &&
  ["manual", "refused"].includes(national?.state ?? "");

type Party = "holder" | "triage" | "custodian" | "overseer" | "none";

function partyOf({ responsible }: Situation, { me }: Officer): Party {
  const own = (id: string | undefined): boolean => id !== undefined && id === me.agency?.id;
  if (responsible.kind === "agency" && own(responsible.agency.id)) return "holder";
  if (responsible.kind === "sp4n" && own(responsible.custodian?.id)) return "custodian";
  if (me.role !== "national_admin") return "none";
  return responsible.kind === "national_triage" ? "triage" : "overseer";
}

/**
 * The statuses in which a party can take an action. With `admin`, liaisons cannot take it; with `unit`, unit
 * officers can.
 */
interface Rule {
  admin?: true;
  unit?: true;
  from: readonly ReportStatus[];
}

const admins = ["agency_admin", "national_admin"];
/** All other roles are read-only. */
const workers = [...admins, "liaison"];
const worked: readonly ReportStatus[] = ["submitted", "assigned", "in_progress"];
const unanswered: readonly ReportStatus[] = [...worked, "awaiting_reporter"];
const open: readonly ReportStatus[] = [...unanswered, "answered"];
const everywhere: readonly ReportStatus[] = [...open, "closed", "archived"];
const inTriage: readonly ReportStatus[] = ["submitted", "awaiting_reporter"];
const withSp4n: readonly ReportStatus[] = ["submitted", "answered", "closed"];

const rules: Record<Party, Partial<Record<Action, Rule>>> = {
  holder: {
    verifyReport: { admin: true, from: ["submitted", "assigned"] },
    assignReport: { admin: true, from: worked },
    startFollowUp: { unit: true, from: ["assigned"] },
    answerReport: { unit: true, from: ["in_progress", "answered"] },
    askReporter: { unit: true, from: worked },
    correctReport: { from: open },
    promiseDate: { from: ["in_progress"] },
    transferReport: { from: worked },
    addNote: { unit: true, from: everywhere },
    mergeReport: { admin: true, from: unanswered },
    archiveReport: { admin: true, from: open },
    closeReport: { admin: true, from: ["answered"] },
    releaseReport: { admin: true, from: everywhere },
    retractReport: { admin: true, from: everywhere },
    setNationalReference: { from: everywhere },
  },
  custodian: {
    verifyReport: { admin: true, from: ["submitted"] },
    answerReport: { from: ["submitted", "answered"] },
    addNote: { from: everywhere },
    releaseReport: { admin: true, from: withSp4n },
    retractReport: { admin: true, from: withSp4n },
    setNationalReference: { from: [...withSp4n, "archived"] },
  },
  triage: {
    assignReport: { from: ["submitted"] },
    askReporter: { from: ["submitted"] },
    correctReport: { from: inTriage },
    addNote: { from: everywhere },
    mergeReport: { from: inTriage },
    archiveReport: { from: inTriage },
    releaseReport: { from: [...inTriage, "archived"] },
    retractReport: { from: [...inTriage, "archived"] },
  },
  overseer: {
    closeReport: { from: ["answered"] },
    addNote: { from: everywhere },
    releaseReport: { from: everywhere },
    retractReport: { from: everywhere },
  },
  none: {},
};

/** Returns the statuses in which the officer's party can take an action on a report that it handles. */
export function statusesFor(action: Action, { me, isLinked }: Officer): ReportStatus[] {
  const parties: Party[] =
    me.role === "national_admin" ? ["triage"] : isLinked ? ["holder", "custodian"] : ["holder"];
  const from = parties.flatMap((party) => rules[party][action]?.from ?? []);
  return everywhere.filter((status) => from.includes(status));
}

/** Checks the conditions other than party, role and status. */
function isFitting(action: Action, party: Party, report: Situation, officer: Officer): boolean {
  switch (action) {
    case "verifyReport":
      return party === "custodian" || !report.verifiedAt;
    case "answerReport":
      return (
        party !== "custodian" || ["forwarded", "sending", "unknown"].includes(report.national?.state ?? "")
      );
    case "releaseReport":
      return (
        !report.confidential &&
        !report.erasure &&
        !["withdrawn", "abusive"].includes(report.archiveReason ?? "")
      );
    case "retractReport":
      return report.released !== undefined;
    case "setNationalReference":
      return officer.isLinked && !report.erasure?.erasedAt;
    case "addNote":
      return !report.erasure?.erasedAt;
    default:
      return true;
  }
}

/**
 * Returns the actions that the officer can take on the report, in display order. The channel makes the final
 * decision, and the desk shows its reason if it refuses an action.
 */
export function possibleActions(report: Situation, officer: Officer): Action[] {
  const party = partyOf(report, officer);
  const { role } = officer.me;
  return actions.filter((action) => {
    const rule = rules[party][action];
    const isPermitted = (rule?.admin ? admins : workers).some((one) => one === role);
    if (!rule || !(isPermitted || (rule.unit && role === "unit_officer"))) return false;
    return rule.from.some((status) => status === report.status) && isFitting(action, party, report, officer);
  });
}

/**
 * Returns the suggested action, or undefined when it is the reporter's turn or the report has ended. A new
 * report is verified, then assigned to a unit, then worked on. For a report that goes to SP4N-LAPOR!, its
 * number there is recorded first, and then the answer.
 */
export function nextAction(report: Situation, possible: readonly Action[]): Action | undefined {
  if (report.status === "answered") return undefined;
  const order: Action[] =
    report.responsible.kind === "sp4n"
      ? [mustBeTaken(report) ? "setNationalReference" : "answerReport"]
      : ["verifyReport", "assignReport", "startFollowUp", "answerReport"];
  return order.find(
    (action) =>
      possible.includes(action) &&
      !(action === "assignReport" && (report.unit !== undefined || report.status === "in_progress")),
  );
}
