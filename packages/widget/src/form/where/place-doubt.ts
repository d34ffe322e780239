import { isLaporError, type SuggestionPlace } from "@lapor/sdk";
import { type CSSResult, css, html, nothing } from "lit";
import { errorSentence, type FormContext } from "../state/form-host.ts";
import { readRegion } from "./read-region.ts";

type Named = Pick<SuggestionPlace, "regionCode" | "name">;

/** Two places that contradict each other. */
interface Doubt {
  /** The place that the text names. */
  named: Named;
  /** The place in the field, or the site's own region if the field is empty. */
  set: Named;
  isGiven: boolean;
}

const placeDoubtStyles: CSSResult = css`
  .part {
    container-type: inline-size;
  }
  .field {
    position: relative;
  }
  .doubt-news > .link {
    overflow: hidden;
    max-width: 100%;
    font-size: 0.875em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Beside the buttons of the place, so nothing shifts when it appears. */
  @container (min-width: 560px) {
    .doubt-news {
      position: absolute;
      z-index: 1;
      top: calc(100% + 0.5em);
      right: 0;
      max-width: calc(100% - 24em);
    }
  }
`;

const sameDoubt = (one: Doubt | undefined, other: Doubt | undefined): boolean => keyOf(one) === keyOf(other);
const keyOf = (doubt: Doubt | undefined): string =>
  doubt ? `${doubt.named.regionCode} ${doubt.set.regionCode}` : "";

/** Returns the contradiction that the channel found between the text's place and the field's, if any. */
function readDoubt(place: SuggestionPlace | undefined): Doubt | undefined {
  const { differs, source } = place ?? {};
  if (!place || !differs) return undefined;
  return source === "text"
    ? { named: place, set: differs, isGiven: false }
    : { named: differs, set: place, isGiven: source === "given" };
}

/**
 * Asks where the incident happened if the text names another place than the field. The question is one
 * sentence with both places as choices. It never blocks sending or shifts visible content. Once the citizen
 * has chosen between two places, it does not ask about them again.
 */
export class PlaceDoubt {
  private readonly form: FormContext;
  private shown: Doubt | undefined;
  private found: Doubt | undefined;
  /** The reason why the chosen place could not be looked up. */
  private error = "";
  private readonly announced: Set<string> = new Set();
  private readonly settled: Set<string> = new Set();

  constructor(form: FormContext) {
    this.form = form;
    form.styles.add(placeDoubtStyles);
    form.store.subscribe((action) => {
      if (action.type === "look_up" && "place" in action.found) this.take();
      if (action.type === "reset" || action.type === "restart" || action.type === "forgotten") this.clear();
    });
    this.take();
  }

  /** Updates the question according to the place that the newest text names. */
  private take(): void {
    const { store, host } = this.form;
    const { place } = store.state;
    const doubt = readDoubt(place);
    this.found = doubt && this.settled.has(keyOf(doubt)) ? undefined : doubt;
    if (!this.inView) this.shown = this.found;
    const key = keyOf(this.found);
    if (this.found && !this.announced.has(key))
      store.dispatch({ type: "announce", words: this.sentence(this.found) });
    this.announced.add(key);
    host.requestUpdate();
  }

  private clear(): void {
    this.found = this.shown = undefined;
    this.announced.clear();
    this.settled.clear();
  }

  render(): unknown {
    const { shown, found } = this;
    const isNew = found && !sameDoubt(found, shown);
    return html`${shown ? this.question(shown) : nothing}
      <div class="doubt-news" id="doubt-news">${isNew ? html`<button type="button" class="link" @click=${this.show}>${this.words.look(found.named.name)}</button>` : nothing}</div>`;
  }

  private question(doubt: Doubt): unknown {
    const choice = (place: Named) =>
      html`<button type="button" class="button plain small" part="button-secondary" @click=${() => void this.choose(doubt, place)}>${place.name}</button>`;
    return html`<div class="box" part="place-doubt" role="group" aria-labelledby="doubt-words">
      <p id="doubt-words">${this.sentence(doubt)}</p>
      <div role="status">${this.error ? html`<p class="error">${this.error}</p>` : nothing}</div>
      <div class="row">${choice(doubt.named)} ${choice(doubt.set)}</div>
    </div>`;
  }

  private get words() {
    return this.form.extra.part!.placeDoubt;
  }

  private sentence({ named, set, isGiven }: Doubt): string {
    return this.words[isGiven ? "given" : "open"](named.name, set.name);
  }

  /** Whether the field is in view, so that opening the question would shift visible content. */
  private get inView(): boolean {
    const root = this.form.host.renderRoot;
    const field = root.querySelector("#region")?.getBoundingClientRect();
    return !field || field.bottom < innerHeight;
  }

  private show = (): void => {
    this.shown = this.found;
    this.form.host.requestUpdate();
    // The pressed button disappears, so the focus moves to the result.
    void this.form.host.focusOn("#doubt-words");
  };

  private async choose(doubt: Doubt, { regionCode }: Named): Promise<void> {
    const { host, store, late } = this.form;
    const before = store.state.values.region;
    this.error = "";
    if (before?.code !== regionCode) {
      try {
        const region = await readRegion(this.form, regionCode);
        // Stop if the citizen has chosen another place in the meantime, or the form was emptied.
        if (this.shown !== doubt || store.state.values.region !== before) return;
        if (region) store.dispatch({ type: "edit", values: { region, regionText: "" } });
      } catch (error) {
        this.error = errorSentence(isLaporError(error) ? error.code : "", late());
        host.requestUpdate();
        return;
      }
    }
    this.settled.add(keyOf(doubt));
    this.shown = this.found = undefined;
    host.requestUpdate();
    void host.focusOn("#region");
  }
}
