import type { Page } from "playwright-core";
import type { Workload } from "../peers/peer-list.ts";

/** The data that a page records about itself from its start. */
export interface PageWatch {
  /** The start and duration of each task longer than 50 ms, in milliseconds. */
  longTasks: [start: number, duration: number][];
  /** The sum of the layout shifts that were not caused by input. */
  shift: number;
  /** The violations of the page's policy, with directive and blocked URL. */
  violations: string[];
  /** The duration of the longest event of each interaction, in milliseconds, by the interaction's id. */
  interactions: Record<number, number>;
  /** Returns the field that a person would type into first, or null until the entry is usable. */
  field(): HTMLElement | null;
  /**
   * The milliseconds from the start of the navigation until the entry was usable and two more frames were
   * drawn.
   */
  usable: Promise<number>;
}

type Watched = typeof globalThis & { pageWatch: PageWatch };

// Runs in the page before all other scripts. Only its source is sent, so it must be self-contained.
function watch(ready: readonly Workload[]): void {
  const note: Omit<PageWatch, "usable" | "field"> = {
    longTasks: [],
    shift: 0,
    violations: [],
    interactions: {},
  };
  const observe = (type: string, read: (entry: PerformanceEntry) => void, rest: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(read)).observe({
      type,
      buffered: true,
      ...rest,
    });
  observe("longtask", ({ startTime, duration }) => note.longTasks.push([startTime, duration]));
  observe("layout-shift", (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) note.shift += value;
  });
  observe(
    "event",
    (entry) => {
      const { interactionId, duration } = entry as PerformanceEntry & { interactionId: number };
      if (interactionId)
        note.interactions[interactionId] = Math.max(duration, note.interactions[interactionId] ?? 0);
    },
    { durationThreshold: 16 },
  );
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    note.violations.push(`${effectiveDirective} ${blockedURI.replace(/:\d+/, "")}`),
  );
  const find = (way: readonly string[]): HTMLElement | null => {
    let roots: (ParentNode | null)[] = [document];
    for (const [step, selector] of way.entries()) {
      const found = roots.flatMap((root) => [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])]);
      if (step === way.length - 1)
        return (
          found.find((node) => node.getClientRects().length > 0 && !(node as HTMLInputElement).disabled) ??
          null
        );
      roots = found.map((node) => node.shadowRoot);
    }
    return null;
  };
  const field = () => {
    const found = ready.map(find);
    return found.every(Boolean) ? (found[0] ?? null) : null;
  };
  const usable = new Promise<number>((resolve) => {
    const look = () => {
      if (!field()) return void requestAnimationFrame(look);
      requestAnimationFrame(() =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0)),
      );
    };
    requestAnimationFrame(look);
  });
  (globalThis as Watched).pageWatch = Object.assign(note, { field, usable });
}

/** Makes a page record its own data. Must be called before the page is opened. */
export const watchPage = (page: Page, ready: readonly Workload[]): Promise<unknown> =>
  page.addInitScript(watch, ready);

/**
 * Returns the time until the entry was usable, in milliseconds, or undefined if it is not usable within
 * `patience` milliseconds.
 */
export const waitUntilUsable = (page: Page, patience: number): Promise<number | undefined> =>
  page.evaluate(
    (most) =>
      Promise.race([
        (globalThis as Watched).pageWatch.usable,
        new Promise<undefined>((late) => setTimeout(() => late(undefined), most)),
      ]),
    patience,
  );

export const readPageWatch = (page: Page): Promise<Omit<PageWatch, "usable" | "field">> =>
  page.evaluate(() => {
    const { longTasks, shift, violations, interactions } = (globalThis as Watched).pageWatch;
    return { longTasks, shift, violations, interactions };
  });
