import type { LitElement } from "lit";

/** Moves the focus to a control, even if the control was just created and has no input yet. */
export async function focusControl(control: HTMLElement | null): Promise<void> {
  await (control as Partial<LitElement> | null)?.updateComplete;
  control?.focus();
}
