import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import { type Language, loadFormStrings, loadLateStrings } from "../strings/load/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { FieldError } from "../values/form-values.ts";
import type { FormView } from "./fields/form-view.ts";
import { latestDate, validateForm } from "./fields/validate.ts";
import type { FormParts } from "./form-parts.ts";
import { formTemplate } from "./form-template.ts";
import type { FormHost } from "./state/form-host.ts";
import type { FormState } from "./state/form-state.ts";
import { FormStore } from "./state/form-store.ts";
import type { Prefill } from "./where/prefill.ts";

export const loadFormParts = (): Promise<typeof import("./form-parts.ts")> => import("./form-parts.ts");

/** The part of the form that is loaded after the initial load. */
interface LatePart {
  strings: FormStrings;
  late: LateStrings;
  code: typeof import("./form-parts.ts");
}

/**
 * A form with which a citizen sends a report to a complaint channel without leaving the page. It suggests the
 * responsible agency, keeps the entered text through every failure, sends each report exactly once, and ends
 * with a receipt that contains the tracking ID and the access code. A report that cannot be sent waits on the
 * device and is sent automatically later.
 *
 * @summary The report form of a complaint channel.
 * @example
 * ```html
 * <script type="module" async src="https://cdn.example/lapor/1/lapor.js"></script>
 * <lapor-form agency="pemkot-bandung" publishable-key="pk_…" base-url="https://kanal.example">
 *   <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
 * </lapor-form>
 * ```
 * @element lapor-form
 * @attr {string} agency - Id of the agency that receives the reports unless the citizen chooses another
 *   agency. The default is the key's own agency.
 * @attr {string} status-url - URL of this site's page with `<lapor-status>`, to which the receipt links. Only
 *   `http:` and `https:`.
 * @attr {string} map-tiles - URL template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without
 *   it, the form has no map.
 * @attr {string} map-attribution - Attribution below the map.
 * @attr {"on"|"off"} similar - `off` disables the search for similar public reports while the citizen writes;
 *   `on` by default.
 * @slot - The fallback: a link to another way to report. It is shown until the element is ready, and when the
 *   channel rejects this site.
 * @slot notice - The site's own text above the fields.
 * @slot success - The site's own text below the receipt.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The channel's policy has loaded.
 * @fires {CustomEvent<{field: string}>} lapor-change - A field was changed. The event contains the field's
 *   name, never its value.
 * @fires {CustomEvent<Record<string, never>>} lapor-submit - A report is about to be sent. Cancelling the
 *   event prevents sending.
 * @fires {CustomEvent<{trackingId: string}>} lapor-success - The channel has accepted a report. The event
 *   never contains its text or its access code.
 * @fires {CustomEvent<{trackingId: string}>} lapor-follow - The citizen has decided to follow a public report
 *   instead of sending one. The event contains its tracking ID.
 * @fires {CustomEvent<{code: string}>} lapor-error - A request failed; `code` is one of the contract's
 *   `ErrorCode`, or `network`, `timeout`, `bad_response`.
 * @csspart form - All fields and the button.
 * @csspart heading - Heading of the form, of the receipt and of the waiting reports.
 * @csspart section - One of the form's three sections.
 * @csspart field - A label with its input, hint and error.
 * @csspart label - Label of a field.
 * @csspart hint - Small text below a label or a group.
 * @csspart input - A text field, date field, list or search field.
 * @csspart choice - A radio button or checkbox with its label.
 * @csspart notify - The reporter's own data ("Nama dan kontak"), unfolded by its first line.
 * @csspart route - The report's destination. It unfolds to show agency and category.
 * @csspart destination-question - The question before sending, if the text is probably about another agency.
 * @csspart file - One attachment.
 * @csspart progress - Upload progress of a file.
 * @csspart error - Error message of a field.
 * @csspart error-summary - The list of errors, or the reason why sending failed.
 * @csspart button - The main button.
 * @csspart button-secondary - Every other button.
 * @csspart kept-reports - List of the reports on the device.
 * @csspart kept - One report in that list.
 * @csspart receipt - The receipt.
 * @csspart tracking-id - Tracking ID on the receipt.
 * @csspart access-code - Access code on the receipt.
 * @csspart point-place - The place at the chosen point, which the citizen confirms.
 * @csspart place-doubt - The question about the place, asked if the text names another place or if two
 *   regions share a name.
 * @csspart similar - Public reports similar to what is being written.
 * @csspart similar-report - One similar report.
 * @csspart status - The status of a similar report.
 * @csspart timeline - The history of a similar report.
 * @csspart entry - One entry of the timeline.
 * @csspart follow - A public report that the citizen follows instead, with its tracking ID.
 * @csspart support - The controls to support that report.
 */
export class LaporForm extends ChannelElement implements FormHost {
  static override properties: PropertyDeclarations = {
    agency: {},
    statusUrl: { attribute: "status-url" },
    mapTiles: { attribute: "map-tiles" },
    mapAttribution: { attribute: "map-attribution" },
    similar: {},
  };
  static override styles: CSSResultGroup = baseStyles;

  declare agency: string | undefined;
  declare statusUrl: string | undefined;
  declare mapTiles: string | undefined;
  declare mapAttribution: string | undefined;
  declare similar: "on" | "off" | undefined;
  /**
   * Saves a report for the status element. Set in `elements.ts`, because elements do not import each other.
   *
   * @internal
   */
  declare keepReport: FormHost["keepReport"];

