import { isLaporError, type ReportDraft } from "@lapor/sdk";
import { type Action, actions } from "../report/possible-actions.ts";
import type { Session, StorageContext } from "../session/session.ts";
import type { DeskStorage } from "../session/storage.ts";
import { type Draft, hasDraft, keepDraft, readDraft, subjectOf } from "./tab-draft.ts";

// Keeps a signed-in officer's draft for a report on the server too, one per report, so the officer can
// continue on another computer. Typed text is stored in the tab first, without waiting for the server.

type Desk = Pick<Session, "client" | "me" | "language"> & StorageContext;

/** The draft text that was last sent to the server, and when the server saved it. */
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
 * Loads the officer's draft from the server. Returns null if there is none, for a system's key, and without a
 * connection.
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
    // Read-only roles have no drafts.
    if (isLaporError(error)) return null;
    throw error;
  }
}

/**
 * Applies the server's draft, unless this tab has unsaved text or a later draft. Returns the draft's action.
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

/** Milliseconds without typing after which a draft is saved. */
const pauseMs = 2000;

const unsaved = new Set<DraftAutosave>();

/** Saves every draft that is still waiting for a pause, before the officer signs out. */
export async function saveAllDrafts(): Promise<void> {
  await Promise.all([...unsaved].map((autosave) => autosave.flush()));
}

/** Saves the drafts for one report after another. Without a connection, they are still in the tab. */
export class DraftAutosave {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #save: (() => Promise<void>) | undefined;

  /** Saves the draft once the officer pauses. */
  schedule(desk: Desk, action: Action, trackingId: string, draft: Draft): void {
    if (desk.me.kind !== "officer") return;
    this.cancel();
    this.#save = () => save(desk, action, trackingId, draft);
    unsaved.add(this);
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  /** Immediately saves what is waiting to be saved. */
  async flush(): Promise<void> {
    const save = this.#save;
    this.cancel();
    await save?.();
  }

  /** Deletes the draft because its action was taken. */
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
