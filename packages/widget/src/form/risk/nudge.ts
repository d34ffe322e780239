import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";

/**
 * Every text that `isRisky` accepts contains one of these stems. Without one, the part with the detailed
 * check is not loaded.
 */
const stems =
  /[sy]uap|sogok|pungli|pungutan liar|pelicin|korup|gratifikasi|mark ?up|fiktif|erkosa|leceh|cabul|kdrt|kekeras|mukul|dipuk|pemuk|aniaya|[sy]iksa|ancam|intimidasi|teror|\bperas|diperas|memeras|pemeras|dendam|dipersulit/i;

/** Returns whether a text may be about something that is safer to report confidentially. */
export const mayBeRisky = (text: string): boolean => stems.test(text);

type Offers = typeof import("./risk-offers.ts");

/**
 * Offers protection to the reporter of a risky matter: to report confidentially, or to let triage choose the
 * agency. Also names other places to report corruption or to request information.
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

  /** Renders the offer below the text. */
  render(): TemplateResult {
    const decline = () => {
      this.declined = true;
      this.form.host.requestUpdate();
    };
    return this.region(
      (offers, riskyText) => offers.wordsOffer(this.form, riskyText, this.declined ? undefined : decline),
      this.form.store.state.values.classification === "information_request",
    );
  }

  /** Renders the offer below the preset agency. */
  renderAgency(): TemplateResult {
    return this.region((offers) => offers.agencyOffer(this.form));
  }

  /** The live region must exist before it has content; otherwise screen readers do not read it. */
  private region(
    offer: (offers: Offers, riskyText: string) => unknown,
    isAlwaysShown = false,
  ): TemplateResult {
    const { title, body } = this.form.store.state.values;
    const text = `${title} ${body}`;
    const { part, status } = this.part;
    if (status === "initial" && (isAlwaysShown || mayBeRisky(text))) void this.part.load();
    const riskyText = part?.isRisky(text) ? text : "";
    const isShown = riskyText || isAlwaysShown;
    return html`<div role="status">${isShown && part ? offer(part, riskyText) : nothing}</div>`;
  }
}
