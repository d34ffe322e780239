/** A prefix of the id is sufficient to recognize a draft, and does not reveal its idempotency key. */
const nameOf = (id: string) => `lapor ${id.slice(0, 8)}`;

const attempt = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch {
    // The browser forbids storage in this frame, or the storage is full.
    return undefined;
  }
};

/**
 * Records that this tab's form has the draft open. `sessionStorage` survives a reload, a crash and a killed
 * tab.
 */
export function noteTabDraft(id: string): void {
  attempt(() => sessionStorage.setItem(nameOf(id), ""));
}

export function forgetTabDraft(id: string): void {
  attempt(() => sessionStorage.removeItem(nameOf(id)));
}

/**
 * If storage is forbidden, a draft that was saved within this many milliseconds is treated as this tab's
 * draft.
 */
const recent = 600_000;

/** Returns whether this tab's form had the draft open before the page was closed. */
export function isTabDraft({ id, savedAt }: { id: string; savedAt: number }, now: number): boolean {
  return attempt(() => sessionStorage.getItem(nameOf(id)) !== null) ?? Math.abs(now - savedAt) < recent;
}

/**
 * Returns whether the browser restored the page: after a reload, with the back button, or after it had killed
 * the tab. A link or a typed URL counts as a new visit, perhaps by another person.
 */
export function isPageBack(): boolean {
  const [entry] = attempt(() => performance.getEntriesByType("navigation")) ?? [];
  const { type } = (entry ?? {}) as { type?: string };
  return type === "reload" || type === "back_forward" || !!Object(document).wasDiscarded;
}
