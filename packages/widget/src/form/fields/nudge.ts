import { html, nothing, type TemplateResult } from "lit";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormContext } from "../form-host.ts";

/** Bribes, violence, abuse, threats: the words of people who may have reason to fear. Read on the device only. */
const risky =
  /\b(suap|disuap|menyuap|sogok\w*|pungli|pungutan liar|uang pelicin|korup\w*|dikorupsi|gratifikasi|mark ?up|fiktif|perkosa\w*|diperkosa|memperkosa|pemerkosa\w*|leceh\w*|dilecehkan|melecehkan|pelecehan|cabul\w*|dicabuli|kdrt|kekerasan|memukul\w*|dipukul\w*|pemukulan|aniaya\w*|dianiaya|menganiaya|penganiayaan|siksa\w*|disiksa|menyiksa|ancam\w*|diancam|mengancam|ancaman|intimidasi|diintimidasi|teror|diteror|peras|diperas|memeras|pemerasan|balas dendam|dipersulit|dendam)\b/i;

/** Whether a text is about something that is safer reported confidentially. */
export const isRisky = (text: string): boolean => risky.test(text);

/** Offers to report confidentially what may put the reporter at risk, once. */
export class Nudge {
  private readonly form: FormContext;
  private declined = false;

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe(({ type }) => {
      if (type === "restart" || type === "reset" || type === "forgotten") this.declined = false;
    });
  }

  /** The live region exists before it has content, or it would not be read. */
  render(): TemplateResult {
    const { values } = this.form.store.state;
    const { part, status } = this.form.extra;
    const isShown = !this.declined && !values.confidential && isRisky(`${values.title} ${values.body}`);
    if (isShown && status === "initial") void this.form.extra.load();
    return html`<div role="status">${isShown && part ? this.offer(part.nudge) : nothing}</div>`;
  }

  private offer(words: ExtraStrings["nudge"]): TemplateResult {
    const { store, host, strings } = this.form;
    const accept = () => {
      store.dispatch({ type: "choose_visibility", visibility: "confidential" });
      // The button that was pressed disappears.
      void host.focusOn("#consent");
    };
    const decline = () => {
      this.declined = true;
      host.requestUpdate();
      void host.focusOn("#consent");
    };
    return html`<div class="box caution"><p>${words.words}</p>
      <div class="row">
        <button type="button" class="button plain small" part="button-secondary" @click=${accept}>${strings().confidentially}</button>
        <button type="button" class="link" @click=${decline}>${words.no}</button>
      </div></div>`;
  }
}
