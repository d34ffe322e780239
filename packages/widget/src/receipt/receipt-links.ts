import type { SubmittedReport } from "@lapor/sdk";

/** Addresses of the page where a report is followed. */
export interface ReceiptLinks {
  /** For everybody: with the tracking ID at most. */
  open: string;
  /**
   * For the reporter alone: with the access code in the fragment, which no browser sends to a server. Missing
   * where the page's own address has a fragment.
   */
  direct: string | undefined;
}

/** @param statusUrl absolute address of that page. */
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
