import { type PublicState, readState, writeState } from "../public-state.ts";

/** The prefix of a state in the fragment of a page's address. Other fragments belong to the page. */
const prefix = "#lapor?";

/** Whether an address was made by `fragmentOf`. */
export const isFragment = (href: string | null | undefined): href is string => !!href?.startsWith(prefix);

/** The fragment of a state; `first` is the state of an element on a page without one. */
export function fragmentOf(state: PublicState, first: PublicState): string {
  const params = writeState(state);
  if (state.view !== first.view) params.set("view", state.view);
  return `${prefix}${params}`;
}

/** The state in a fragment, or `first` when it contains none. */
export function stateOf(fragment: string, first: PublicState): PublicState {
  if (!isFragment(fragment)) return first;
  const params = new URLSearchParams(fragment.slice(prefix.length));
  if (!params.has("view")) params.set("view", first.view);
  return readState(params);
}
