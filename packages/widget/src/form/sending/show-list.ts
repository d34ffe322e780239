import type { FormContext } from "../state/form-host.ts";

/**
 * Shows the reports on the device instead of the form, and moves the focus to one of them or to the heading.
 */
export function showList(
  { store, host }: FormContext,
  { id = "heading", revealed }: { id?: string; revealed?: boolean } = {},
): void {
  store.dispatch({ type: "list", revealed });
  store.dispatch({ type: "announce", words: "" });
  void host.focusOn(`#kept-${id}`);
}
