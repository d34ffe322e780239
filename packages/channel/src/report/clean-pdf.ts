/** A PDF without what identifies its maker, or the reason why it cannot be cleaned. */
export type CleanedPdf =
  | { bytes: Uint8Array<ArrayBuffer> }
  /** It needs a password; it is broken; it contains other files. */
  | { fault: "locked" | "unreadable" | "holds_files" };

/** For whom a PDF is cleaned, and its largest size. */
export interface CleanPdfOptions {
  /** Limit of the cleaned document in bytes: a few compressed bytes can become many. */
  maxBytes: number;
  /** The client's network, so that one network cannot take all turns; undefined where it is unknown. */
  network: string | undefined;
  /** Aborts when nobody waits for the document any more. */
  signal?: AbortSignal | undefined;
}

/**
 * Removes from a PDF what identifies its maker, and leaves what it shows. Hosts provide it: it is too large
 * for the channel itself. Throws `StoreUnavailable` when too many documents wait, or when time runs out.
 */
export type CleanPdf = (bytes: Uint8Array<ArrayBuffer>, options: CleanPdfOptions) => Promise<CleanedPdf>;
