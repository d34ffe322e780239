import { findAgency, findPresentAgency } from "@lapor/directory";
import type { Text } from "../platform/domain-error.ts";
import { hasOneAgency, nationalChannelOf } from "../policy/channel-mode.ts";
import type { Policy } from "../records/policy.ts";
import type { ReportRecord } from "../records/report.ts";
import { mayBeThere } from "../report/report-access.ts";
import { contestableUntil, offsetOf } from "./deadlines.ts";
import { custodianAfter } from "./holder.ts";

/** A condition for a transition, in addition to state, holder and role. */
export type Guard =
  | "unverified"
  | "verified"
  | "past_deadline"
  | "not_overdue"
  | "overdue_twice"
  | "warning_due"
  | "warned"
  | "unrated"
  | "contest_days"
  | "early_contest"
  | "third_contest"
  | "contests_left"
  | "agency_succeeded"
  | "agency_without_successor"
  | "custodian_succeeded"
  | "custodian_without_successor"
  | "triage_absent"
  | "passed_around"
  | "triage_instead"
  | "not_withdrawn"
  | "not_followed"
  | "not_confidential"
  | "not_hidden"
  | "released"
  | "in_sp4n"
  | "nationally_linked";

export interface Facts {
  report: ReportRecord;
  policy: Policy;
  now: Date;
  /**
   * When the last report of the merge chain was archived. Absent unless this report was merged and that last
   * report is archived.
   */
  followedArchivedAt?: Date;
}

interface GuardRule {
  holds(facts: Facts): boolean;
  /** The reason why the transition is not possible, for the person who tried it. */
  detail: Text;
  /** What the guard checks, for the documentation of the table. */
  meaning: string;
}

/** A report that was transferred or contested this many times goes to national triage. */
export const mostRounds = 3;

/**
 * Whether the report is hidden from the public because of how it was archived, or because its reporter
 * requested erasure.
 */
export const isHidden = ({ archiveReason, erasureRequestedAt }: ReportRecord): boolean =>
  archiveReason === "withdrawn" || archiveReason === "abusive" || erasureRequestedAt !== null;

const isThird = ({ report }: Facts): boolean => report.contestCount + 1 >= mostRounds;

const contested: Text = {
  id: "Keberatan atas laporan ini sudah tiga kali diajukan. Silakan kirim laporan baru.",
  en: "This report was contested three times. Please send a new report.",
};

/**
 * Returns until when the reporter can contest a closed report, or undefined for an open one. For a duplicate,
 * the days count from the closing of the report that it was merged into, and the duplicate cannot be
 * contested before that.
 */
export function contestEndOf({ report, policy, followedArchivedAt }: Facts): Date | undefined {
  const from = followedArchivedAt ?? report.endedAt;
  return from ? contestableUntil(policy, from, offsetOf(report.location, report.siteAgencyId)) : undefined;
}

const isTime = ({ report, now }: Facts): boolean => report.actsAt !== null && report.actsAt < now;

const notYet: Text = { id: "Waktunya belum tiba.", en: "This is not due yet." };

/**
 * Returns the party that replaces the abolished custodian of a report with SP4N-LAPOR! (null: national
 * triage).
 */
const successionOf = ({ report, policy }: Facts): { custodianAgencyId: string | null } | undefined => {
  const { custodianAgencyId } = report;
  return custodianAgencyId !== null && findAgency(custodianAgencyId)?.ended
    ? { custodianAgencyId: custodianAfter(policy, report) }
    : undefined;
};

const noCustodian: Text = {
  id: "Instansi yang menyerahkan laporan ini masih ada.",
  en: "The agency that handed this report over still exists.",
};
const rightHolder: Text = {
  id: "Penanggung jawab laporan ini sesuai dengan mode kanal.",
  en: "The party that has this report fits the mode of the channel.",
};

const hasEnded = ({ report }: Facts): boolean =>
  report.responsibleAgencyId !== null && findAgency(report.responsibleAgencyId)?.ended !== undefined;

const isSucceeded = ({ report }: Facts): boolean =>
  report.responsibleAgencyId !== null &&
  findPresentAgency(report.responsibleAgencyId, report.categoryId) !== undefined;

const stillThere: Text = {
  id: "Instansi yang menangani laporan ini masih ada.",
  en: "The agency that has this report still exists.",
};

