import { type DeskStorage, readStored, writeStored } from "../session/storage.ts";

const draftName = (subject: string): string => `lapor-desk-draft:${subject}`;

export type Draft = Readonly<Record<string, string | boolean>>;

/** Returns the storage key of a form: its action and the report's tracking ID. */
export const subjectOf = (action: string, trackingId: string): string => `${action}:${trackingId}`;

export const readDraft = (storage: DeskStorage, subject: string): Draft =>
  readStored<Draft>(storage, draftName(subject)) ?? {};

export const hasDraft = (storage: DeskStorage, subject: string): boolean =>
  storage.getItem(draftName(subject)) !== null;

/** Keeps the typed text in this tab until the form is sent. */
export function keepDraft(storage: DeskStorage, subject: string, draft: Draft): void {
  if (Object.keys(draft).length === 0) storage.removeItem(draftName(subject));
  else writeStored(storage, draftName(subject), draft);
}

export const forgetDraft = (storage: DeskStorage, subject: string): void =>
  storage.removeItem(draftName(subject));
