import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { typingPauses } from "../state/form-state.ts";

export interface ComboboxOptions<Item> {
  /** The id of the input in its shadow root. The ids of the list and its options are derived from it. */
  id: string;
  search: (text: string, signal: AbortSignal) => Promise<readonly Item[]>;
  /** The items to offer before anything is typed. */
  near: () => readonly Item[];
  /** Returns the text that the input shows for a chosen item. */
  name: (item: Item) => string;
  /** Returns a note to show after the name in the list; empty for most items. */
  note?: (item: Item) => string;
  chosen: () => Item | undefined;
  /** Called when the choice or the typed text changes. `item` is undefined while no item is chosen. */
  changed: (item: Item | undefined, text: string) => void;
  /** Called with true when the list could not be fetched, and with false when it is available again. */
  missing?: (missing: boolean) => void;
  words: () => { searching: string; none: string; failed: string; found: (count: number) => string };
}

/** What a combobox gives its field: bindings for the input, and the content to show below it. */
export interface ComboboxView {
  readonly open: boolean;
  /** The id of the option to which the arrow keys have moved. */
  readonly active: string | undefined;
  onInput: (event: Event) => void;
  onKey: (event: KeyboardEvent) => void;
  onFocus: (event: Event) => void;
  onBlur: (event: Event) => void;
  list: () => TemplateResult;
}

type Phase = "closed" | "searching" | "open" | "failed";

/** The minimum number of letters for a search. Fewer letters match too many items to be useful. */
const shortest = 2;

/**
 * A search field with a result list that follows the ARIA pattern "editable combobox with list autocomplete":
 * arrow keys move through the list while the focus stays in the input, Enter chooses, and Escape closes.
 * Results never block typing, and a newer search cancels the previous one. If the citizen leaves the input
 * without a choice, the previous choice is restored, unless the list could not be fetched; in that case the
 * text is kept. https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox<Item> implements ReactiveController, ComboboxView {
  private isMissing = false;
  private readonly host: ReactiveControllerHost;
  private readonly options: ComboboxOptions<Item>;
  private phase: Phase = "closed";
  private items: readonly Item[] = [];
  private index = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  /** Whether the input lost the focus while a search was running. */
  private left = false;
  /** The choice that the citizen replaced by typing. */
  private before: Item | undefined;
  private input: HTMLInputElement | undefined;
  /** Selects the chosen item's text. Undefined once that has happened. */
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
    const { id, name, note: noteOf, words: speak } = this.options;
    const { open, phase } = this;
    const words = speak();
    const empty = this.items.length ? "" : words.none;
    const note = open ? (phase === "searching" || phase === "failed" ? words[phase] : empty) : "";
    return html`<div class="list" ?hidden=${!open}>
        <ul id="${id}-list" role="listbox" aria-labelledby="${id}-label" ?hidden=${!this.items.length}>
          ${this.items.map(
            (item, index) => html`<li id="${id}-${index}" role="option" aria-selected=${index === this.index}
              @mousedown=${(event: Event) => {
                // Keeps the focus in the input, because its blur event would close the list before the click
                // arrives.
                event.preventDefault();
              }} @click=${() => this.take(item)}>${name(item)}${noteOf?.(item) ? html` <small class="muted">(${noteOf(item)})</small>` : nothing}</li>`,
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
   * Prepares the field when it receives the focus. If an item is chosen, selects its text so typing replaces
   * it. If there is text without a choice, lists results for it. If the field is empty, lists nearby items.
   */
  onFocus = (event: Event): void => this.enter(event.target as HTMLInputElement);

  /** @param before The choice that the citizen replaced by typing before this combobox was loaded. */
  enter(input: HTMLInputElement, before?: Item): void {
    const text = input.value.trim();
    const near = this.options.near();
    this.input = input;
    this.left = false;
    this.before = this.options.chosen();
    if (this.before) {
      this.selectSoon(input);
      return;
    }
    this.before = before;
    if (text) this.look(text);
    else if (near.length) void this.settle("open", near);
  }

  onBlur = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    // If the input is still the active element, only the window has lost the focus, and the citizen will
    // continue.
    const isLeft = (input.getRootNode() as ShadowRoot).activeElement !== input;
    // Waits for the running search, which determines whether there is a list to choose from.
    this.left = isLeft && this.phase === "searching";
    if (this.left) this.host.requestUpdate();
    else if (isLeft) this.restoreChoice();
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
    // Without this, Escape would also close a dialog that contains the field.
    event.stopPropagation();
    this.host.requestUpdate();
    // Read the element now, because `target` no longer points into the shadow root after the dispatch.
    const box = (event.target as HTMLElement).parentElement;
    void this.host.updateComplete.then(() =>
      box?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }),
    );
  };

  /** Searches for a text once typing pauses. */
  look(text: string): void {
    this.stop();
    if (text.length < shortest) {
      this.setMissing(false);
      this.close();
      return;
    }
    this.phase = "searching";
    this.host.requestUpdate();
    this.timer = setTimeout(() => void this.search(text), typingPauses.search);
  }

  /** Searches again for the typed text if the list is open, because there may be more results now. */
  searchAgain(): void {
    if (this.open && this.input) this.look(this.input.value.trim());
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
      // The message below the input already shows the failure.
    }
    if (abort.signal.aborted) return;
    this.setMissing(!found);
    if (this.left) return this.restoreChoice();
    await this.settle(found ? "open" : "failed", found ?? []);
  }

  /** Shows a list and scrolls it into view, or as much of it as fits below the input. */
  private async settle(phase: Phase, items: readonly Item[]): Promise<void> {
    this.phase = phase;
    this.items = items;
    this.index = -1;
    this.host.requestUpdate();
    await this.host.updateComplete;
    const { input } = this;
    if (!this.open) return;
    for (const part of [input?.parentElement?.querySelector(".list"), input])
      part?.scrollIntoView({ block: "nearest" });
  }

  private setMissing(missing: boolean): void {
    if (missing !== this.isMissing) this.options.missing?.(missing);
    this.isMissing = missing;
  }

  /**
   * Closes the list. Restores the previous choice if the citizen could have chosen another item but did not.
   */
  private restoreChoice(): void {
    const { before, isMissing, input } = this;
    const { chosen, changed, name } = this.options;
    this.close();
    // If the input is no longer connected, the citizen has made another choice in the meantime.
    if (before && !isMissing && input?.isConnected && input.value.trim() && !chosen())
      changed(before, name(before));
  }

  private take(item: Item): void {
    this.close();
    this.options.changed(item, this.options.name(item));
  }

  /**
   * Selects the text after a tap has set the caret. On a busy phone, the first key may come before the timer,
   * so `onKey` calls `select` too. iOS ignores the input's own `select()`.
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
