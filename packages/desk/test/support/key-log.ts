import type { Page } from "playwright-core";

/** An event in the page. `trackingId` is the report in the page's URL at that time. */
export type Entry = { at: number; trackingId: string } & (
  | { kind: "place" }
  /**
   * `isText`: the key writes text. `inText`: the focus is in a field that accepts it, with the field's `form`
   * and `member`.
   */
  | { kind: "key"; key: string; isText: boolean; inText: boolean; form: string; member: string }
  /** A click on an action's button or in its form. */
  | { kind: "click"; action: string }
  /** A request that changes reports. */
  | { kind: "write"; path: string; body: Record<string, unknown>; status?: number }
);

/**
 * Records the page's keys and clicks and the desk's requests, in chronological order. Shares no code with the
 * desk. Delays half of the requests by up to `delayMs`. Call it before the page is opened. The returned
 * function reads what has happened since the page was loaded.
 */
export async function recordKeys(page: Page, delayMs: number): Promise<() => Promise<Entry[]>> {
  await page.addInitScript((delayMs) => {
    const log: object[] = [];
    Object.assign(window, { keyLog: log });
    const shown = (): string => /^\/petugas\/[^/]+\/([^/]+)$/.exec(location.pathname)?.[1] ?? "";
    const note = (entry: object, at = performance.now()): void => {
      log.push({ at, trackingId: shown(), ...entry });
    };
    const pathOf = (event: Event): HTMLElement[] =>
      event.composedPath().filter((target): target is HTMLElement => target instanceof HTMLElement);
    const formIn = (path: HTMLElement[]): string =>
      path.some(({ localName }) => localName === "desk-action-form")
        ? (path.find(({ localName }) => localName === "form")?.className ?? "")
        : "";
    const onKey = (event: KeyboardEvent): void => {
      const path = pathOf(event);
      const [field] = path;
      const isChord = event.ctrlKey || event.metaKey || event.altKey;
      note(
        {
          kind: "key",
          key: `${event.ctrlKey ? "Control+" : ""}${event.key}`,
          isText: !isChord && (event.key.length === 1 || event.key === "Enter"),
          inText:
            field instanceof HTMLTextAreaElement ||
            (field instanceof HTMLInputElement && field.type !== "checkbox"),
          form: formIn(path),
          member: path.find(({ dataset }) => dataset.member)?.dataset.member ?? "",
        },
        event.timeStamp,
      );
    };
    const onClick = (event: MouseEvent): void => {
      const path = pathOf(event);
      const button = path.find(({ classList }) => classList.contains("action"));
      const action = button?.getAttribute("aria-keyshortcuts") ?? formIn(path);
      if (action) note({ kind: "click", action }, event.timeStamp);
    };
    window.addEventListener("keydown", onKey, { capture: true });
    window.addEventListener("click", onClick, { capture: true });
    for (const method of ["pushState", "replaceState"] as const) {
      const original = history[method].bind(history);
      history[method] = (...values) => {
        const before = shown();
        original(...values);
        if (shown() !== before) note({ kind: "place" });
      };
    }
    const original = window.fetch.bind(window);
    const send: typeof fetch = async (...message) => {
      if (Math.random() < 0.5) await new Promise((resolve) => setTimeout(resolve, Math.random() * delayMs));
      return original(...message);
    };
    window.fetch = async (input, init) => {
      const { pathname } = new URL(String(input), location.href);
      const isWrite = (init?.method ?? "GET") !== "GET" && pathname.startsWith("/v1/agency-reports/");
      if (!isWrite) return send(input, init);
      const text = typeof init?.body === "string" ? init.body : "{}";
      const entry: { kind: string; path: string; body: unknown; status?: number } = {
        kind: "write",
        path: pathname,
        body: JSON.parse(text),
      };
      const written = { at: performance.now(), trackingId: shown(), ...entry };
      log.push(written);
      const response = await send(input, init);
      written.status = response.status;
      return response;
    };
  }, delayMs);
  return () => page.evaluate(() => (window as unknown as { keyLog: Entry[] }).keyLog);
}
