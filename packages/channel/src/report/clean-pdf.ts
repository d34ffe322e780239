/** A PDF without data that identifies its author, or the reason why it cannot be cleaned. */
export type CleanedPdf =
  | { bytes: Uint8Array<ArrayBuffer> }
  /** The PDF needs a password, is damaged, or contains other files. */
  | { fault: "locked" | "unreadable" | "holds_files" };

/** The limits for cleaning a PDF, and the client that it is for. */
export interface CleanPdfOptions {
  /** The maximum size of the cleaned document in bytes, because a few compressed bytes can become many. */
  maxBytes: number;
  /**
   * The client's `addressSite`, so a single customer of an internet provider cannot occupy all places in the
   * queue. Undefined if unknown.
   */
  network: string | undefined;
  /** Aborts when no request is waiting for the document any longer. */
  signal?: AbortSignal | undefined;
}

/**
 * Removes data that identifies a PDF's author, and leaves its visible content. The host provides this
 * function, because it is too large for the channel itself. Throws `StoreUnavailable` when too many documents
 * are waiting, or when time runs out.
 */
export type CleanPdf = (bytes: Uint8Array<ArrayBuffer>, options: CleanPdfOptions) => Promise<CleanedPdf>;
