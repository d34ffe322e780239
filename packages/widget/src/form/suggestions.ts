import type { AgencySuggestion, AgencySummary, Lapor } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import type { FormView } from "./field.ts";

/** Milliseconds without a keystroke before the words so far are sent for a suggestion. */
const pause = 900;
/** Shorter words point at nothing yet. */
const shortest = 15;
/** Longer words are refused by the contract; what they are about is said by then. */
const longest = 10_000;
/** A suggestion below this score would send more people astray than it helps. */
const weakest = 0.25;

/** What the suggestions need of the form. */
export interface SuggestionsOptions {
  lapor: () => Lapor;
  siteAgencyId: () => string;
  /** Whether the agencies are on the screen now: then nothing may be put between them under the citizen's finger. */
  inView: () => boolean;
  /** Moves the focus to an agency's choice. */
  goTo: (agencyId: string) => void;
  changed: () => void;
}

/** One agency to choose, and why the channel thinks of it: nothing for one that only stays because it was chosen. */
type Offer = Pick<AgencySuggestion, "agency"> & Partial<AgencySuggestion>;

/**
 * Agencies that the citizen's words point at, while they are being typed: never in the way, never a reason to wait, silent when it fails.
 * The site's own agency stays chosen until the citizen chooses.
 */
export class Suggestions {
  private readonly options: SuggestionsOptions;
  /** What stands among the choices. */
  private offered: readonly Offer[] = [];
  /** What the newest words point at; waits behind a button when it came while the agencies were in view. */
  private found: readonly Offer[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  private asked = "";

  constructor(options: SuggestionsOptions) {
    this.options = options;
  }

  /** Asks which agencies the words point at, once typing has paused. */
  ask(text: string, regionCode: string | undefined): void {
    this.stop();
    const question = `${text} ${regionCode}`;
    if (text.length < shortest || question === this.asked) return;
    this.timer = setTimeout(async () => {
      this.abort = new AbortController();
      const { lapor, siteAgencyId, inView, changed } = this.options;
      try {
        const { data } = await lapor().suggestAgencies(
          { text: text.slice(0, longest), ...(regionCode && { regionCode }) },
          { signal: this.abort.signal, maxRetries: 0 },
        );
        this.asked = question;
        // The site's own agency is offered anyway; what comes after it is a worse guess than that.
        const own = data.findIndex(({ agency }) => agency.id === siteAgencyId());
        this.found = (own < 0 ? data : data.slice(0, own)).filter(({ score }) => score >= weakest);
        if (!inView()) this.offered = this.found;
        changed();
      } catch {
        // The citizen chooses without it.
      }
    }, pause);
  }

  /** Ends what is under way. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  /** Forgets what was suggested. */
  clear(): void {
    this.stop();
    this.found = this.offered = [];
    this.asked = "";
  }

  /** Agencies to choose from, each with its reason; one that was chosen stays although the words have changed since. */
  shown({ state, late }: FormView): readonly { agency: AgencySummary; reason: string }[] {
    const chosen = state.values.agency;
    const words = late!.suggestion;
    // Stays also when another is chosen: what would go then is above the citizen's finger.
    if (chosen.kind === "suggested" && !this.offered.some(({ agency }) => agency.id === chosen.agency.id))
      this.offered = [chosen, ...this.offered];
    return this.offered.map(({ agency, explanation }) => ({
      agency,
      reason: explanation ? `${words.reason}: ${explanation}` : words.reason,
    }));
  }

  /** The line under the legend: what will be here, that it is here, or a button that brings it. */
  news({ strings, late }: FormView): TemplateResult | string {
    const { found, offered } = this;
    const words = late!.suggestion;
    const isNew = found.some(({ agency }) => !offered.some((offer) => offer.agency.id === agency.id));
    const count = offered.filter(({ explanation }) => explanation).length;
    if (!isNew) return count ? words.here(count) : strings.agency.hint;
    const show = () => {
      this.offered = found;
      this.options.changed();
      // The button that was pressed goes away.
      this.options.goTo(found[0]!.agency.id);
    };
    return html`<button type="button" class="link" @click=${show}>${words.show(found.length)}</button>`;
  }
}
