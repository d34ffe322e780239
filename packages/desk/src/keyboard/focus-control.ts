import type { LitElement } from "lit";

/** Moves the focus to a control after its first rendering, because a new control has no input yet. */
export async function focusControl(control: HTMLElement | null): Promise<void> {
  await (control as Partial<LitElement> | null)?.updateComplete;
  control?.focus();
}
