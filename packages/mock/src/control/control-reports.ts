import {
  type Guard,
  guards,
  matchOperation,
  type OfficerAction,
  operations,
  type ReporterAction,
  type ReportRecord,
  transitions,
} from "@lapor/channel";
import type { FullAgencyReport, ReportStatus } from "@lapor/openapi";
import { insidesOf } from "../channel/internals.ts";
import { agencyKey } from "../channel/mock-keys.ts";
import type { ChannelMock } from "../channel-mock.ts";
import { ControlRefusal } from "./control-error.ts";

/** A step that somebody can take now: name of the operation that takes it, and who that is. */
export interface Step {
  operation: OfficerAction | ReporterAction;
  by: "agency" | "national_triage" | "reporter";
}

/** A report as the admin page shows it. */
export interface DeskReport extends FullAgencyReport {
  /** `undefined` when it came some other way than through this mock's `submitReport`. */
  accessCode: string | undefined;
  steps: Step[];
}

/** One line of the list. */
export type DeskLine = Pick<
  FullAgencyReport,
  "trackingId" | "title" | "status" | "classification" | "responsible" | "submittedAt" | "dueAt" | "overdue"
>;

const mostReports = 200;
/** Steps of the reporter that are files, or need more than a JSON body. */
const notHere = new Set<string>(["uploadAttachment"]);

const readJson = async (response: Response): Promise<never> => {
  if (response.ok) return (await response.json()) as never;
  throw new ControlRefusal(response.status, await response.json());
};

/** Reads each report with the eyes of its holder. */
export const createReportDesk = (mock: ChannelMock) => {
  const { opened, ask, accessCodes, policy } = insidesOf(mock);

  let count = 0;

  const find = async (trackingId: string): Promise<ReportRecord> => {
    const { store } = await opened();
    const file = await store.findReport(trackingId);
    if (!file) throw new ControlRefusal(404, { message: `There is no report ${trackingId}.` });
    return file.report;
  };

  const holderKey = async ({ responsibleAgencyId }: ReportRecord): Promise<string> =>
    responsibleAgencyId === null
      ? mock.keys.nationalAdmin
      : agencyKey((await opened()).store, responsibleAgencyId);

  const see = async (report: ReportRecord): Promise<FullAgencyReport> =>
    readJson(await ask("GET", `/v1/agency-reports/${report.trackingId}`, await holderKey(report)));

  /** By the table of the life of a report: which rows lead on from here, and whose guards hold. */
  const stepsOf = (report: ReportRecord): Step[] => {
    const holder = report.responsibleAgencyId === null ? "national_triage" : "agency";
    const facts = { report, policy, now: mock.clock.now() };
    const holds = (guard: Guard): boolean => guards[guard].holds(facts);
    const open = transitions.filter(
      ({ from, holder: wanted, by, when = [], due, to }) =>
        from === report.status &&
        (wanted === undefined || wanted === holder) &&
        (due !== "resumes" || to === report.pausedStatus) &&
        !by.includes("channel") &&
        when.every(holds),
    );
    const steps = new Map<string, Step>();
    for (const { action, by } of open) {
      const isReporters = by.includes("reporter");
      if (notHere.has(action) || (isReporters && !accessCodes.has(report.trackingId))) continue;
      steps.set(action, { operation: action as Step["operation"], by: isReporters ? "reporter" : holder });
    }
    return [...steps.values()];
  };

  const show = async (trackingId: string): Promise<DeskReport> => {
    const report = await find(trackingId);
    return {
      ...(await see(report)),
      accessCode: accessCodes.get(report.trackingId),
      steps: stepsOf(report),
    };
  };

  return {
    /** The latest first. */
    async list(status?: ReportStatus): Promise<DeskLine[]> {
      const { store } = await opened();
      const { reports } = await store.listInbox({
        // All: the store cuts by deadline, which would hide the newest. In memory, they are few.
        limit: Number.MAX_SAFE_INTEGER,
        ...(status && { statuses: [status] }),
      });
      const latest = reports.sort((left, right) => (left.id < right.id ? 1 : -1)).slice(0, mostReports);
      const seen = await Promise.all(latest.map(see));
      return seen.map(
        ({ trackingId, title, status, classification, responsible, submittedAt, dueAt, overdue }) => ({
          ...{ trackingId, title, status, classification, responsible, submittedAt, dueAt, overdue },
        }),
      );
    },
    show,
    /** Takes a step of a report's life as whoever may take it: an officer of who has it, or its reporter. */
    async step(trackingId: string, operation: string, body: object): Promise<DeskReport> {
      const found = operations.find(({ id }) => id === operation);
      const known = transitions.some(({ action, by }) => action === operation && !by.includes("channel"));
      if (!found || !known || !matchOperation("POST", found.path.replace("{trackingId}", "x")))
        throw new ControlRefusal(404, { message: `"${operation}" is no step of a report's life.` });
      const report = await find(trackingId);
      const isReporters = found.path.startsWith("/v1/reports/");
      const key = isReporters ? mock.keys.publishable : await holderKey(report);
      const headers = {
        "idempotency-key": `mock-desk-${++count}`,
        ...(isReporters
          ? { "lapor-access-code": accessCodes.get(report.trackingId) ?? "" }
          : { "if-match": `"${(await see(report)).version}"` }),
      };
      const path = found.path.replace("{trackingId}", trackingId);
      await readJson(await ask("POST", path, key, { body, headers }));
      return show(trackingId);
    },
  };
};
