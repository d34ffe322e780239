import { type FormAction, type FormState, initialState, reduceEarly } from "./form-state.ts";

/** Called after each action with the previous state. */
export type FormListener = (action: FormAction, before: FormState) => void;

/**
 * The single source of the form's state. Parts do not reference each other: each part reads `state`, changes
 * it with `dispatch` and is notified of changes through `subscribe`.
 */
export class FormStore {
  state: FormState = initialState;
  /** The current reducer. The lazily loaded parts replace it with `reduceForm`. */
  reduce: (state: FormState, action: FormAction) => FormState = reduceEarly;
  private readonly listeners: FormListener[] = [];
  private readonly changed: FormListener;

  /** @param changed Called after all listeners. */
  constructor(changed: FormListener) {
    this.changed = changed;
  }

  dispatch(action: FormAction): void {
    const before = this.state;
    this.state = this.reduce(before, action);
    for (const listener of [...this.listeners, this.changed]) listener(action, before);
  }

  /** Adds a listener. There is no way to unsubscribe, because parts live as long as their form. */
  subscribe(listener: FormListener): void {
    this.listeners.push(listener);
  }
}
