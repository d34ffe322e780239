import type { AgencySuggestion, AgencySuggestionList, AgencySummary } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import { type FormContext, siteAgencyId } from "../state/form-host.ts";
import { type FormAction, mayAsk, typingPauses } from "../state/form-state.ts";

/** The minimum number of characters for suggestions. */
const shortest = 15;
/** The maximum number of characters that the contract permits. */
const longest = 10_000;
/** The minimum score of a candidate. Agencies with a lower score are hardly ever right. */
const weakest = 0.1;

/**
 * An agency to offer, with the channel's reason. An agency that is kept only because the citizen chose it has
 * no reason.
 */
type Offer = Pick<AgencySuggestion, "agency"> & Partial<AgencySuggestion>;

interface Findings {
  /** The agencies other than the site's own, most likely first. */
  others: readonly Offer[];
  /** The channel's reason for the site's own agency, or an empty string if that agency is not suggested. */
  own: string;
  /** Whether the channel is unsure about every agency. */
  unsure: boolean;
  /** The agency that is almost always right. */
  best?: AgencySummary | undefined;
  /** The best candidate's topic. */
  category?: string | undefined;
}

const nothingFound: Findings = { others: [], own: "", unsure: false };

/**
 * Selects the suggestions to show: every candidate that is not too weak, or none if the channel is unsure. In
 * that case, the site's own agency or national triage is a better choice than a guess.
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
 * Suggests agencies for the citizen's text while they type. Suggestions never interrupt or delay the citizen,
 * and fail silently. The site's own agency remains selected until the citizen chooses another.
 */
export class Suggestions {
  private readonly form: FormContext;
  /** The offers currently shown among the choices. */
  private offered: readonly Offer[] = [];
  /** The reason currently shown for the site's own agency. */
  private own = "";
  /**
   * The newest suggestions. If they arrive while the agencies are in view, they are shown only when the
   * citizen presses a button.
   */
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
    // Before the citizen has chosen who can see the report, nothing is sent. Nothing of a confidential report
    // is sent before the send button is pressed.
    if (!mayAsk(state)) this.stop();
    else if (
      action.type === "consent" ||
      action.type === "choose_visibility" ||
      // The language may have changed, and the reasons are in the response's language.
      action.type === "learn" ||
      (action.type === "edit" && ["title", "body", "region"].some((name) => name in action.values))
    )
      this.ask(`${title} ${body}`.trim(), region?.code);
  }

  /** Requests the agencies for the text once typing pauses. */
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
        // Failures are ignored, because the citizen can choose an agency without suggestions too.
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

  ownHint(site: string): string {
    return this.own ? `${site}. ${this.own}` : site;
  }

  /**
   * Returns the suggested agencies and their reasons. A chosen agency is kept even if the text has changed
   * since.
   */
  shown(): readonly { agency: AgencySummary; reason: string; badge?: string | undefined }[] {
    const { store, late } = this.form;
    const chosen = store.state.values.agency;
    // The previously chosen agency is kept even if the citizen chooses another, because removing it would
    // shift the list under the citizen's finger.
    if (chosen.kind === "suggested" && !this.offered.some(({ agency }) => agency.id === chosen.agency.id))
      this.offered = [chosen, ...this.offered];
    return this.offered.map(({ agency, explanation }) => ({
      agency,
      reason: explanation || late().suggestion.reason,
      badge: agency.id === this.found.best?.id ? late().suggestion.badge : undefined,
    }));
  }

  /** Renders the line under the legend: a hint, the result, or a button that shows new suggestions. */
  news(): TemplateResult | string {
    const { found, offered, form } = this;
    const words = form.late().suggestion;
    const isNew = found.others.some(({ agency }) => !offered.some((offer) => offer.agency.id === agency.id));
    const count = offered.filter(({ explanation }) => explanation).length;
    if (!isNew && count) return words.here(count);
    // The suggestion confirms the site's own agency while the agencies are in view, so only this line
    // changes.
    if (!isNew && (this.own || found.own)) return words.own;
    if (!isNew) return found.unsure ? words.unsure : form.late().agency.hint;
    const show = () => {
      this.offer();
      form.host.requestUpdate();
      // The pressed button disappears, so the focus moves to the first new suggestion.
      void form.host.focusOn(`#${CSS.escape(`agency-${found.others[0]!.agency.id}`)}`);
    };
    return html`<button type="button" class="link" @click=${show}>${words.show(found.others.length)}</button>`;
  }

  /**
   * Whether the agencies are in view. If so, nothing can be inserted between them, because it would shift
   * them under the citizen's finger.
   */
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
