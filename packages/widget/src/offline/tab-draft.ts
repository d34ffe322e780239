/** A part of the id is enough to know a draft by, and is not its idempotency key. */
const nameOf = (id: string) => `lapor ${id.slice(0, 8)}`;

const attempt = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch {
    // The browser forbids storage in this frame, or it is full.
    return undefined;
  }
};

/**
 * Notes that a draft is in the form of this tab; `sessionStorage` survives a reload, a crash and a killed
 * tab.
 */
export function noteTabDraft(id: string): void {
  attempt(() => sessionStorage.setItem(nameOf(id), ""));
}

export function forgetTabDraft(id: string): void {
  attempt(() => sessionStorage.removeItem(nameOf(id)));
}

/** Milliseconds since the last save in which a draft counts as this tab's, where storage is forbidden. */
const recent = 600_000;

/** Whether a draft was in the form of this tab before its page was left. */
export function isTabDraft({ id, savedAt }: { id: string; savedAt: number }, now: number): boolean {
  return attempt(() => sessionStorage.getItem(nameOf(id)) !== null) ?? Math.abs(now - savedAt) < recent;
}

/**
 * Whether the page came back as it was: by a reload, the back button, or after the browser had ended the tab.
 * A link or a typed address is another visit, perhaps of another person.
 */
export function isPageBack(): boolean {
  const [entry] = attempt(() => performance.getEntriesByType("navigation")) ?? [];
  const { type } = (entry ?? {}) as { type?: string };
  return type === "reload" || type === "back_forward" || !!Object(document).wasDiscarded;
}
