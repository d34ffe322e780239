import { type DeskStorage, readStored, writeStored } from "../session/storage.ts";

const draftName = (subject: string): string => `lapor-desk-draft:${subject}`;

/** A form's values by field. */
export type Draft = Readonly<Record<string, string | boolean>>;

/** Returns a form's subject: an action on one report or on the ticked reports. */
export const subjectOf = (action: string, trackingId: string): string => `${action}:${trackingId}`;

/** Returns the text that was typed earlier, or an empty draft. */
export const readDraft = (storage: DeskStorage, subject: string): Draft =>
  readStored<Draft>(storage, draftName(subject)) ?? {};

/** Returns whether there is typed text that has not been sent yet. */
export const hasDraft = (storage: DeskStorage, subject: string): boolean =>
  storage.getItem(draftName(subject)) !== null;

/** Keeps what was typed until the form is sent, in this tab only. */
export function keepDraft(storage: DeskStorage, subject: string, draft: Draft): void {
  if (Object.keys(draft).length === 0) storage.removeItem(draftName(subject));
  else writeStored(storage, draftName(subject), draft);
}

export const forgetDraft = (storage: DeskStorage, subject: string): void =>
  storage.removeItem(draftName(subject));
