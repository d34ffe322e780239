import type { AgencySuggestion, AgencySuggestionList, AgencySummary } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import { type FormContext, siteAgencyId } from "../state/form-host.ts";
import { type FormAction, mayAsk } from "../state/form-state.ts";
import { typingPauses } from "../state/typing-pauses.ts";

/** Shorter texts suggest nothing yet. */
const shortest = 15;
/** The contract refuses longer texts; the matter is clear before that. */
const longest = 10_000;
/** A candidate below this score is one more line to read, and hardly ever the right one. */
const weakest = 0.1;

/**
 * One agency to choose, and the channel's reason. No reason for an agency that only stays because it was
 * chosen.
 */
type Offer = Pick<AgencySuggestion, "agency"> & Partial<AgencySuggestion>;

/** The suggestions in one response. */
interface Findings {
  /** Agencies other than the site's own, the likeliest first. */
  others: readonly Offer[];
  /** The reason for the site's own agency, if it is among the candidates. */
  own: string;
  /** The channel is not sure about any agency. */
  unsure: boolean;
  /** The agency that is almost always right. */
  best?: AgencySummary | undefined;
  /** The topic of the best candidate. */
  category?: string | undefined;
}

const nothingFound: Findings = { others: [], own: "", unsure: false };

/**
 * Decides how much of a response is shown: each candidate that is not too weak; none when the channel is
 * unsure, because the site's own agency and national triage then serve better than a guess.
 */
function readSuggestions({ data, confidence }: AgencySuggestionList, siteId: string): Findings {
  if (confidence === "unsure") return { others: [], own: "", unsure: true };
  const shown = data.filter(({ score }) => score >= weakest);
  const isOwn = ({ agency }: AgencySuggestion) => agency.id === siteId;
  return {
    others: shown.filter((one) => !isOwn(one)),
    own: shown.find(isOwn)?.explanation ?? "",
    unsure: false,
    best: confidence === "confident" ? shown[0]?.agency : undefined,
    category: shown[0]?.categoryId,
  };
}

/**
 * Agencies that the citizen's words suggest, while they are being typed: never in the way, never a reason to
 * wait, silent when it fails. The site's own agency stays chosen until the citizen chooses another.
 */
export class Suggestions {
  private readonly form: FormContext;
  /** The offers shown among the choices. */
  private offered: readonly Offer[] = [];
  /** The shown reason for the site's own agency. */
  private own = "";
  /** The newest suggestions. They wait behind a button if they arrived while the agencies were in view. */
  private found = nothingFound;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private abort: AbortController | undefined;
  private asked = "";

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe((action) => this.follow(action));
    // Text written before this part was loaded gets suggestions too, unless it is being sent.
    if (!form.store.state.busy) this.follow({ type: "consent" });
  }

  private follow(action: FormAction): void {
    const { state } = this.form.store;
    const { title, body, region } = state.values;
    if (action.type === "send") this.stop();
    if (action.type === "restart" || action.type === "reset" || action.type === "forgotten") this.clear();
    // Nothing is sent before the choice of who sees the report, and nothing of a confidential report before
    // the button.
    if (!mayAsk(state)) this.stop();
    else if (
      action.type === "consent" ||
      action.type === "choose_visibility" ||
      // Perhaps in another language, in which the reasons are too.
      action.type === "learn" ||
      (action.type === "edit" && ["title", "body", "region"].some((name) => name in action.values))
    )
      this.ask(`${title} ${body}`.trim(), region?.code);
  }

  /** Asks which agencies the words suggest, once typing has paused. */
  private ask(text: string, regionCode: string | undefined): void {
    this.stop();
    const question = `${text} ${regionCode} ${this.form.host.language}`;
    if (text.length < shortest || question === this.asked) return;
    this.timer = setTimeout(async () => {
      this.abort = new AbortController();
      const { host, store } = this.form;
      try {
        const response = await clientOf(host).suggestAgencies(
          { text: text.slice(0, longest), ...(regionCode && { regionCode }) },
          { signal: this.abort.signal, maxRetries: 0 },
        );
        this.asked = question;
        const siteId = siteAgencyId(host, store.state);
        this.found = readSuggestions(response, siteId);
        const { best, category } = this.found;
        store.dispatch({ type: "suggest", agency: best?.id === siteId ? undefined : best, category });
        if (!this.inView) this.offer();
        store.dispatch({ type: "look_up", found: { place: response.place } });
      } catch {
        // The citizen chooses without it.
      }
    }, typingPauses.words);
  }

  /** Cancels a pending request. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  private clear(): void {
    this.stop();
    this.found = nothingFound;
    this.offer();
    this.asked = "";
  }

  /** The hint under the site's own agency. */
  ownHint(site: string): string {
    return this.own ? `${site}. ${this.own}` : site;
  }

  /**
   * Agencies to choose from, each with its reason. A chosen one stays although the text has changed since.
   */
  shown(): readonly { agency: AgencySummary; reason: string; badge?: string | undefined }[] {
    const { store, late } = this.form;
    const chosen = store.state.values.agency;
    // Stays also when another one is chosen: removing it would move the list under the citizen's finger.
    if (chosen.kind === "suggested" && !this.offered.some(({ agency }) => agency.id === chosen.agency.id))
      this.offered = [chosen, ...this.offered];
    return this.offered.map(({ agency, explanation }) => ({
      agency,
      reason: explanation || late().suggestion.reason,
      badge: agency.id === this.found.best?.id ? late().suggestion.badge : undefined,
    }));
  }

  /** The line under the legend: the outlook, the result, or a button that shows new suggestions. */
  news(): TemplateResult | string {
    const { found, offered, form } = this;
    const words = form.late().suggestion;
    const isNew = found.others.some(({ agency }) => !offered.some((offer) => offer.agency.id === agency.id));
    const count = offered.filter(({ explanation }) => explanation).length;
    if (!isNew && count) return words.here(count);
    // Confirmed while the agencies are in view: only this line changes.
    if (!isNew && (this.own || found.own)) return words.own;
    if (!isNew) return found.unsure ? words.unsure : form.late().agency.hint;
    const show = () => {
      this.offer();
      form.host.requestUpdate();
      // The button that was pressed disappears.
      void form.host.focusOn(`#${CSS.escape(`agency-${found.others[0]!.agency.id}`)}`);
    };
    return html`<button type="button" class="link" @click=${show}>${words.show(found.others.length)}</button>`;
  }

  /** While the agencies are in view, nothing may be inserted between them under the citizen's finger. */
  private get inView(): boolean {
    const field = this.form.host.renderRoot.querySelector("#agencies");
    if (!field || field.closest("details:not([open])")) return false;
    const box = field.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  }

  private offer(): void {
    this.offered = this.found.others;
    this.own = this.found.own;
  }
}
