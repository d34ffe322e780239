import { isLaporError, type ReportDraft } from "@lapor/sdk";
import { type Action, actions } from "../report/possible-actions.ts";
import type { Session, StorageContext } from "../session/session.ts";
import type { DeskStorage } from "../session/storage.ts";
import { type Draft, hasDraft, keepDraft, readDraft, subjectOf } from "./tab-draft.ts";

// An officer who signed in has one draft per report on the server too, to continue at another computer. Typed
// text is stored in the tab first, without waiting for the server.

type Desk = Pick<Session, "client" | "me" | "language"> & StorageContext;

/** The words of a draft that were last sent to the server, and when it saved them. */
interface Saved {
  text: string;
  at: string;
}

const savedName = (subject: string): string => `lapor-desk-draft-saved:${subject}`;

const readSaved = (storage: DeskStorage, subject: string): Saved | undefined => {
  const text = storage.getItem(savedName(subject));
  return text === null ? undefined : (JSON.parse(text) as Saved);
};

/** The officer's draft on the server; null without one, for a system's key, and without a connection. */
export async function loadDraft(
  { client, language, me }: Desk,
  trackingId: string,
  signal: AbortSignal,
): Promise<ReportDraft["draft"]> {
  if (me.kind !== "officer") return null;
  try {
    return (await client.getDraft(trackingId, { locale: language, signal })).draft;
  } catch (error) {
    // Roles that only read have none.
    if (isLaporError(error)) return null;
    throw error;
  }
}

/**
 * Takes the draft of the server over, unless this tab has words that were not saved, or a later draft.
 * Returns its action.
 */
export function takeOver(
  storage: DeskStorage,
  trackingId: string,
  draft: NonNullable<ReportDraft["draft"]>,
): Action | undefined {
  const action = actions.find((one) => one === draft.act);
  if (!action) return undefined;
  const subject = subjectOf(action, trackingId);
  const saved = readSaved(storage, subject);
  const isUnsaved = saved?.text !== JSON.stringify(readDraft(storage, subject));
  if (hasDraft(storage, subject) && (isUnsaved || saved.at >= draft.savedAt)) return action;
  keepDraft(storage, subject, draft.fields);
  storage.setItem(
    savedName(subject),
    JSON.stringify({ text: JSON.stringify(draft.fields), at: draft.savedAt }),
  );
  return action;
}

/** The pause in typing after which a draft is saved. */
const pauseMs = 2000;

const unsaved = new Set<DraftAutosave>();

/** Saves every draft that still waits for a pause, before the officer signs out. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...unsaved].map((autosave) => autosave.flush()));
}

/** Saves the entries for one report after another. Without a connection, the tab still has them. */
export class DraftAutosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #save: (() => Promise<void>) | undefined;

  /** Saves the draft when the officer pauses. */
  schedule(desk: Desk, action: Action, trackingId: string, draft: Draft): void {
    if (desk.me.kind !== "officer") return;
    this.cancel();
    this.#save = () => save(desk, action, trackingId, draft);
    unsaved.add(this);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** Saves now what waits to be saved. */
  async flush(): Promise<void> {
    const save = this.#save;
    this.cancel();
    await save?.();
  }

  /** The action was taken: its draft is gone. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#save = undefined;
    unsaved.delete(this);
  }
}

async function save(
  { client, storage, language }: Desk,
  action: Action,
  trackingId: string,
  draft: Draft,
): Promise<void> {
  const subject = subjectOf(action, trackingId);
  const options = { locale: language };
  try {
    if (!hasDraft(storage, subject)) {
      await client.deleteDraft(trackingId, options);
      storage.removeItem(savedName(subject));
      return;
    }
    const result = await client.saveDraft(trackingId, { act: action, fields: draft }, options);
    const saved = { text: JSON.stringify(draft), at: result.draft?.savedAt ?? "" };
    storage.setItem(savedName(subject), JSON.stringify(saved));
  } catch (error) {
    if (!isLaporError(error)) throw error;
  }
}
