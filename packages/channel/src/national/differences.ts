import { holderOf } from "../life-cycle/holder.ts";
import type { ListedComplaint } from "../records/national.ts";
import type { System } from "../records/ports.ts";
import type { NationalStore } from "./store.ts";

/** A difference between a report and its complaint in SP4N-LAPOR!. */
export type NationalDifference =
  /** The complaint has not been read for two days. */
  | "unread"
  /** The mapping does not define the meaning of the complaint's status. */
  | "unknown_status"
  /** The complaint is closed in SP4N-LAPOR!, but the report here is still with SP4N-LAPOR! and unanswered. */
  | "ended_there"
  /** The report here has ended, but the complaint is still open in SP4N-LAPOR!. */
  | "ended_here";

const unreadMs = 2 * 86_400_000;
const isOver = (status: string): boolean => status === "closed" || status === "archived";

/** Returns the differences for one complaint, as last read. */
function differencesOf(
  { report, readAt, status, meaning, nextReadAt }: ListedComplaint,
  now: Date,
): NationalDifference[] {
  const since = readAt ?? report.national?.forwardedAt ?? nextReadAt;
  const isWaiting = holderOf(report) === "sp4n" && report.status === "submitted";
  const isEndedThere = meaning === "answered" || meaning === "closed" || meaning === "rejected";
  const isOpenThere = meaning === "waiting" || meaning === "in_progress";
  return [
    ...(since && now.getTime() - since.getTime() > unreadMs ? (["unread"] as const) : []),
    ...(status !== null && meaning === null ? (["unknown_status"] as const) : []),
    ...(isWaiting && isEndedThere ? (["ended_there"] as const) : []),
    ...(isOver(report.status) && isOpenThere ? (["ended_here"] as const) : []),
  ];
}

/** A report that differs from its complaint. */
export interface DifferingReport {
  trackingId: string;
  differences: NationalDifference[];
}

const pageSize = 500;

/** Compares all followed reports with their complaints in SP4N-LAPOR!, as last read. */
export async function* listDifferences(
  { store, clock }: Pick<System, "clock"> & { store: NationalStore },
  signal?: AbortSignal,
): AsyncGenerator<DifferingReport> {
  let after: string | undefined;
  do {
    const page = await store.listNationalComplaints({ ...(after && { after }), limit: pageSize });
    for (const complaint of page) {
      const differences = differencesOf(complaint, clock.now());
      if (differences.length > 0) yield { trackingId: complaint.report.trackingId, differences };
    }
    after = page.length < pageSize ? undefined : page.at(-1)?.reportId;
  } while (after !== undefined && !signal?.aborted);
}
