import type {
  FollowedComplaint,
  NationalMessage,
  NationalMessageState,
  NationalPauseRecord,
} from "../records/national.ts";
import type { Records } from "../records/ports.ts";
import type { ReportRecord } from "../records/report.ts";
import type { NationalStore, NationalTransaction } from "./store.ts";

export interface NationalStoreState {
  reports: Map<string, ReportRecord>;
  /** Keyed by report and id, oldest first. */
  nationalMessages: Map<string, NationalMessage>;
  /** Keyed by report. */
  nationalComplaints: Map<string, FollowedComplaint>;
  nationalPauses: Map<string, NationalPauseRecord>;
}

const messageKey = ({ reportId, id }: NationalMessage): string => `${reportId} ${id}`;

type Remember = <Value>(map: Map<string, Value>, key: string) => void;

/**
 * Changes a report's national state from `from` to `to` if the message is the one that creates the report in
 * SP4N-LAPOR!. The report's version stays the same.
 */
function turn(
  reports: Map<string, ReportRecord>,
  { kind, reportId }: NationalMessage,
  from: "pending" | "sending",
  to: "pending" | "sending",
): void {
  const report = reports.get(reportId);
  if (kind !== "create" || report?.national?.state !== from) return;
  reports.set(reportId, { ...report, national: { ...report.national, state: to } });
}

/** @param remember Records the previous value of a key before a write, for a rollback. */
export function nationalWrites(
  { reports, nationalMessages }: NationalStoreState,
  remember: Remember,
): Omit<NationalTransaction, keyof Records<never>> {
  return {
    async updateNationalMessage(message) {
      const key = messageKey(message);
      if (!nationalMessages.has(key)) return;
      remember(nationalMessages, key);
      nationalMessages.set(key, message);
      if (message.state !== "pending") return;
      remember(reports, message.reportId);
      turn(reports, message, "sending", "pending");
    },
  };
}

const isDue = (at: Date | null, now: Date): boolean => at !== null && at <= now;
const blocking: readonly NationalMessageState[] = ["pending", "sending", "unknown"];

export function memoryNationalStore(state: NationalStoreState): Omit<NationalStore, keyof Records<never>> {
  const { reports, nationalMessages, nationalComplaints, nationalPauses } = state;
  /** Returns whether no earlier message must be sent first. */
  const isNext = (message: NationalMessage): boolean => {
    if (message.kind !== "create" && !nationalComplaints.has(message.reportId)) return false;
    for (const earlier of nationalMessages.values()) {
      if (earlier.id === message.id) return true;
      if (earlier.reportId === message.reportId && blocking.includes(earlier.state)) return false;
    }
    return true;
  };
  return {
    async claimNationalMessages({ now, until, limit }) {
      if (nationalPauses.size > 0) return [];
      const due = [...nationalMessages.values()]
        .filter((message) => message.state === "pending" && isDue(message.nextAttemptAt, now))
        .filter(isNext)
        .slice(0, limit);
      return due.map((message) => {
        const sending = { state: "sending", nextAttemptAt: null, leasedUntil: until } as const;
        const claimed = { ...message, ...sending, attempts: message.attempts + 1 };
        nationalMessages.set(messageKey(message), claimed);
        turn(reports, message, "pending", "sending");
        return { ...claimed, nationalId: nationalComplaints.get(message.reportId)?.nationalId ?? null };
      });
    },
    async claimNationalLookUps({ now, until, limit }) {
      if (nationalPauses.size > 0) return [];
      const due = [...nationalMessages.values()]
        .filter(({ kind, state }) => kind === "create" && state === "unknown")
        .filter(({ nextAttemptAt }) => isDue(nextAttemptAt, now))
        .slice(0, limit);
      for (const message of due)
        nationalMessages.set(messageKey(message), { ...message, nextAttemptAt: until });
      return due;
    },
    async claimNationalReads({ now, until, limit }) {
      if (nationalPauses.size > 0) return [];
      const due = [...nationalComplaints.values()]
        .filter(({ nextReadAt }) => isDue(nextReadAt, now))
        .slice(0, limit);
      for (const complaint of due)
        nationalComplaints.set(complaint.reportId, { ...complaint, nextReadAt: until });
      return due;
    },
    async listLapsedNationalMessages(now, limit) {
      return [...nationalMessages.values()]
        .filter((message) => message.state === "sending" && isDue(message.leasedUntil, now))
        .slice(0, limit);
    },
    async listNationalMessages(states, limit) {
      return [...nationalMessages.values()]
        .filter((message) => states.includes(message.state))
        .slice(0, limit)
        .flatMap((message) => {
          const trackingId = reports.get(message.reportId)?.trackingId;
          return trackingId === undefined ? [] : [{ ...message, trackingId }];
        });
    },
    async listNationalComplaints({ after = "", limit }) {
      return [...nationalComplaints.values()]
        .filter(({ reportId, nextReadAt }) => reportId > after && nextReadAt !== null)
        .sort((left, right) => (left.reportId < right.reportId ? -1 : 1))
        .slice(0, limit)
        .flatMap((complaint) => {
          const report = reports.get(complaint.reportId);
          if (!report) return [];
          const { trackingId, status, responsibleAgencyId, custodianAgencyId, national } = report;
          return [
            {
              ...complaint,
              report: { trackingId, status, responsibleAgencyId, custodianAgencyId, national },
            },
          ];
        });
    },
  };
}
