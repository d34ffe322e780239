import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { loadPart } from "../load-part.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import { type Language, loadFormStrings, loadStrings } from "../strings/languages.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { FormView } from "./field.ts";
import type { FormChannel, Prefill } from "./form-channel.ts";
import { type FormAction, type FormState, type FormValues, initialState, reduceForm } from "./form-state.ts";
import { formTemplate, latestDate } from "./form-template.ts";
import { validateForm } from "./validate.ts";

/**
 * A form with which a citizen sends a report to a LAPOR! channel without leaving the page. It suggests the agency in charge, keeps what
 * was entered through every failure, sends each report exactly once, and ends with a receipt that holds the tracking ID and the access
 * code. A report that cannot be sent waits on the device and is sent automatically later.
 *
 * @summary The report form of a LAPOR! channel.
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
 * @slot - Fallback, shown until the element is ready and when the channel refuses this site: a link to www.lapor.go.id.
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
 * @csspart field - A label with its input, hint and error.
 * @csspart label - Label of a field.
 * @csspart hint - Small text below a label or a group.
 * @csspart input - A text field, date field, list or search field.
 * @csspart choice - A radio button or checkbox with its label.
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
 * @csspart place-doubt - The question where it happened, when the text names another place than the field.
 * @csspart similar - Public reports similar to what is being written.
 * @csspart similar-report - One of them.
 * @csspart status - Its status.
 * @csspart timeline - Its history.
 * @csspart entry - One entry of the timeline.
 * @csspart follow - A public report that the citizen follows instead, with its tracking ID.
 */
export class LaporForm extends ChannelElement {
  static override properties: PropertyDeclarations = {
    agency: {},
    statusUrl: { attribute: "status-url" },
    mapTiles: { attribute: "map-tiles" },
    mapAttribution: { attribute: "map-attribution" },
    similar: {},
    state: { state: true },
    announcement: { state: true },
  };
  static override styles: CSSResultGroup = baseStyles;

  declare agency: string | undefined;
  declare statusUrl: string | undefined;
  declare mapTiles: string | undefined;
  declare mapAttribution: string | undefined;
  declare similar: "on" | "off" | undefined;
  /** @internal */
  declare state: FormState;
  declare private announcement: readonly [string, string];

  /**
   * Texts of the first load; nothing while another language than Indonesian is on its way.
   *
   * @internal
   */
  strings: FormStrings | undefined;
  /**
   * All other texts.
   *
   * @internal
   */
  late: LateStrings | undefined;
  private spoken: Language | undefined;
  private channel: FormChannel | undefined;
  private loading: Promise<FormChannel> | undefined;
  private missing = false;

  constructor() {
    super();
    this.state = initialState;
    this.announcement = ["", ""];
    this.addEventListener("focusin", () => this.connect((channel) => channel.learnMissing()));
  }

  /**
   * Fills in fields from the page; what the citizen has entered already stays. `regionCode` and `agencyId` are looked up: rejects when the
   * channel does not know them or cannot be reached.
   */
  async prefill(values: Prefill): Promise<void> {
    await (await this.load()).prefill(values);
  }

  /** Empties the form, takes its draft from the device and leaves the receipt. What waits to be sent stays. */
  reset(): void {
    this.dispatch({ type: "restart" });
    this.channel?.reset();
  }

  /** What the button does: judges the fields, then sends. Ends when the report is sent, kept or refused. */
  async submit(): Promise<void> {
    const { state } = this;
    if (state.busy) return;
    const faults = validateForm(state.values, state.policy, latestDate());
    if (this.refuse(this.channel?.judge(faults) ?? faults)) return;
    if (!this.emit("lapor-submit", {})) return;
    this.dispatch({ type: "send" });
    try {
      await (await this.load()).send();
    } catch (error) {
      // Only the part itself can be missing here; what it does, it answers for.
      if (this.channel) throw error;
      this.missing = true;
      this.requestUpdate();
      await this.focusOn("#failure");
    } finally {
      this.dispatch({ type: "stop" });
    }
  }

  /**
   * Changes values and tells every part that follows them.
   *
   * @internal
   */
  edit(values: Partial<FormValues>): void {
    this.dispatch({ type: "edit", values });
    this.channel?.edited(values);
    this.emit("lapor-change", { field: Object.keys(values)[0]! });
  }

  /** @internal */
  dispatch(action: FormAction): void {
    this.state = reduceForm(this.state, action);
  }

  /**
   * Shows what has to be put right, and tells whether there is anything.
   *
   * @internal
   */
  refuse(faults: FormState["faults"]): boolean {
    if (!faults.length) return false;
    this.dispatch({ type: "refuse", faults });
    void this.focusOn("#summary");
    return true;
  }

  /**
   * Tells the live region; the same words twice stand in another place of it the second time, or they would not be read again.
   *
   * @internal
   */
  say(words: string): void {
    this.announcement = this.announcement[0] ? ["", words] : [words, ""];
  }

  protected override willUpdate(changed: PropertyValues): void {
    const { language } = this;
    if (this.spoken === language && !changed.has("lang")) return;
    this.spoken = language;
    const loaded = loadFormStrings(language);
    if (!(loaded instanceof Promise)) this.strings = loaded;
    void Promise.all([loaded, this.loading ? loadStrings("late", language) : undefined]).then(
      ([strings, late]) => {
        if (this.spoken !== language) return;
        this.strings = strings;
        this.late = late ?? this.late;
        this.requestUpdate();
      },
    );
  }

  protected override updated(changed: PropertyValues): void {
    if (["baseUrl", "publishableKey", "client", "agency"].some((name) => changed.has(name)))
      this.connect((channel) => channel.learn());
  }

  /** A part that is missing is asked for again, by whoever enters a field. */
  private connect(then: (channel: FormChannel) => Promise<void>): void {
    void this.load().then(then, () => {});
  }

  protected override render(): unknown {
    const { strings, late, channel, state } = this;
    if (!strings) return html`<div class="root waiting"><slot></slot></div>`;
    const view: FormView = { state, strings, late, channel, edit: (values) => this.edit(values) };
    return html`<div class="root" lang=${strings.locale} dir="ltr">
      ${
        channel?.screen() ??
        formTemplate(view, {
          missing: this.missing,
          submit: (event) => {
            event.preventDefault();
            void this.submit();
          },
          goTo: (id) => void this.focusOn(`#${id}`),
        })
      }
      <div class="unseen" role="status">${this.announcement}</div>
    </div>`;
  }

  /** Fetches what needs the channel, once the form is on the screen. */
  private load(): Promise<FormChannel> {
    this.loading ??= this.fetchChannel().catch((error) => {
      this.loading = undefined;
      throw error;
    });
    return this.loading;
  }

  private async fetchChannel(): Promise<FormChannel> {
    const [{ FormChannel }, late] = await Promise.all([
      loadPart(() => import("./form-channel.ts")),
      loadStrings("late", this.language),
    ]);
    // The language may have changed meanwhile.
    this.late ??= late;
    this.missing = false;
    this.channel = new FormChannel(this);
    this.requestUpdate();
    return this.channel;
  }
}
