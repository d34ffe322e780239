import { findPresentAgency, listEndedAgencies } from "@lapor/directory";
import type { Principal } from "../records/principal.ts";
import {
  type DepartureRecord,
  erasedWords,
  type HolderFields,
  type NationalRecord,
  type ReportFile,
  type ReportRecord,
} from "../records/report.ts";

/** The officer's party, role and unit. */
export type Reader = Pick<Principal, "agencyId" | "role" | "unitId">;

/** A reader of a party, in the role that may do most; null is national triage. */
export const readerOf = (agencyId: string | null): Reader => ({
  agencyId,
  role: agencyId === null ? "national_admin" : "agency_admin",
  unitId: null,
});

/**
 * The access of a party to a report: the levels of the contract's `AccessLevel`, and `none` for a party that
 * must not learn that the report exists. A former holder reads up to and including the entry that made
 * version `until`.
 */
export type Access = GrantedAccess | { level: "none" };

/** Access of a party that may know of the report. */
export type GrantedAccess =
  | { level: "full" }
  | { level: "former"; until: number; departure: DepartureRecord }
  | { level: "minimal" };

/** Whether the party may know of the report. */
export const isGranted = (access: Access): access is GrantedAccess => access.level !== "none";

/**
 * The parties that the officers of a party act for: the party itself, and ended agencies whose tasks it took
 * over alone. If tasks were divided, a successor reads only the reports that moved to it. Null is national
 * triage.
 */
export function partiesOf(agencyId: string | null): (string | null)[] {
  if (agencyId === null) return [null];
  const predecessors = listEndedAgencies().filter(
    ({ id }) => id !== agencyId && findPresentAgency(id)?.id === agencyId,
  );
  return [agencyId, ...predecessors.map(({ id }) => id)];
}

/**
 * The party that reads the report in full and works on it: its holder, or its custodian while SP4N-LAPOR!
 * holds it. Null is national triage.
 */
export const keeperOf = ({ responsibleAgencyId, custodianAgencyId }: HolderFields): string | null =>
  responsibleAgencyId ?? custodianAgencyId;

/**
 * Whether the custodian of a report has to take it to SP4N-LAPOR! by hand: the channel does not pass it on
 * itself, or SP4N-LAPOR! did not accept it.
 */
export const mustBeTaken = ({
  custodianAgencyId,
  national,
}: Pick<ReportRecord, "custodianAgencyId" | "national">): boolean =>
  custodianAgencyId !== null && (national?.state === "manual" || national?.state === "refused");

/** A report's holder, and its unit there. */
type KeeperFields = HolderFields & Pick<ReportRecord, "unitId">;

/** Whether the reader's party is the keeper; for a `unit_officer`, whether it has the report in that unit. */
export function isKeeper(report: KeeperFields, { agencyId, role, unitId }: Reader): boolean {
  const keeper = keeperOf(report);
  if (role === null) return false;
  if (role === "unit_officer" && (unitId === null || report.unitId !== unitId)) return false;
  return keeper === null ? agencyId === null : partiesOf(agencyId).includes(keeper);
}

/** Whether the reader's party has the report itself, not as the custodian of SP4N-LAPOR!'s. */
export const isHolder = (report: KeeperFields, reader: Reader): boolean =>
  isKeeper(report, reader) && report.custodianAgencyId === null;

/** Whether national triage may read a report that it does not hold: escalation opens a confidential one. */
export const isOverseen = (
  report: HolderFields & Pick<ReportRecord, "confidential" | "escalation">,
): boolean => !report.confidential || report.escalation === 2 || keeperOf(report) === null;

/**
 * Whether a former holder reads only tracking ID, status and holder: the report is confidential, its reporter
 * withdrew it or asked for erasure, or it was erased. Its words are then for the party that handles it only.
 */
export const isWithheld = ({
  confidential,
  archiveReason,
  erasureRequestedAt,
  erasedAt,
}: ReportRecord): boolean =>
  confidential || archiveReason === "withdrawn" || erasureRequestedAt !== null || erasedAt !== null;

/** The last time that the report left one of these parties; undefined when it never did. */
export const lastDeparture = (
  departures: readonly DepartureRecord[],
  parties: readonly (string | null)[],
): DepartureRecord | undefined => departures.findLast(({ agencyId }) => parties.includes(agencyId));

/**
 * Decides how much of a report a reader gets, by the present state of the report. Every operation follows
 * this rule; the queries of both stores for lists and events have to agree with it.
 * @param departures All departures of the report, the earliest first.
 */
export function accessOf(
  report: ReportRecord,
  departures: readonly DepartureRecord[],
  reader: Reader,
): Access {
  if (isKeeper(report, reader)) return { level: "full" };
  if (reader.role === null || reader.role === "unit_officer") return { level: "none" };
  if (reader.agencyId === null) return { level: isOverseen(report) ? "full" : "minimal" };
  const departure = lastDeparture(departures, partiesOf(reader.agencyId));
  if (!departure) return { level: "none" };
  if (isWithheld(report)) return { level: "minimal" };
  return { level: "former", until: departure.version, departure };
}

/**
 * Whether the reader's party may ask for the reporter's identity, whether or not one was given. The custodian
 * of a report that SP4N-LAPOR! holds may not: it does not work on the matter.
 */
export const mayReadIdentity = (report: ReportRecord, reader: Reader): boolean =>
  isHolder(report, reader) || (reader.agencyId === null && reader.role !== null && report.escalation === 2);

/** Whether the reader may read the words of a report. Auditors read none of a confidential one. */
export const mayReadWords = ({ confidential }: ReportRecord, { role }: Reader): boolean =>
  !confidential || role !== "auditor";

/** The reporter's words in a report, emptied: of the place, only the region remains. */
export const emptiedWords = ({ location: { regionCode } }: ReportRecord) => ({
  ...erasedWords,
  location: regionCode === undefined ? {} : { regionCode },
});

/** A report without its words, marked as `unreadable`. */
export const withoutWords = (report: ReportRecord): ReportRecord => ({
  ...report,
  ...emptiedWords(report),
  unreadable: true,
});

/** As much of a report as the role of the reader opens. */
export function fileFor(file: ReportFile, reader: Reader): ReportFile {
  if (mayReadWords(file.report, reader)) return file;
  return {
    departures: file.departures,
    report: withoutWords(file.report),
    timeline: file.timeline.map((entry) =>
      entry.message === null ? entry : { ...entry, message: null, unreadable: true },
    ),
    attachments: [],
  };
}

/** The part of a report's timeline and files that an access opens. */
export function visiblePart(
  { timeline, attachments }: ReportFile,
  access: Access,
): Pick<ReportFile, "timeline" | "attachments"> {
  if (access.level === "full") return { timeline, attachments };
  if (access.level !== "former") return { timeline: [], attachments: [] };
  const visible = timeline.filter(({ version }) => version <= access.until);
  const ids = new Set<string | null>([null, ...visible.map(({ id }) => id)]);
  return { timeline: visible, attachments: attachments.filter(({ entryId }) => ids.has(entryId)) };
}

/** Whether the report reached SP4N-LAPOR!, or may have. */
export const mayBeThere = (national: NationalRecord | null): boolean =>
  national?.state === "forwarded" || national?.state === "sending" || national?.state === "unknown";
