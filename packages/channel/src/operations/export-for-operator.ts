import type { ReportExport } from "@lapor/openapi";
import { cleanText } from "../platform/clean-text.ts";
import { DomainError } from "../platform/domain-error.ts";
import type { AttachmentRecord } from "../records/report.ts";
import { readTrackingId } from "../report/tracking-id.ts";
import { readWholeFile, type SealingBlobs } from "../sealing/sealing-blobs.ts";
import { type ExportReportContext, exportFile } from "./export-report.ts";

/** A copy of a reporter's data for the operator, with the files. */
export interface OperatorExport {
  /** Contains no file links, because they would expire before the operator uses the copy. */
  export: ReportExport;
  files: Pick<AttachmentRecord, "id" | "fileName" | "mediaType">[];
  /**
   * Returns the bytes of one of `files`, or undefined when the file is lost. Rejects with `DecryptError` when
   * it is undecryptable.
   */
  readFile(id: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
}

const withoutLinks = <Value>(value: Value): Value =>
  JSON.parse(JSON.stringify(value, (name, inner) => (name === "url" ? undefined : inner))) as Value;

/** Exports a reporter's data for `lapor export`. Throws `invalid_tracking_id` and `report_not_found`. */
export async function exportForOperator(
  context: ExportReportContext & { blobs: SealingBlobs },
  typed: string,
  reason: string,
): Promise<OperatorExport> {
  const trackingId = readTrackingId(typed);
  if (trackingId === undefined) throw new DomainError("invalid_tracking_id");
  const file = await context.store.findReport({ trackingId });
  if (!file) throw new DomainError("report_not_found");
  const access = {
    reader: "operator" as const,
    agencyId: null,
    keyId: null,
    operation: "lapor export",
    reason: cleanText(reason, { lines: false }),
  };
  const files = file.attachments.map(({ id, fileName, mediaType }) => ({ id, fileName, mediaType }));
  return {
    export: withoutLinks(
      await exportFile(context, { locale: "id", mailLocale: "id", publicUrl: "" }, file, access),
    ),
    files,
    readFile: async (id) => {
      const attachment = file.attachments.find((one) => one.id === id);
      return attachment && readWholeFile(context.blobs, attachment);
    },
  };
}
