/** A PDF without what identifies its maker, or the reason why it cannot be cleaned. */
export type CleanedPdf =
  | { bytes: Uint8Array<ArrayBuffer> }
  /** Needs a password, is damaged, or contains other files. */
  | { fault: "locked" | "unreadable" | "holds_files" };

/** Limits of one cleaning, and the client that it is for. */
export interface CleanPdfOptions {
  /** Limit of the cleaned document in bytes: a few compressed bytes can become many. */
  maxBytes: number;
  /** The client's `addressSite`, so that one customer cannot occupy all turns. Undefined if unknown. */
  network: string | undefined;
  /** Aborts when no request waits for the document any more. */
  signal?: AbortSignal | undefined;
}

/**
 * Removes data that identifies the author of a PDF, and leaves its visible content. Hosts provide it: it is
 * too large for the channel itself. Throws `StoreUnavailable` when too many documents wait, or when time runs
 * out.
 */
export type CleanPdf = (bytes: Uint8Array<ArrayBuffer>, options: CleanPdfOptions) => Promise<CleanedPdf>;
