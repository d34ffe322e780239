import { matchOperation, operations, transitions } from "@lapor/channel";
import type { ReportRecord } from "@lapor/channel/store";
import {
  type Guard,
  guards,
  holderOf,
  keeperOf,
  type OfficerAction,
  type ReporterAction,
} from "@lapor/channel/testing";
import type { FullAgencyReport, ReportStatus, UnitSummary } from "@lapor/openapi";
import { agencyKey } from "../channel/mock-keys.ts";
import type { Mock } from "../mock.ts";
import { internalsOf } from "../rehearse/internals.ts";
import { ControlError } from "./control-error.ts";

/** An action that is possible now, and the actor who can perform it. */
export interface PossibleAction {
  operation: OfficerAction | ReporterAction;
  by: "agency" | "national_triage" | "reporter";
}

/** A report as shown on the admin page. */
export interface ControlReport extends FullAgencyReport {
  /** The report's access code, or `undefined` if the report was not submitted through this mock. */
  accessCode: string | undefined;
  actions: PossibleAction[];
  /** The units to which the responsible agency can assign the report. */
  units: UnitSummary[];
}

export type ReportLine = Pick<
  FullAgencyReport,
  "trackingId" | "title" | "status" | "classification" | "responsible" | "submittedAt" | "dueAt" | "overdue"
>;

const maxReports = 200;
/** Actions of the reporter that need more than a JSON body. */
const unsupportedActions = new Set<string>(["uploadAttachment"]);

/**
 * Lists, shows and changes reports for the admin page. Loads each report with the key of its holder or, while
 * SP4N-LAPOR! holds it, of its custodian.
 */
export function createControlReports(mock: Mock) {
  const { opened, callChannel, accessCodes, policy } = internalsOf(mock);

  let count = 0;

  const find = async (trackingId: string): Promise<ReportRecord> => {
    const { store } = await opened();
    const file = await store.findReport({ trackingId });
    if (!file) throw new ControlError(404, { message: `Report ${trackingId} does not exist.` });
    return file.report;
  };

  const keeperKey = async (report: ReportRecord): Promise<string> => {
    const keeper = keeperOf(report);
    return keeper === null ? mock.keys.nationalAdmin : agencyKey((await opened()).store, keeper);
  };

  const readAsKeeper = async (report: ReportRecord): Promise<FullAgencyReport> =>
    readJson(await callChannel("GET", `/v1/agency-reports/${report.trackingId}`, await keeperKey(report)));

  /**
   * Derives the possible actions from the life-cycle table: the transitions that start at this status and
   * whose guards pass.
   */
  const actionsOf = (report: ReportRecord): PossibleAction[] => {
    const holder = holderOf(report);
    const officers = keeperOf(report) === null ? "national_triage" : "agency";
    const facts = { report, policy, now: mock.clock.now() };
    const holds = (guard: Guard): boolean => guards[guard].holds(facts);
    const possible = transitions.filter(
      ({ from, holder: wanted, by, when = [], due, to }) =>
        from === report.status &&
        (wanted === undefined || wanted === holder) &&
        (due !== "resumes" || to === report.pausedStatus) &&
        !by.includes("channel") &&
        !by.includes("sp4n") &&
        when.every(holds),
    );
    const actions = new Map<string, PossibleAction>();
    for (const { action, by } of possible) {
      const isReporters = by.includes("reporter");
      if (unsupportedActions.has(action) || (isReporters && !accessCodes.has(report.trackingId))) continue;
      actions.set(action, {
        operation: action as PossibleAction["operation"],
        by: isReporters ? "reporter" : officers,
      });
    }
    return [...actions.values()];
  };

  const unitsOf = async ({ responsibleAgencyId }: ReportRecord): Promise<UnitSummary[]> => {
    if (responsibleAgencyId === null) return [];
    const units = await (await opened()).store.list("units", { agencyId: responsibleAgencyId });
    return units.filter(({ active }) => active).map(({ id, name }) => ({ id, name }));
  };

  const show = async (trackingId: string): Promise<ControlReport> => {
    const report = await find(trackingId);
    return {
      ...(await readAsKeeper(report)),
      accessCode: accessCodes.get(report.trackingId),
      actions: actionsOf(report),
      units: await unitsOf(report),
    };
  };

  return {
    async list(status?: ReportStatus): Promise<ReportLine[]> {
      const { store } = await opened();
      const { reports } = await store.listInbox({
        // Read all reports, because the store sorts by deadline and a limit would omit the newest ones. A
        // store in memory is small.
        limit: Number.MAX_SAFE_INTEGER,
        ...(status && { statuses: [status] }),
      });
      const latest = reports.sort((left, right) => (left.id < right.id ? 1 : -1)).slice(0, maxReports);
      const seen = await Promise.all(latest.map(readAsKeeper));
      return seen.map(
        ({ trackingId, title, status, classification, responsible, submittedAt, dueAt, overdue }) => ({
          trackingId,
          title,
          status,
          classification,
          responsible,
          submittedAt,
          dueAt,
          overdue,
        }),
      );
    },
    show,
    /** Performs an action as the actor that it requires: an officer of the holder, or the reporter. */
    async action(trackingId: string, operation: string, body: object): Promise<ControlReport> {
      const found = operations.find(({ id }) => id === operation);
      const known = transitions.some(
        ({ action, by }) => action === operation && !by.includes("channel") && !by.includes("sp4n"),
      );
      if (!found || !known || !matchOperation(found.method, found.path.replace("{trackingId}", "x")))
        throw new ControlError(404, { message: `"${operation}" is not an action of a report.` });
      const report = await find(trackingId);
      const isReporters = found.path.startsWith("/v1/reports/");
      const key = isReporters ? mock.keys.publishable : await keeperKey(report);
      const headers = {
        "idempotency-key": `mock-control-${++count}`,
        ...(isReporters
          ? { "lapor-access-code": accessCodes.get(report.trackingId) ?? "" }
          : { "if-match": `"${(await readAsKeeper(report)).version}"` }),
      };
      const path = found.path.replace("{trackingId}", trackingId);
      await readJson(await callChannel(found.method, path, key, { body, headers }));
      return show(trackingId);
    },
  };
}

async function readJson(response: Response): Promise<never> {
  if (response.ok) return (await response.json()) as never;
  throw new ControlError(response.status, await response.json());
}