/** All guards of the table, with their checks and texts. */
export const guards: Record<Guard, GuardRule> = {
  unverified: {
    holds: ({ report }) => report.verifiedAt === null,
    detail: {
      id: "Instansi ini sudah memverifikasi laporan ini.",
      en: "This agency has already verified this report.",
    },
    meaning: "not verified by this agency yet",
  },
  verified: {
    holds: ({ report }) => report.verifiedAt !== null,
    detail: { id: "Laporan ini belum diverifikasi.", en: "This report is not verified yet." },
    meaning: "verified by this agency",
  },
  past_deadline: {
    holds: ({ report, now }) => report.dueAt !== null && report.dueAt < now,
    detail: notYet,
    meaning: "the deadline has passed",
  },
  not_overdue: {
    holds: ({ report }) => report.escalation === 0,
    detail: { id: "Laporan ini sudah ditandai terlambat.", en: "This report is already marked as overdue." },
    meaning: "not marked as overdue yet",
  },
  overdue_twice: {
    holds: (facts) => facts.report.escalation === 1 && isTime(facts),
    detail: notYet,
    meaning: "marked as overdue, and as many days again have passed",
  },
  warning_due: {
    holds: (facts) => facts.report.warnedAt === null && isTime(facts),
    detail: notYet,
    meaning: "the reporter is not warned yet, and the warning is due",
  },
  warned: {
    holds: ({ report }) => report.warnedAt !== null,
    detail: { id: "Pelapor belum diberi tahu.", en: "The reporter has not been warned yet." },
    meaning: "the reporter was warned",
  },
  unrated: {
    holds: ({ report }) => report.rating === null,
    detail: { id: "Jawaban ini sudah dinilai.", en: "This answer has already been rated." },
    meaning: "the last answer is not rated yet",
  },
  contest_days: {
    holds: (facts) => {
      const end = contestEndOf(facts);
      return end !== undefined && facts.now <= end;
    },
    detail: {
      id: "Waktu untuk mengajukan keberatan atas laporan ini sudah lewat. Silakan kirim laporan baru.",
      en: "The time to contest this report is over. Please send a new report.",
    },
    meaning: "within `contestDays` of its end",
  },
  early_contest: {
    holds: (facts) => !isThird(facts),
    detail: contested,
    meaning: "contested less than twice before",
  },
  third_contest: { holds: isThird, detail: contested, meaning: "contested twice before; flagged" },
  contests_left: {
    holds: ({ report }) => report.contestCount < mostRounds,
    detail: contested,
    meaning: "contested less than three times before",
  },
  agency_succeeded: {
    holds: (facts) => hasEnded(facts) && isSucceeded(facts),
    detail: stillThere,
    meaning: "the agency ended, and one agency took over the topic",
  },
  agency_without_successor: {
    holds: (facts) => hasEnded(facts) && !isSucceeded(facts),
    detail: stillThere,
    meaning: "the agency ended, and no agency took over, or the topic does not say which one did",
  },
  custodian_succeeded: {
    holds: (facts) => typeof successionOf(facts)?.custodianAgencyId === "string",
    detail: noCustodian,
    meaning:
      "the custodian ended; the agency that took over the topic, or else the one that runs the channel, replaces it",
  },
  custodian_without_successor: {
    holds: (facts) => successionOf(facts)?.custodianAgencyId === null && !hasOneAgency(facts.policy),
    detail: noCustodian,
    meaning: "the custodian ended, and nothing says which agency replaces it",
  },
  triage_absent: {
    holds: ({ policy }) => hasOneAgency(policy),
    detail: rightHolder,
    meaning: "one agency runs the channel now, so that it has no national triage",
  },
  passed_around: {
    holds: ({ report }) => report.pingPong,
    detail: rightHolder,
    meaning: "passed back and forth, or contested three times",
  },
  triage_instead: {
    holds: ({ report, policy }) => !hasOneAgency(policy) && !mayBeThere(report.national),
    detail: rightHolder,
    meaning: "the channel is `standalone` now, and the report has not reached SP4N-LAPOR! yet",
  },
  not_withdrawn: {
    holds: ({ report }) => report.archiveReason !== "withdrawn",
    detail: {
      id: "Laporan ini sudah dicabut oleh pelapornya. Silakan kirim laporan baru.",
      en: "This report was withdrawn by its reporter. Please send a new report.",
    },
    meaning: "not withdrawn",
  },
  not_followed: {
    holds: ({ report, followedArchivedAt }) =>
      report.mergedIntoId === null || followedArchivedAt !== undefined,
    detail: {
      id: "Laporan ini mengikuti laporan lain tentang hal yang sama, yang masih ditangani atau sudah dijawab.",
      en: "This report follows another one about the same matter, which is being handled or has been answered.",
    },
    meaning: "not a duplicate, unless the report that it follows was archived",
  },
  not_confidential: {
    holds: ({ report }) => !report.confidential,
    detail: {
      id: "Laporan ini rahasia dan tidak dapat dipublikasikan.",
      en: "This report is confidential and cannot be released.",
    },
    meaning: "not confidential",
  },
  not_hidden: {
    holds: ({ report }) => !isHidden(report),
    detail: {
      id: "Laporan yang dicabut, yang diminta dihapus oleh pelapornya, atau yang diarsipkan karena tidak pantas tidak dapat dipublikasikan.",
      en: "A report that was withdrawn, whose reporter asked for erasure, or that was archived as abusive cannot be released.",
    },
    meaning: "neither withdrawn, nor to be erased, nor archived as abusive",
  },
  released: {
    holds: ({ report }) => report.releasedAt !== null,
    detail: { id: "Laporan ini tidak sedang dipublikasikan.", en: "This report is not released." },
    meaning: "the public can read it",
  },
  in_sp4n: {
    holds: ({ report }) => mayBeThere(report.national),
    detail: {
      id: "Laporan ini belum tercatat di SP4N-LAPOR!. Bawa ke sana dan catat nomornya, atau ambil kembali.",
      en: "This report is not in SP4N-LAPOR! yet. Take it there and record its number, or take it back.",
    },
    meaning: "it is in SP4N-LAPOR!, or may be",
  },
  nationally_linked: {
    holds: ({ policy }) => nationalChannelOf(policy) !== "none",
    detail: {
      id: "Kanal ini tidak meneruskan laporan ke kanal nasional. Pengelola kanal dapat mengubahnya dengan `mode` di kebijakan kanal.",
      en: "This channel passes no reports to the national channel. Its operator can change that with `mode` in the policy of the channel.",
    },
    meaning: "the channel passes reports to SP4N-LAPOR! (`nationalChannel` is not `none`)",
  },
};
