import type { AttachmentRecord, KeyRecord, Store } from "./ports.ts";
import { accessOf, type Reader, visiblePart } from "./report-access.ts";

/** For whom a link to a file is made: the reporter, national triage, or (by its id) an agency. */
export type LinkParty = string;

const reporter: LinkParty = "reporter";
const nationalTriage: LinkParty = "national_triage";

/** The party of who reads the links: an officer's by the key, else the reporter. */
export const linkPartyOf = (key: KeyRecord | undefined): LinkParty => {
  if (!key || key.role === null) return reporter;
  return key.agencyId ?? nationalTriage;
};

const readerOf = (party: LinkParty): Reader =>
  party === nationalTriage
    ? { agencyId: null, role: "national_admin" }
    : { agencyId: party, role: "agency_admin" };

/**
 * Whether the party of a link may read the file still: a link outlives neither a report's hand-over nor its erasure. The link's
 * signature was checked before.
 */
export const mayOpenFile = async (
  store: Pick<Store, "findReportById">,
  { id, reportId }: AttachmentRecord,
  party: LinkParty,
): Promise<boolean> => {
  if (reportId === null) return false;
  if (party === reporter) return true;
  const file = await store.findReportById(reportId);
  if (!file) return false;
  const access = accessOf(file.report, file.departures, readerOf(party));
  return visiblePart(file, access).attachments.some((attachment) => attachment.id === id);
};
