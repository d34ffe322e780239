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
  /** What stands in the input once chosen. */
  name: (item: Item) => string;
  /** Called with the item when one is chosen, and with the bare text while there is none. */
  changed: (item: Item | undefined, text: string) => void;
}

/** Words and state of one rendering. */
export interface ComboboxView {
  text: string;
  describedBy: string;
  invalid: boolean;
  required: boolean;
  words: { searching: string; none: string; failed: string; found: (count: number) => string };
}

type Phase = "closed" | "searching" | "open" | "failed";

/** Milliseconds without a keystroke before the channel is asked. */
const pause = 250;
/** Fewer letters than this fit too much to be of use. */
const shortest = 2;

/**
 * A search field with a list of answers, by the ARIA pattern "editable combobox with list autocomplete": arrows move through the
 * list while the focus stays in the input, Enter takes, Escape closes. No answer blocks typing; a newer search ends the one before.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class Combobox<Item> implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly options: ComboboxOptions<Item>;
  private phase: Phase = "closed";
  private items: readonly Item[] = [];
  private active = -1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, options: ComboboxOptions<Item>) {
    this.host = host;
    this.options = options;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  render({ text, describedBy, invalid, required, words }: ComboboxView): TemplateResult {
    const { id, name } = this.options;
    const open = this.phase !== "closed";
    const note =
      this.phase === "searching"
        ? words.searching
        : this.phase === "failed"
          ? words.failed
          : open && this.items.length === 0
            ? words.none
            : "";
    return html`<div class="combobox">
      <input id=${id} part="input" class="input" type="text" role="combobox" autocomplete="off" autocapitalize="words" spellcheck="false"
        aria-autocomplete="list" aria-expanded=${open} aria-controls="${id}-list"
        aria-activedescendant=${this.active < 0 ? nothing : `${id}-${this.active}`}
        aria-describedby=${describedBy} aria-invalid=${invalid} ?required=${required} .value=${text}
        @input=${this.onInput} @keydown=${this.onKey} @blur=${this.close}>
      <div class="list" ?hidden=${!open}>
        <ul id="${id}-list" role="listbox" aria-labelledby="${id}-label" ?hidden=${!this.items.length}>
          ${this.items.map(
            (item, index) => html`<li id="${id}-${index}" role="option" aria-selected=${index === this.active}
              @mousedown=${(event: Event) => {
                // Keeps the focus in the input, so that its blur does not close the list before the click arrives.
                event.preventDefault();
              }} @click=${() => this.take(item)}>${name(item)}</li>`,
          )}
        </ul>
        <p class="note" ?hidden=${!note}>${note}</p>
      </div>
      <div class="unseen" role="status">${note || (open ? words.found(this.items.length) : nothing)}</div>
    </div>`;
  }

  private onInput = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    this.options.changed(undefined, text);
    this.stop();
    if (text.trim().length < shortest) {
      this.close();
      return;
    }
    this.phase = "searching";
    this.host.requestUpdate();
    this.timer = setTimeout(() => void this.search(text.trim()), pause);
  };

  private onKey = (event: KeyboardEvent): void => {
    const last = this.items.length - 1;
    const { key } = event;
    if (event.isComposing || this.phase === "closed") return;
    const active = this.items[this.active];
    if (key === "Escape") this.close();
    else if (key === "Enter" && active) this.take(active);
    else if (key === "ArrowDown") this.active = this.active < last ? this.active + 1 : Math.min(0, last);
    else if (key === "ArrowUp") this.active = this.active > 0 ? this.active - 1 : last;
    else return;
    event.preventDefault();
    this.host.requestUpdate();
    // Read now: after the dispatch an event forgets what it hit inside a shadow root.
    const box = (event.target as HTMLElement).parentElement;
    void this.host.updateComplete.then(() =>
      box?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }),
    );
  };

  private async search(text: string): Promise<void> {
    const abort = new AbortController();
    this.abort = abort;
    const settle = (phase: Phase, items: readonly Item[]) => {
      if (abort.signal.aborted) return;
      this.phase = phase;
      this.items = items;
      this.active = -1;
      this.host.requestUpdate();
    };
    try {
      settle("open", await this.options.search(text, abort.signal));
    } catch {
      settle("failed", []);
    }
  }

  private take(item: Item): void {
    this.close();
    this.options.changed(item, this.options.name(item));
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  private close = (): void => {
    this.stop();
    this.phase = "closed";
    this.items = [];
    this.active = -1;
    this.host.requestUpdate();
  };
}
