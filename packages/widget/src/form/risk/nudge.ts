import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";

/**
 * A text without one of these stems is not risky (`isRisky`), so the part that checks the details is not
 * loaded.
 */
const stems =
  /[sy]uap|sogok|pungli|pungutan liar|pelicin|korup|gratifikasi|mark ?up|fiktif|erkosa|leceh|cabul|kdrt|kekeras|mukul|dipuk|pemuk|aniaya|[sy]iksa|ancam|intimidasi|teror|\bperas|diperas|memeras|pemeras|dendam|dipersulit/i;

/** Whether a text may be about something that is safer reported confidentially. */
export const mayBeRisky = (text: string): boolean => stems.test(text);

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
      (offers, riskyText) => offers.wordsOffer(this.form, riskyText, this.declined ? undefined : decline),
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
    const { part, status } = this.part;
    if (status === "initial" && (isAlwaysShown || mayBeRisky(text))) void this.part.load();
    const riskyText = part?.isRisky(text) ? text : "";
    const isShown = riskyText || isAlwaysShown;
    return html`<div role="status">${isShown && part ? offer(part, riskyText) : nothing}</div>`;
  }
}
