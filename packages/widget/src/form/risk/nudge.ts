import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { type FormContext, loadWithExtra } from "../form-host.ts";

/**
 * Bribes, violence, abuse, threats: the words of people who may have reason to fear. Read on the device only.
 */
const risky =
  /\b(suap|disuap|menyuap|sogok\w*|pungli|pungutan liar|uang pelicin|korup\w*|dikorupsi|gratifikasi|mark ?up|fiktif|perkosa\w*|diperkosa|memperkosa|pemerkosa\w*|leceh\w*|dilecehkan|melecehkan|pelecehan|cabul\w*|dicabuli|kdrt|kekerasan|memukul\w*|dipukul\w*|pemukulan|aniaya\w*|dianiaya|menganiaya|penganiayaan|siksa\w*|disiksa|menyiksa|ancam\w*|diancam|mengancam|ancaman|intimidasi|diintimidasi|teror|diteror|peras|diperas|memeras|pemerasan|balas dendam|dipersulit|dendam)\b/i;

/** Whether a text is about something that is safer reported confidentially. */
export const isRisky = (text: string): boolean => risky.test(text);

type Offers = typeof import("./risk-offers.ts");

/**
 * Offers what protects the reporter of a risky matter: to report confidentially, and to another agency. Names
 * other ways for corruption and for requests for information.
 */
export class Nudge {
  private readonly form: FormContext;
  private readonly part: LazyPart<Offers>;
  private declined = false;

  constructor(form: FormContext) {
    this.form = form;
    this.part = new LazyPart(form.host, () => loadWithExtra(form, () => import("./risk-offers.ts")));
    form.store.subscribe(({ type }) => {
      if (type === "restart" || type === "reset" || type === "forgotten") this.declined = false;
    });
  }

  /** Below the words. */
  render(): TemplateResult {
    const decline = () => {
      this.declined = true;
      this.form.host.requestUpdate();
    };
    return this.region(
      (offers, riskyText) => offers.wordsOffer(this.form, this.declined ? "" : riskyText, decline),
      this.form.store.state.values.classification === "information_request",
    );
  }

  /** Below the agency that is preset. */
  renderAgency(): TemplateResult {
    return this.region((offers) => offers.agencyOffer(this.form));
  }

  /** The live region exists before it has content, or it would not be read. */
  private region(
    offer: (offers: Offers, riskyText: string) => unknown,
    isAlwaysShown = false,
  ): TemplateResult {
    const { title, body } = this.form.store.state.values;
    const text = `${title} ${body}`;
    const riskyText = isRisky(text) ? text : "";
    const { part, status } = this.part;
    const isShown = riskyText || isAlwaysShown;
    if (isShown && status === "initial") void this.part.load();
    return html`<div role="status">${isShown && part ? offer(part, riskyText) : nothing}</div>`;
  }
}
