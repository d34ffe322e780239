export interface Failure {
  code: string;
  requestId?: string | undefined;
}
