import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";

/** What a combobox searches and what becomes of a choice. */
export interface ComboboxOptions<Item> {
  /** Id of the input in its shadow root; the list's ids are made from it. */
  id: string;
  search: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
  /** Offered before anything is typed. */
  near: () => readonly Item[];
  /** What stands in the input once chosen. */
  name: (item: Item) => string;
  /** What is chosen now. */
  chosen: () => Item | undefined;
  /** Called with the item when one is chosen, and with the bare text while there is none. */
  changed: (item: Item | undefined, text: string) => void;
  words: () => { searching: string; none: string; failed: string; found: (count: number) => string };
}

/** What the field around a combobox binds to its input and shows below it. */
export interface ComboboxView {
  readonly open: boolean;
  /** Id of the option that the arrows stand on. */
  readonly active: string | undefined;
  onInput: (event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: (event: Event) => void;
  onBlur: (event: Event) => void;
  list: () => TemplateResult;
}

type Phase = "closed" | "searching" | "open" | "failed";

/** Milliseconds without a keystroke before the channel is asked. */
const pause = 250;
/** Fewer letters than this fit too much to be of use. */
const shortest = 2;

/**
 * A search field with a list of answers, by the ARIA pattern "editable combobox with list autocomplete": arrows move through the
 * list while the focus stays in the input, Enter takes, Escape closes. No answer blocks typing; a newer search ends the one before.
 * Who leaves it without a choice has the one from before again, unless the list could not be had: then the words stay.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox<Item> implements ReactiveController, ComboboxView {
  /** The list for the words could not be had: nobody can be asked to choose from it. */
  missing = false;
  private readonly host: ReactiveControllerHost;
  private readonly options: ComboboxOptions<Item>;
  private phase: Phase = "closed";
  private items: readonly Item[] = [];
  private index = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  /** Left while a search was under way. */
  private left = false;
  /** The choice that was typed over. */
  private before: Item | undefined;
  private input: HTMLInputElement | undefined;
  /** Selects the choice that was entered, once. */
  private select: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions<Item>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get open(): boolean {
    return this.phase !== "closed" && !this.left;
  }

  get active(): string | undefined {
    return this.index < 0 ? undefined : `${this.options.id}-${this.index}`;
  }

  list(): TemplateResult {
    const { id, name, words: speak } = this.options;
    const { open, phase } = this;
    const words = speak();
    const empty = this.items.length ? "" : words.none;
    const note = open ? (phase === "searching" || phase === "failed" ? words[phase] : empty) : "";
    return html`<div class="list" ?hidden=${!open}>
        <ul id="${id}-list" role="listbox" aria-labelledby="${id}-label" ?hidden=${!this.items.length}>
          ${this.items.map(
            (item, index) => html`<li id="${id}-${index}" role="option" aria-selected=${index === this.index}
              @mousedown=${(event: Event) => {
                // Keeps the focus in the input, so that its blur does not close the list before the click arrives.
                event.preventDefault();
              }} @click=${() => this.take(item)}>${name(item)}</li>`,
          )}
        </ul>
        <p class="note" ?hidden=${!note}>${note}</p>
      </div>
      <div class="unseen" role="status">${note || (open ? words.found(this.items.length) : nothing)}</div>`;
  }

  onInput = (event: Event): void => {
    this.input = event.target as HTMLInputElement;
    this.left = false;
    const text = this.input.value;
    this.before = this.options.chosen() ?? this.before;
    this.options.changed(undefined, text);
    this.look(text.trim());
  };

  /**
   * Who comes back to a choice types over it; to words without one, gets the list for them again; who has not typed yet, what lies
   * near.
   */
  onFocus = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const text = input.value.trim();
    const near = this.options.near();
    this.left = false;
    this.before = this.options.chosen();
    if (this.before) this.selectSoon(input);
    else if (text) this.look(text);
    else if (near.length) this.settle("open", near);
  };

  onBlur = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    // Else only the window was left, and the citizen comes back to go on.
    const isLeft = (input.getRootNode() as ShadowRoot).activeElement !== input;
    // Whether there is a list to choose from has to be seen first.
    this.left = isLeft && this.phase === "searching";
    if (this.left) this.host.requestUpdate();
    else if (isLeft) this.giveBack();
    else this.close();
  };

  onKey = (event: KeyboardEvent): void => {
    this.select?.();
    const last = this.items.length - 1;
    const { key } = event;
    if (event.isComposing || this.phase === "closed") return;
    const active = this.items[this.index];
    if (key === "Escape") this.close();
    else if (key === "Enter" && active) this.take(active);
    else if (key === "ArrowDown") this.index = this.index < last ? this.index + 1 : Math.min(0, last);
    else if (key === "ArrowUp") this.index = this.index > 0 ? this.index - 1 : last;
    else return;
    event.preventDefault();
    // In a dialog Escape would close that too.
    event.stopPropagation();
    this.host.requestUpdate();
    // Read now: after the dispatch an event forgets what it hit inside a shadow root.
    const box = (event.target as HTMLElement).parentElement;
    void this.host.updateComplete.then(() =>
      box?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }),
    );
  };

  /** Searches for a text, after a pause in typing. */
  look(text: string): void {
    this.stop();
    if (text.length < shortest) {
      this.missing = false;
      this.close();
      return;
    }
    this.phase = "searching";
    this.host.requestUpdate();
    this.timer = setTimeout(() => void this.search(text), pause);
  }

  close = (): void => {
    this.stop();
    this.phase = "closed";
    this.items = [];
    this.index = -1;
    this.host.requestUpdate();
  };

  private async search(text: string): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    let found: readonly Item[] | undefined;
    try {
      found = await this.options.search(text, abort.signal);
    } catch {
      // Said below the input.
    }
    if (abort.signal.aborted) return;
    this.missing = !found;
    if (this.left) return this.giveBack();
    this.settle(found ? "open" : "failed", found ?? []);
    await this.host.updateComplete;
    const { input } = this;
    if (!this.open) return;
    for (const part of [input?.parentElement?.querySelector(".list"), input])
      part?.scrollIntoView({ block: "nearest" });
  }

  private settle(phase: Phase, items: readonly Item[]): void {
    this.phase = phase;
    this.items = items;
    this.index = -1;
    this.host.requestUpdate();
  }

  /** Ends it with the choice from before, where another one could be made and was not. */
  private giveBack(): void {
    const { before, missing, input } = this;
    const { chosen, changed, name } = this.options;
    this.close();
    // Off the page: another answer was given meanwhile.
    if (before && !missing && input?.isConnected && input.value.trim() && !chosen())
      changed(before, name(before));
  }

  private take(item: Item): void {
    this.close();
    this.options.changed(item, this.options.name(item));
  }

  /**
   * After a tap has set the caret, and no later than the first key: on a busy phone that comes before any timer. iOS does nothing on
   * `select()`.
   */
  private selectSoon(input: HTMLInputElement): void {
    const select = () => {
      if (this.select !== select) return;
      this.select = undefined;
      if (this.options.chosen()) input.setSelectionRange(0, input.value.length);
    };
    this.select = select;
    setTimeout(select);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }
}
