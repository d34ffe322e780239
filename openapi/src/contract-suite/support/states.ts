import type { ReportStatus, Responsible } from "../../schemas.gen.ts";
import { act, type OfficerAction } from "./officer.ts";
import { agencyIds, type Receipt, submit, undecidedReport } from "./samples/reports.ts";
import type { ContractTarget } from "./target.ts";

/** A state of a report, and how to bring a new report into it. */
export interface State {
  status: ReportStatus;
  holder: Responsible["kind"];
  /** Whether the holder has verified the report. Undefined where it does not matter. */
  verified?: boolean;
  /** Brings `arrived`, a report that has just reached the holder, or a new report into this state. */
  make(target: ContractTarget, arrived?: Receipt): Promise<Receipt>;
}

const atAgency = (status: ReportStatus, actions: readonly OfficerAction[], verified?: boolean): State => ({
  status,
  holder: "agency",
  ...(verified !== undefined && { verified }),
  async make(target, arrived) {
    const receipt = arrived ?? (await submit(target));
    for (const action of actions) await act(target, target.keys.agencyAdmin, action, receipt.trackingId);
    return receipt;
  },
});

const answered = ["verifyReport", "startFollowUp", "answerReport"] as const;

/** The states by the names that case titles use. */
export const states = {
  "submitted at an agency": atAgency("submitted", [], false),
  "submitted in national triage": {
    status: "submitted",
    holder: "national_triage",
    make: async (target: ContractTarget, arrived?: Receipt) => arrived ?? submit(target, undecidedReport()),
  },
  "assigned to an agency that has not verified it": {
    status: "assigned",
    holder: "agency",
    verified: false,
    async make(target: ContractTarget, arrived?: Receipt) {
      if (arrived) return arrived;
      const receipt = await submit(target, undecidedReport());
      const json = { agencyId: agencyIds.own };
      await act(target, target.keys.nationalAdmin, "assignReport", receipt.trackingId, json);
      return receipt;
    },
  },
  "assigned and verified": atAgency("assigned", ["verifyReport"], true),
  "in progress": atAgency("in_progress", ["verifyReport", "startFollowUp"]),
  "awaiting its reporter since it was submitted": atAgency("awaiting_reporter", ["askReporter"]),
  "awaiting its reporter since it was assigned": atAgency("awaiting_reporter", [
    "verifyReport",
    "askReporter",
  ]),
  "awaiting its reporter since it was in progress": atAgency("awaiting_reporter", [
    "verifyReport",
    "startFollowUp",
    "askReporter",
  ]),
  "awaiting its reporter in national triage": {
    status: "awaiting_reporter",
    holder: "national_triage",
    async make(target: ContractTarget, arrived?: Receipt) {
      const receipt = arrived ?? (await submit(target, undecidedReport()));
      await act(target, target.keys.nationalAdmin, "askReporter", receipt.trackingId);
      return receipt;
    },
  },
  answered: atAgency("answered", answered),
  closed: atAgency("closed", [...answered, "closeReport"]),
  archived: atAgency("archived", ["archiveReport"]),
} as const satisfies Record<string, State>;

export type StateName = keyof typeof states;
