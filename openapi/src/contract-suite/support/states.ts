import type { ReportStatus, Responsible } from "../../schemas.gen.ts";
import { act, type OfficerAction } from "./officer.ts";
import { agencyIds, type Receipt, submit, undecidedReport } from "./samples/reports.ts";
import type { ContractTarget } from "./target.ts";

/** Where a report can be in its life, and how to bring a fresh one there. */
export interface State {
  status: ReportStatus;
  holder: Responsible["kind"];
  /** Whether the agency that has it verified it, where that makes a difference. */
  verified?: boolean;
  /** Of a report that has just come to where the state begins, if one is given; else of a fresh one. */
  make(target: ContractTarget, arrived?: Receipt): Promise<Receipt>;
}

const atAgency = (status: ReportStatus, steps: readonly OfficerAction[], verified?: boolean): State => ({
  status,
  holder: "agency",
  ...(verified !== undefined && { verified }),
  async make(target, arrived) {
    const receipt = arrived ?? (await submit(target));
    for (const step of steps) await act(target, target.keys.agencyAdmin, step, receipt.trackingId);
    return receipt;
  },
});

const answered = ["verifyReport", "startFollowUp", "answerReport"] as const;

/** States by a name that fits into a title. */
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
  "awaiting its reporter since it was submitted": atAgency("awaiting_reporter", ["requestInformation"]),
  "awaiting its reporter since it was assigned": atAgency("awaiting_reporter", [
    "verifyReport",
    "requestInformation",
  ]),
  "awaiting its reporter since it was in progress": atAgency("awaiting_reporter", [
    "verifyReport",
    "startFollowUp",
    "requestInformation",
  ]),
  "awaiting its reporter in national triage": {
    status: "awaiting_reporter",
    holder: "national_triage",
    async make(target: ContractTarget, arrived?: Receipt) {
      const receipt = arrived ?? (await submit(target, undecidedReport()));
      await act(target, target.keys.nationalAdmin, "requestInformation", receipt.trackingId);
      return receipt;
    },
  },
  answered: atAgency("answered", answered),
  closed: atAgency("closed", [...answered, "closeReport"]),
  archived: atAgency("archived", ["archiveReport"]),
} as const satisfies Record<string, State>;

/** The name of one. */
export type StateName = keyof typeof states;
