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

/**
 * Agencies that the citizen's words point at, while they are being typed: never in the way, never a reason to wait, silent when it fails.
 * The site's own agency stays chosen until the citizen chooses.
 */
export class Suggestions {
  private readonly options: SuggestionsOptions;
  private found: readonly AgencySuggestion[] = [];
  private offered = false;
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
        this.offered = !inView();
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
    this.found = [];
    this.asked = "";
  }

  /** Agencies to choose from, each with its reason; one that was chosen stays although the words have changed since. */
  shown({ state, late }: FormView): readonly { agency: AgencySummary; reason: string }[] {
    const chosen = state.values.agency;
    const words = late!.suggestion;
    const all = this.offered
      ? this.found.map(({ agency, explanation }) => ({ agency, reason: `${words.reason}: ${explanation}` }))
      : [];
    return chosen.kind === "suggested" && !all.some(({ agency }) => agency.id === chosen.agency.id)
      ? [{ agency: chosen.agency, reason: words.reason }, ...all]
      : all;
  }

  /** The line under the legend: what will be here, that it is here, or a button that brings it. */
  news({ strings, late }: FormView): TemplateResult {
    const count = this.found.length;
    const words = late!.suggestion;
    if (!count || this.offered)
      return html`<p class="hint" part="hint" role="status">${count ? words.here(count) : strings.agency.hint}</p>`;
    const show = () => {
      this.offered = true;
      this.options.changed();
      // The button that was pressed goes away.
      this.options.goTo(this.found[0]!.agency.id);
    };
    return html`<p class="hint" part="hint" role="status"><button type="button" class="link" @click=${show}>${words.show(count)}</button></p>`;
  }
}
