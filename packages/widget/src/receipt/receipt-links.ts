import type { SubmittedReport } from "@lapor/sdk";

/** URLs of the page on which the reporter follows the report. */
export interface ReceiptLinks {
  /** The URL for others. It contains at most the tracking ID. */
  open: string;
  /**
   * The URL for the reporter. It contains the access code in the fragment, which no browser sends to a
   * server. Undefined if the page's own URL has a fragment.
   */
  direct: string | undefined;
}

/** @param statusUrl The absolute URL of the page on which the report can be followed. */
export function receiptLinks(
  statusUrl: string | undefined,
  { trackingId, accessCode }: Pick<SubmittedReport, "trackingId" | "accessCode">,
): ReceiptLinks | undefined {
  if (!statusUrl) return undefined;
  if (statusUrl.includes("#")) return { open: statusUrl, direct: undefined };
  return {
    open: `${statusUrl}#${trackingId}`,
    direct: `${statusUrl}#nomor=${trackingId}&kode=${accessCode}`,
  };
}
