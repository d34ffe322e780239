/**
 * Keeps supporters' emails consistent with their supports. Called in the transaction that changes a support.
 */
export interface SupporterMails {
  supportDeleted(supportId: string): void;
  supportMoved(supportId: string, from: string, to: string): void;
  reportMerged(from: string, to: string): void;
  supportsErased(reportId: string): void;
}