  /** @internal */
  readonly store: FormStore;
  /** The strings of the initial load. Undefined while a language other than Indonesian is loading. */
  private firstStrings: FormStrings | undefined;
  private firstLanguage: Language | undefined;
  private readonly lazy: LazyPart<LatePart>;
  private parts: FormParts | undefined;
  private missing = false;

  constructor() {
    super();
    this.store = new FormStore((action) => {
      this.requestUpdate();
      if (action.type === "edit") this.emit("lapor-change", { field: Object.keys(action.values)[0]! });
    });
    this.lazy = new LazyPart(this, (language) => this.loadLatePart(language));
    this.addEventListener("focusin", () => void this.load().then((parts) => parts?.policy.loadIfMissing()));
  }

  /**
   * Fills in fields from the page's code without overwriting what the citizen has entered. The channel looks
   * up `regionCode` and `agencyId`; the promise rejects if the channel does not find them or cannot be
   * reached.
   */
  async prefill(values: Prefill): Promise<void> {
    const [parts, { prefill }] = await Promise.all([
      this.load(),
      loadPart(() => import("./where/look-ups.ts")),
    ]);
    if (!parts) throw this.lazy.error;
    await prefill(parts.form, values);
  }

  /**
   * Empties the form, deletes its draft from the device and closes the receipt. Reports that are waiting to
   * be sent are kept.
   */
  reset(): void {
    this.store.dispatch({ type: "reset" });
  }

  /**
   * Validates the fields and sends the report, as pressing the button does. Resolves when the report is sent,
   * stored for later, or refused.
   */
  async submit(): Promise<void> {
    const { store } = this;
    if (store.state.busy) return;
    const errors = this.validate();
    if (errors.length) {
      store.dispatch({ type: "refuse", errors });
      void this.focusOn("#summary");
      return;
    }
    store.dispatch({ type: "send" });
    try {
      const parts = await this.load();
      if (parts) {
        if ((await parts.asksFirst()) || !store.state.busy || !this.emit("lapor-submit", {})) return;
        return await parts.sending.send();
      }
      this.missing = true;
      this.requestUpdate();
      await this.focusOn("#failure");
    } finally {
      store.dispatch({ type: "stop" });
    }
  }

  /** @internal */
  get state(): FormState {
    return this.store.state;
  }

  protected override willUpdate(): void {
    const { language } = this;
    if (this.firstLanguage === language) return;
    this.firstLanguage = language;
    const loaded = loadFormStrings(language);
    if (!(loaded instanceof Promise)) this.firstStrings = loaded;
    else
      void loaded.then((strings) => {
        if (this.firstLanguage !== language) return;
        this.firstStrings = strings;
        this.requestUpdate();
      });
  }

  protected override updated(changed: PropertyValues): void {
    if (["baseUrl", "publishableKey", "client", "agency"].some((name) => changed.has(name)))
      void this.load().then((parts) => parts?.connect());
  }

  protected override render(): unknown {
    // Once the lazily loaded part is there, it provides both sets of strings, so both change language at the
    // same time.
    const { strings = this.firstStrings, late } = this.lazy.part ?? {};
    if (!strings) return html`<div class="root waiting"><slot></slot></div>`;
    const { parts, store } = this;
    const { state } = store;
    const view: FormView = {
      state,
      strings,
      late,
      extra: parts?.form.extra.part,
      content: undefined,
      edit: (values) => store.dispatch({ type: "edit", values }),
      dispatch: (action) => store.dispatch(action),
      goTo: (id) => void this.focusOn(`#${id}`),
    };
    return html`<div class="root" lang=${strings.locale} dir="ltr">
      ${
        parts?.screen() ??
        formTemplate(
          { ...view, content: parts?.render(view) },
          {
            missing: this.missing,
            label: this.preset === "lapor" && "LAPOR!",
            submit: () => void this.submit(),
          },
        )
      }
      <div class="unseen" role="status">${state.announcement}</div>
    </div>`;
  }

  /**
   * Returns the errors in form order. The fields of the lazily loaded parts are validated only once those
   * parts are loaded.
   */
  private validate(): FieldError[] {
    const { values, policy } = this.state;
    const order = [...this.renderRoot.querySelectorAll("[id]")].map(({ id }) => id);
    return [...validateForm(values, policy, latestDate()), ...(this.parts?.validate() ?? [])].sort(
      (one, other) => order.indexOf(one.field!) - order.indexOf(other.field!),
    );
  }

  private async loadLatePart(language: Language): Promise<LatePart> {
    const [code, strings, late] = await Promise.all([
      loadPart(loadFormParts),
      loadFormStrings(language),
      loadLateStrings(language),
    ]);
    return { code, strings, late };
  }

  /** Loads the parts that need the channel once the form is on the screen. Retries if loading has failed. */
  private async load(): Promise<FormParts | undefined> {
    const part = await this.lazy.load();
    if (!part) return undefined;
    this.missing = false;
    this.parts ??= new part.code.FormParts(this, this.store, {
      strings: () => this.lazy.part!.strings,
      late: () => this.lazy.part!.late,
    });
    return this.parts;
  }
}
