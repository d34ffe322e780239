/** Why a request failed. */
export interface Failure {
  code: string;
  requestId?: string | undefined;
}
