import type { RecordReads } from "../records/ports.ts";
import type { Principal } from "../records/principal.ts";
import type { AttachmentRecord } from "../records/report.ts";
import { accessOf, readerOf, visiblePart } from "./report-access.ts";
import type { ReportStore } from "./store.ts";

/** The party that a file link is made for: `reporter`, `national_triage` or an agency's ID. */
export type LinkParty = string;

const reporter: LinkParty = "reporter";
const nationalTriage: LinkParty = "national_triage";

/** Returns the party that links are made for: the officer's party, or the reporter. */
export function linkPartyOf(principal: Principal | undefined): LinkParty {
  if (!principal || principal.role === null) return reporter;
  return principal.agencyId ?? nationalTriage;
}

/**
 * Returns whether a link's party still has access to the file. A link stops working when the report is handed
 * over or erased. The caller must have verified the signature.
 */
export async function mayOpenFile(
  store: ReportStore & RecordReads<"supports">,
  { id, reportId, supportId }: AttachmentRecord,
  party: LinkParty,
): Promise<boolean> {
  const ownerId = supportId === null ? reportId : (await store.find("supports", { id: supportId }))?.reportId;
  if (!ownerId) return false;
  if (party === reporter) return supportId === null;
  const file = await store.findReport({ id: ownerId });
  if (!file) return false;
  const access = accessOf(file.report, file.departures, readerOf(party === nationalTriage ? null : party));
  // Former holders cannot see supporters' photos.
  if (supportId !== null) return access.level === "full";
  return visiblePart(file, access).attachments.some((attachment) => attachment.id === id);
}
