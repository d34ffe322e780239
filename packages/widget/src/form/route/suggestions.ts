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
  /** The likeliest agency, if it is not the site's own. */
  likeliest?: AgencySummary | undefined;
  /** Whether the likeliest agency is almost always right. */
  sure?: boolean;
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
    // Without the site's own agency, it is unknown whether this is another one.
    likeliest: siteId && shown[0] && !isOwn(shown[0]) ? shown[0].agency : undefined,
    sure: confidence === "confident",
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
  /** The first of them, if it is likelier than the site's own agency. */
  private likelier: AgencySummary | undefined;
  /** The reason currently shown for the site's own agency. */
  private own = "";
  /** The agency that the line below the destination names as the likely one. */
  private named: AgencySummary | undefined;
  /** The agency about which the citizen was asked before sending. */
  private questioned: AgencySummary | undefined;
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
      const { store } = this.form;
      const response = await this.request(text, regionCode, this.abort.signal);
      if (!response) return;
      this.asked = question;
      const { likeliest, sure, category } = this.found;
      store.dispatch({ type: "suggest", agency: sure ? likeliest : undefined, category });
      if (!this.inView("#agencies")) this.offer();
      // The line below the destination would shift the send button under the citizen's finger.
      if (!this.inView(".route")) this.named = likeliest;
      store.dispatch({ type: "look_up", found: { place: response.place } });
    }, typingPauses.words);
  }

  /**
   * Requests the agencies for a text. Returns undefined if that fails, because the citizen can choose an
   * agency without suggestions too.
   */
  private async request(
    text: string,
    regionCode: string | undefined,
    signal: AbortSignal,
  ): Promise<AgencySuggestionList | undefined> {
    const { host, store } = this.form;
    try {
      const response = await clientOf(host).suggestAgencies(
        { text: text.slice(0, longest), ...(regionCode && { regionCode }) },
        { signal, maxRetries: 0 },
      );
      this.found = readSuggestions(response, siteAgencyId(host, store.state));
      return response;
    } catch {
      return undefined;
    }
  }

  /** The agency that the closed destination names as the likely one, unless the report already goes there. */
  get likely(): AgencySummary | undefined {
    const { values, chosen } = this.form.store.state;
    return chosen.agency || values.agency.kind === "suggested" ? undefined : this.named;
  }

  get isOtherLikelier(): boolean {
    return !!this.likelier;
  }

  /**
   * Looks up the text of a report that is about to be sent, if it was never looked up. Returns another agency
   * that the text is probably about, unless the citizen has chosen an agency or has already seen this one.
   */
  async unseenAgency(signal: AbortSignal): Promise<AgencySummary | undefined> {
    const { values, chosen } = this.form.store.state;
    const text = `${values.title} ${values.body}`.trim();
    if (chosen.agency) return undefined;
    if (!this.asked) await this.request(text, values.region?.code, signal);
    const { likeliest } = this.found;
    const seen = [this.named, this.questioned, values.agency.kind === "suggested" && values.agency.agency];
    if (!likeliest || seen.some((agency) => agency && agency.id === likeliest.id)) return undefined;
    this.questioned = likeliest;
    return likeliest;
  }

  /** Cancels a pending request. */
  stop(): void {
    clearTimeout(this.timer);
    this.abort?.abort();
  }

  private clear(): void {
    this.stop();
    this.found = nothingFound;
    this.named = this.questioned = undefined;
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
      badge: agency.id === this.likelier?.id ? late().suggestion.fromText : undefined,
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
   * Whether an element is in view. If so, nothing can be inserted into it, because it would shift its content
   * under the citizen's finger.
   */
  private inView(selector: string): boolean {
    const field = this.form.host.renderRoot.querySelector(selector);
    if (!field || field.closest("details:not([open])")) return false;
    const box = field.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  }

  private offer(): void {
    this.offered = this.found.others;
    this.likelier = this.found.likeliest;
    this.own = this.found.own;
  }
}
