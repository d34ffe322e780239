import type {
  AgencySuggestion,
  AgencySuggestionList,
  AgencySummary,
  Lapor,
  SuggestionPlace,
} from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import type { FormView } from "./field.ts";

/** Milliseconds without a keystroke before the words so far are sent for a suggestion. */
const pause = 900;
/** Shorter words point at nothing yet. */
const shortest = 15;
/** Longer words are refused by the contract; what they are about is said by then. */
const longest = 10_000;
/** A second or third candidate below this score is one more line to read, and hardly ever the right one. */
const weakest = 0.1;

/** What the suggestions need of the form. */
export interface SuggestionsOptions {
  lapor: () => Lapor;
  siteAgencyId: () => string;
  /** Whether the agencies are on the screen now: then nothing may be put between them under the citizen's finger. */
  inView: () => boolean;
  /** Moves the focus to an agency's choice. */
  goTo: (agencyId: string) => void;
  changed: () => void;
  /** Where the channel takes the matter to be. */
  placed: (place: SuggestionPlace | undefined) => void;
}

/** One agency to choose, and why the channel thinks of it: nothing for one that only stays because it was chosen. */
type Offer = Pick<AgencySuggestion, "agency"> & Partial<AgencySuggestion>;

/** What one answer comes to. */
interface Answer {
  /** Other agencies than the site's own, the likeliest first. */
  others: readonly Offer[];
  /** Why the site's own is the right one, if it is among the candidates. */
  own: string;
  /** The words point nowhere for sure. */
  unsure: boolean;
}

const noAnswer: Answer = { others: [], own: "", unsure: false };

/**
 * How much of an answer is shown: each candidate that is not too weak, which is one alone where the channel is confident; where it is
 * unsure, none, because the site's own agency and national triage then lead further than a guess.
 */
function readAnswer({ data, confidence }: AgencySuggestionList, siteAgencyId: string): Answer {
  if (confidence === "unsure") return { others: [], own: "", unsure: true };
  const shown = data.filter(({ score }) => score >= weakest);
  const isOwn = ({ agency }: AgencySuggestion) => agency.id === siteAgencyId;
  return {
    others: shown.filter((one) => !isOwn(one)),
    own: shown.find(isOwn)?.explanation ?? "",
    unsure: false,
  };
}

/**
 * Agencies that the citizen's words point at, while they are being typed: never in the way, never a reason to wait, silent when it fails.
 * The site's own agency stays chosen until the citizen chooses.
 */
export class Suggestions {
  private readonly options: SuggestionsOptions;
  /** What stands among the choices. */
  private offered: readonly Offer[] = [];
  /** Why the site's own is the right one, as it stands there. */
  private own = "";
  /** What the newest words point at; waits behind a button when it came while the agencies were in view. */
  private found = noAnswer;
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
      const { lapor, siteAgencyId, inView, changed, placed } = this.options;
      try {
        const answer = await lapor().suggestAgencies(
          { text: text.slice(0, longest), ...(regionCode && { regionCode }) },
          { signal: this.abort.signal, maxRetries: 0 },
        );
        this.asked = question;
        this.found = readAnswer(answer, siteAgencyId());
        if (!inView()) this.offer();
        placed(answer.place);
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
    this.found = noAnswer;
    this.offer();
    this.asked = "";
  }

  /** What stands under the site's own agency. */
  ownHint(site: string): string {
    return this.own ? `${site}. ${this.own}` : site;
  }

  /** Agencies to choose from, each with its reason; one that was chosen stays although the words have changed since. */
  shown({ state, late }: FormView): readonly { agency: AgencySummary; reason: string }[] {
    const chosen = state.values.agency;
    // Stays also when another is chosen: what would go then is above the citizen's finger.
    if (chosen.kind === "suggested" && !this.offered.some(({ agency }) => agency.id === chosen.agency.id))
      this.offered = [chosen, ...this.offered];
    return this.offered.map(({ agency, explanation }) => ({
      agency,
      reason: explanation || late!.suggestion.reason,
    }));
  }

  /** The line under the legend: what will be here, that it is here, that nothing is sure, or a button that brings what is new. */
  news({ strings, late }: FormView): TemplateResult | string {
    const { found, offered } = this;
    const words = late!.suggestion;
    const isNew = found.others.some(({ agency }) => !offered.some((offer) => offer.agency.id === agency.id));
    const count = offered.filter(({ explanation }) => explanation).length;
    if (!isNew && count) return words.here(count);
    if (!isNew && this.own) return words.own;
    if (!isNew) return found.unsure ? words.unsure : strings.agency.hint;
    const show = () => {
      this.offer();
      this.options.changed();
      // The button that was pressed goes away.
      this.options.goTo(found.others[0]!.agency.id);
    };
    return html`<button type="button" class="link" @click=${show}>${words.show(found.others.length)}</button>`;
  }

  private offer(): void {
    this.offered = this.found.others;
    this.own = this.found.own;
  }
}
