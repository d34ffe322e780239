/** The reason why a request failed. */
export interface Failure {
  code: string;
  requestId?: string | undefined;
}
