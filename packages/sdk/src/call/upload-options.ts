import type { KeyedCallOptions } from "./call-options.ts";

/** Progress of an upload in bytes. A retry starts again at 0. */
export interface UploadProgress {
  loaded: number;
  total: number;
}

/** Options of an upload. */
export interface UploadOptions extends KeyedCallOptions {
  /** File name that officers see. Default: the name of the file. */
  fileName?: string | undefined;
  /** Adds the file to a submitted report. With a publishable key, `accessCode` is required too. */
  trackingId?: string | undefined;
  accessCode?: string | undefined;
  /**
   * Reports the progress: by XMLHttpRequest in browsers, by a counting stream elsewhere. Service workers
   * report only start and end.
   */
  onProgress?: ((progress: UploadProgress) => void) | undefined;
}
