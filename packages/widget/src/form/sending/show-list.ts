import type { FormContext } from "../state/form-host.ts";

/** Shows the reports on the device in place of the form, with the focus on one of them or on the heading. */
export function showList(
  { store, host }: FormContext,
  { id = "heading", revealed }: { id?: string; revealed?: boolean } = {},
): void {
  store.dispatch({ type: "list", revealed });
  store.dispatch({ type: "announce", words: "" });
  void host.focusOn(`#kept-${id}`);
}
