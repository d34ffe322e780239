import type { LitElement } from "lit";

/** Puts the focus on a control, also on one that was created just now and has no input yet. */
export async function focusControl(control: HTMLElement | null): Promise<void> {
  await (control as Partial<LitElement> | null)?.updateComplete;
  control?.focus();
}
