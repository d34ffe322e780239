import { isLaporError, type SuggestionPlace } from "@lapor/sdk";
import { type CSSResult, css, html, nothing } from "lit";
import type { FormChannel } from "./form-channel.ts";
import type { LaporForm } from "./lapor-form.ts";

type Named = Pick<SuggestionPlace, "regionCode" | "name">;

/** Two places that speak against each other. */
interface Doubt {
  /** What the words name. */
  named: Named;
  /** What is in the field; where that is empty, the site's own. */
  set: Named;
  isGiven: boolean;
}

/** The line in the gap below the field, so that nothing moves when it comes; the question, once it is wanted. */
export const placeDoubtStyles: CSSResult = css`
  .field {
    position: relative;
  }
  .doubt-news {
    position: absolute;
    z-index: 1;
    top: 100%;
    display: flex;
    align-items: center;
    height: calc(var(--lapor-space, 1.75em) * var(--density));
    white-space: nowrap;
  }
  .doubt-news > .link {
    flex: none;
    font-size: 0.9em;
  }
`;

const sameDoubt = (one: Doubt | undefined, other: Doubt | undefined): boolean => keyOf(one) === keyOf(other);
const keyOf = (doubt: Doubt | undefined): string =>
  doubt ? `${doubt.named.regionCode} ${doubt.set.regionCode}` : "";

/** What speaks against the place, by the channel's answer. */
function readDoubt(place: SuggestionPlace | undefined): Doubt | undefined {
  const { differs, source } = place ?? {};
  if (!place || !differs) return undefined;
  return source === "text"
    ? { named: place, set: differs, isGiven: false }
    : { named: differs, set: place, isGiven: source === "given" };
}

/**
 * Asks where it happened when the words name another place than the field: one sentence, both places to choose from. Never in the way of
 * sending, never again for two places between which the citizen has chosen, and never by itself where it would move what is seen.
 */
export class PlaceDoubt {
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private shown: Doubt | undefined;
  private found: Doubt | undefined;
  /** Why the chosen place could not be had. */
  private fault = "";
  private readonly told: Set<string> = new Set();
  private readonly settled: Set<string> = new Set();

  constructor(form: LaporForm, channel: FormChannel) {
    this.form = form;
    this.channel = channel;
  }

  /** What the newest words say of the place. */
  take(place: SuggestionPlace | undefined): void {
    const doubt = readDoubt(place);
    this.found = doubt && this.settled.has(keyOf(doubt)) ? undefined : doubt;
    if (!this.inView) this.shown = this.found;
    const key = keyOf(this.found);
    if (this.found && !this.told.has(key)) this.form.say(this.sentence(this.found));
    this.told.add(key);
    this.form.requestUpdate();
  }

  /** Forgets what was found and chosen. */
  clear(): void {
    this.found = this.shown = undefined;
    this.told.clear();
    this.settled.clear();
  }

  render(): unknown {
    const { shown, found } = this;
    const isNew = found && !sameDoubt(found, shown);
    return html`${shown ? this.question(shown) : nothing}
      <div class="doubt-news" id="doubt-news">${isNew ? html`<button type="button" class="link" @click=${this.show}>${this.words.look}</button>` : nothing}</div>`;
  }

  private question(doubt: Doubt): unknown {
    const choice = (place: Named) =>
      html`<button type="button" class="button plain small" part="button-secondary" @click=${() => void this.choose(doubt, place)}>${place.name}</button>`;
    return html`<div class="box" part="place-doubt" role="group" aria-labelledby="doubt-words">
      <p id="doubt-words">${this.sentence(doubt)}</p>
      <div role="status">${this.fault ? html`<p class="error">${this.fault}</p>` : nothing}</div>
      <div class="row">${choice(doubt.named)} ${choice(doubt.set)}</div>
    </div>`;
  }

  private get words() {
    return this.form.late!.placeDoubt;
  }

  private sentence({ named, set, isGiven }: Doubt): string {
    return this.words[isGiven ? "given" : "open"](named.name, set.name);
  }

  /** Something that is seen would move. */
  private get inView(): boolean {
    const root = this.form.renderRoot;
    const field = root.querySelector("#region")?.getBoundingClientRect();
    return !field || field.bottom < innerHeight;
  }

  private show = (): void => {
    this.shown = this.found;
    this.form.requestUpdate();
    // The button that was pressed goes away.
    void this.form.focusOn("#doubt-words");
  };

  private async choose(doubt: Doubt, { regionCode }: Named): Promise<void> {
    const { form, channel } = this;
    const before = form.state.values.region;
    this.fault = "";
    if (before?.code !== regionCode) {
      try {
        const region = await channel.directory.readRegion(regionCode);
        // Another was chosen meanwhile, or the form was emptied.
        if (this.shown !== doubt || form.state.values.region !== before) return;
        if (region) form.edit({ region, regionText: "" });
      } catch (error) {
        this.fault = channel.faultWords(isLaporError(error) ? error.code : "");
        form.requestUpdate();
        return;
      }
    }
    this.settled.add(keyOf(doubt));
    this.shown = this.found = undefined;
    form.requestUpdate();
    void form.focusOn("#region");
  }
}
