import { type PublicState, readState, writeState } from "../public-state.ts";

/** The prefix of a fragment that contains a state. Other fragments belong to the page. */
const prefix = "#lapor?";

/** Returns whether a URL is a fragment that `fragmentOf` created. */
export const isFragment = (href: string | null | undefined): href is string => !!href?.startsWith(prefix);

/** Returns the fragment for a state. `first` is the element's state on a page without a fragment. */
export function fragmentOf(state: PublicState, first: PublicState): string {
  const params = writeState(state);
  if (state.view !== first.view) params.set("view", state.view);
  return `${prefix}${params}`;
}

/** Returns the state in a fragment, or `first` if it contains none. */
export function stateOf(fragment: string, first: PublicState): PublicState {
  if (!isFragment(fragment)) return first;
  const params = new URLSearchParams(fragment.slice(prefix.length));
  if (!params.has("view")) params.set("view", first.view);
  return readState(params);
}
