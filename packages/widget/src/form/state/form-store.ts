import { type FormAction, type FormState, initialState, reduceEarly } from "./form-state.ts";

/** Called after each action, with the state from before it. */
export type FormListener = (action: FormAction, before: FormState) => void;

/**
 * The only place of the form's state. Every part reads `state`, changes it by `dispatch`, and follows the
 * others' changes by `subscribe`; no part holds another one.
 */
export class FormStore {
  state: FormState = initialState;
  /** The late parts set `reduceForm`. */
  reduce: (state: FormState, action: FormAction) => FormState = reduceEarly;
  private readonly listeners: FormListener[] = [];
  private readonly changed: FormListener;

  /** @param changed called after all listeners. */
  constructor(changed: FormListener) {
    this.changed = changed;
  }

  dispatch(action: FormAction): void {
    const before = this.state;
    this.state = this.reduce(before, action);
    for (const listener of [...this.listeners, this.changed]) listener(action, before);
  }

  /** Parts live as long as their form: nothing unsubscribes. */
  subscribe(listener: FormListener): void {
    this.listeners.push(listener);
  }
}
