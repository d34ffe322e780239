import { waitUntil as wait } from "@open-wc/testing";

/** Waits with the patience that a slow machine needs; `words` say what never came. */
export const waitUntil = (isSo: () => unknown, words?: string): Promise<void> =>
  wait(isSo as () => boolean | Promise<boolean>, words, { timeout: 15_000 });
