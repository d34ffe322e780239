import type { KeyedCallOptions } from "./call-options.ts";

/** An upload's progress, in bytes. A retry starts over at 0. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/** Options for an upload. */
export interface UploadOptions extends KeyedCallOptions {
  /** The file name that officers see. Default: the file's own name. */
  fileName?: string | undefined;
  /** The submitted report to add the file to. With a publishable key, `accessCode` is required too. */
  trackingId?: string | undefined;
  accessCode?: string | undefined;
  /**
   * Called with the upload's progress. Browsers use XMLHttpRequest, other platforms a counting stream.
   * Service workers report only the start and the end.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}
