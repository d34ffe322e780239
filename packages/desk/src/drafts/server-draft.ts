import { isLaporError, type ReportDraft } from "@lapor/sdk";
import { type Action, actions } from "../report/possible-actions.ts";
import type { Session, StorageContext } from "../session/session.ts";
import type { DeskStorage } from "../session/storage.ts";
import { type Draft, hasDraft, keepDraft, readDraft, subjectOf } from "./tab-draft.ts";

// A report's draft is also saved on the server, one per officer and report, so the officer can continue on
// another computer. Typed text is stored in the tab first, without waiting for the server.

type Desk = Pick<Session, "client" | "me" | "language"> & StorageContext;

/** The draft that was last saved on the server, as JSON, and the time when it was saved. */
interface Saved {
  text: string;
  at: string;
}

const savedName = (subject: string): string => `lapor-desk-draft-saved:${subject}`;

const readSaved = (storage: DeskStorage, subject: string): Saved | undefined => {
  const text = storage.getItem(savedName(subject));
  return text === null ? undefined : (JSON.parse(text) as Saved);
};

/**
 * Loads the officer's draft from the server. Returns null if there is none, if a system's key is used, or if
 * the request fails.
 */
export async function loadDraft(
  { client, language, me }: Desk,
  trackingId: string,
  signal: AbortSignal,
): Promise<ReportDraft["draft"]> {
  if (me.kind !== "officer") return null;
  try {
    return (await client.getDraft(trackingId, { locale: language, signal })).draft;
  } catch (error) {
    // The request fails for read-only roles, which have no drafts, and without a connection.
    if (isLaporError(error)) return null;
    throw error;
  }
}

/**
 * Replaces the tab's draft with the server's, unless the tab has unsaved text or a later draft. Returns the
 * draft's action.
 */
export function takeOver(
  storage: DeskStorage,
  trackingId: string,
  draft: NonNullable<ReportDraft["draft"]>,
): Action | undefined {
  const action = actions.find((one) => one === draft.action);
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

/** The time without typing after which a draft is saved. */
const pauseMs = 2000;

const unsaved = new Set<DraftAutosave>();

/** Saves every draft that is not saved yet. Called before the officer signs out. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...unsaved].map((autosave) => autosave.flush()));
}

/** Saves drafts on the server after a pause in typing. When a save fails, the draft remains in the tab. */
export class DraftAutosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #save: (() => Promise<void>) | undefined;

  /** Saves the draft after the officer has stopped typing for two seconds. */
  schedule(desk: Desk, action: Action, trackingId: string, draft: Draft): void {
    if (desk.me.kind !== "officer") return;
    this.cancel();
    this.#save = () => save(desk, action, trackingId, draft);
    unsaved.add(this);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** Saves the draft without waiting for the pause. */
  async flush(): Promise<void> {
    const save = this.#save;
    this.cancel();
    await save?.();
  }

  /** Cancels the save, for example because the draft's action was taken. */
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
    const result = await client.saveDraft(trackingId, { action, fields: draft }, options);
    const saved = { text: JSON.stringify(draft), at: result.draft?.savedAt ?? "" };
    storage.setItem(savedName(subject), JSON.stringify(saved));
  } catch (error) {
    if (!isLaporError(error)) throw error;
  }
}
