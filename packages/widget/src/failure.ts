/** The reason for a failed request. */
export interface Failure {
  code: string;
  requestId?: string | undefined;
}
