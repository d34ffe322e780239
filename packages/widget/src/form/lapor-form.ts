import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import { type Language, loadFormStrings, loadLateStrings } from "../strings/load/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { FormView } from "./fields/form-view.ts";
import { latestDate, validateForm } from "./fields/validate.ts";
import type { FormParts } from "./form-parts.ts";
import { formTemplate } from "./form-template.ts";
import type { FormHost } from "./state/form-host.ts";
import type { FormState } from "./state/form-state.ts";
import { FormStore } from "./state/form-store.ts";
import type { FieldError } from "./values/form-values.ts";
import type { Prefill } from "./where/prefill.ts";

export const loadFormParts = (): Promise<typeof import("./form-parts.ts")> => import("./form-parts.ts");

/** The part that the first load leaves out. */
interface LatePart {
  strings: FormStrings;
  late: LateStrings;
  code: typeof import("./form-parts.ts");
}

/**
 * A form with which a citizen sends a report to a complaint channel without leaving the page. It suggests the
 * agency in charge, keeps what was entered through every failure, sends each report exactly once, and ends
 * with a receipt that holds the tracking ID and the access code. A report that cannot be sent waits on the
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
 * @attr {string} agency - Id of the agency that receives reports unless the citizen chooses another; the key's own agency by default.
 * @attr {string} status-url - Page of this site with `<lapor-status>`; the receipt links to it. Only `http:` and `https:`.
 * @attr {string} map-tiles - Address template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without it there is no map.
 * @attr {string} map-attribution - Attribution below the map.
 * @attr {"on"|"off"} similar - `off` does not search for similar public reports while the citizen writes; `on` by default.
 * @slot - Fallback, shown until the element is ready and when the channel refuses this site: a link to another way to report.
 * @slot notice - Text of the site above the fields.
 * @slot success - Text of the site below the receipt.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The channel's policy has loaded.
 * @fires {CustomEvent<{field: string}>} lapor-change - A field was changed; its name, never its value.
 * @fires {CustomEvent<Record<string, never>>} lapor-submit - A report is about to be sent; cancelling the event stops it.
 * @fires {CustomEvent<{trackingId: string}>} lapor-success - The channel has accepted a report. Never holds its text or its access code.
 * @fires {CustomEvent<{trackingId: string}>} lapor-follow - The citizen follows a public report instead of sending one; its tracking ID.
 * @fires {CustomEvent<{code: string}>} lapor-error - A request failed; `code` is one of the contract's
 * `ErrorCode`, or `network`, `timeout`, `bad_response`.
 * @csspart form - All fields and the button.
 * @csspart heading - Heading of the form, of the receipt and of the waiting reports.
 * @csspart section - One of the three parts.
 * @csspart field - A label with its input, hint and error.
 * @csspart label - Label of a field.
 * @csspart hint - Small text below a label or a group.
 * @csspart input - A text field, date field, list or search field.
 * @csspart choice - A radio button or checkbox with its label.
 * @csspart notify - The reporter's own data ("Nama dan kontak"), unfolded by its first line.
 * @csspart route - Where the report goes; agency and category unfold.
 * @csspart file - One attachment.
 * @csspart progress - Upload progress of a file.
 * @csspart error - Error message of a field.
 * @csspart error-summary - List of errors, or why sending failed.
 * @csspart button - The main button.
 * @csspart button-secondary - Every other button.
 * @csspart kept-reports - List of the reports on the device.
 * @csspart kept - One report of that list.
 * @csspart receipt - The receipt.
 * @csspart tracking-id - Tracking ID on the receipt.
 * @csspart access-code - Access code on the receipt.
 * @csspart point-place - The place of the chosen point, for the citizen to confirm.
 * @csspart place-doubt - The question where it happened: the text names another place, or two regions have one name.
 * @csspart similar - Public reports similar to what is being written.
 * @csspart similar-report - One of them.
 * @csspart status - Its status.
 * @csspart timeline - Its history.
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
   * Set in `elements.ts`, because no element imports another.
   *
   * @internal
   */
  declare keepReport: FormHost["keepReport"];

  /** @internal */
  readonly store: FormStore;
  /** Strings of the first load; `undefined` while another language than Indonesian is loading. */
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
   * Fills in fields from the page; what the citizen has entered stays. `regionCode` and `agencyId` are looked
   * up: rejects when the channel does not know them or cannot be reached.
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
   * Empties the form, deletes its draft from the device and leaves the receipt. Reports that wait to be sent
   * stay.
   */
  reset(): void {
    this.store.dispatch({ type: "reset" });
  }

  /**
   * Does the same as the button: validates the fields, then sends. Ends when the report is sent, stored for
   * later, or refused.
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
    if (!this.emit("lapor-submit", {})) return;
    store.dispatch({ type: "send" });
    try {
      const parts = await this.load();
      if (parts) return await parts.sending.send();
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
    // Once the late part is loaded, both sets of strings come from it, so that they change language together.
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

  /** The errors in the order of the form. Fields of the late parts are only checked once these are loaded. */
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

  /** Loads what needs the channel, once the form is on the screen; tries again if it is missing. */
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
