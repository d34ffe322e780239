import type { AgencySummary, Region, SubmittedReport } from "@lapor/sdk";
import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { ReceiptView } from "../receipt/receipt-view.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import { type Language, loadFormStrings } from "../strings/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { formStyles } from "../styles/form-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { webAddress } from "../web-address.ts";
import { fileNews } from "./attachments-field.ts";
import { Combobox } from "./combobox.ts";
import { Directory } from "./directory.ts";
import { describe, type FormView, faultOf } from "./field.ts";
import { type FormAction, type FormState, type FormValues, initialState, reduceForm } from "./form-state.ts";
import { formTemplate } from "./form-template.ts";
import { chosenAgencyId } from "./new-report.ts";
import { Sending } from "./sending.ts";
import { type UploadItem, Uploads } from "./uploads.ts";
import { localDate } from "./validate.ts";

/** Refusals that no patience heals: the site is not set up, and the fallback is shown instead of a form that cannot be sent. */
const siteRefusals = ["unauthorized", "forbidden", "origin_not_allowed", "not_found", "method_not_allowed"];

/** A region as a person would write it: "Kota Bandung, Jawa Barat". */
const regionName = ({ name, path }: Region): string => [name, ...path].join(", ");

/**
 * A form in which a citizen sends a report to SP4N-LAPOR! without leaving the page. It keeps everything that was entered through every
 * failure, sends a report once however often the button is pressed, and ends with a receipt that holds tracking ID and access code.
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
 * @attr {string} base-url - Address of the channel, without `/v1`.
 * @attr {string} publishable-key - The site's `pk_…` key.
 * @attr {string} agency - Id of the agency that reports go to unless the citizen chooses; the key's own agency unless told.
 * @attr {string} status-url - Page of this site with `<lapor-status>`; the receipt leads there. Only `http:` and `https:`.
 * @attr {string} lang - `id` or `en`; else the nearest `lang` above, else `id`.
 * @attr {"light"|"dark"|"auto"} theme - `light` unless told; `auto` follows the device.
 * @slot - What is shown until the element is defined, and when the channel refuses this site: a link to www.lapor.go.id.
 * @fires {CustomEvent} lapor-ready - The channel's policy is known.
 * @fires {CustomEvent<{trackingId: string}>} lapor-submitted - A report was taken. Never holds its words or its access code.
 * @fires {CustomEvent<{code: string}>} lapor-error - Something was refused or could not be reached.
 * @csspart form @csspart heading @csspart field @csspart label @csspart hint @csspart input @csspart choice @csspart file
 * @csspart progress @csspart error @csspart error-summary @csspart button @csspart button-secondary @csspart receipt
 * @csspart tracking-id @csspart access-code
 * @cssproperty [--lapor-accent] @cssproperty [--lapor-on-accent] @cssproperty [--lapor-background] @cssproperty [--lapor-surface]
 * @cssproperty [--lapor-text] @cssproperty [--lapor-muted] @cssproperty [--lapor-border] @cssproperty [--lapor-error]
 * @cssproperty [--lapor-success] @cssproperty [--lapor-focus] @cssproperty [--lapor-radius] @cssproperty [--lapor-font]
 * @cssproperty [--lapor-font-size] @cssproperty [--lapor-padding] @cssproperty [--lapor-max-width]
 */
export class LaporForm extends ChannelElement {
  static override properties: PropertyDeclarations = {
    agency: {},
    statusUrl: { attribute: "status-url" },
    state: { state: true },
    announcement: { state: true },
  };
  static override styles: CSSResultGroup = [baseStyles, formStyles, reportStyles];

  declare agency: string | undefined;
  declare statusUrl: string | undefined;
  declare private state: FormState;
  declare private announcement: readonly [string, string];

  private strings: FormStrings | undefined;
  private spoken: Language | undefined;
  private receipt: ReceiptView | undefined;
  private readonly directory = new Directory(
    () => this.lapor,
    () => this.requestUpdate(),
  );
  private readonly uploads = new Uploads(
    (file, options) => this.lapor.uploadAttachment(file, options),
    (finished) => this.onUpload(finished),
  );
  private readonly sending = new Sending({
    state: () => this.state,
    dispatch: (action) => this.dispatch(action),
    uploads: this.uploads,
    siteAgencyId: () => this.siteAgencyId,
    lapor: () => this.lapor,
    report: (error) => this.report(error),
    say: (words) => this.say(words ? words(this.strings!) : ""),
    focusOn: (selector) => this.focusOn(selector),
    learnChannel: () => void this.loadChannel(),
    received: (receipt) => this.onReceipt(receipt),
  });
  private readonly regionBox = new Combobox<Region>(this, {
    id: "region",
    search: (text, signal) => this.directory.findRegions(text, signal),
    name: regionName,
    changed: (region, text) => this.edit({ region, regionText: region ? "" : text }),
  });
  private readonly agencyBox = new Combobox<AgencySummary>(this, {
    id: "agency",
    search: (text, signal) => this.directory.findAgencies(text, signal),
    name: ({ name }) => name,
    changed: (agency, text) => this.edit({ agency: { kind: "other", agency, text }, category: "" }),
  });

  constructor() {
    super();
    this.state = initialState;
    this.announcement = ["", ""];
    // Categories are only looked up for who begins to use the form.
    this.addEventListener("focusin", () => this.loadCategories(), { once: true });
  }

  /** Empties the form, stops uploads and leaves the receipt. */
  reset(): void {
    this.uploads.clear();
    this.sending.forget();
    this.receipt?.leave();
    this.receipt = undefined;
    this.dispatch({ type: "restart" });
    this.fillInRegion();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.directory.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.spoken !== this.language || changed.has("lang")) {
      const language = this.language;
      const loaded = loadFormStrings(language);
      this.spoken = language;
      if (loaded instanceof Promise)
        void loaded.then((strings) => {
          if (this.spoken === language) this.strings = strings;
          this.requestUpdate();
        });
      else this.strings = loaded;
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (["baseUrl", "publishableKey", "client", "agency"].some((name) => changed.has(name)))
      void this.loadChannel();
  }

  protected override render(): unknown {
    const { state } = this;
    const strings = this.strings;
    if (!strings) return html`<slot></slot>`;
    return html`<div class="root" lang=${strings.locale}>
      ${
        state.unavailable
          ? html`<div class="box"><h2 part="heading">${strings.unavailable.heading}</h2>
            <p>${strings.faults[state.unavailable.code as "unauthorized"] ?? strings.unknownFault}</p><slot></slot></div>`
          : (this.receipt?.render() ?? this.renderForm(strings))
      }
      <div class="unseen" role="status">${this.announcement}</div>
    </div>`;
  }

  private renderForm(strings: FormStrings): unknown {
    const { state } = this;
    const { agency, region, regionText } = state.values;
    const view: FormView = {
      state,
      strings,
      today: localDate(new Date()),
      edit: (values) => this.edit(values),
    };
    const box = (field: "region" | "agency", text: string) => ({
      text,
      describedBy: describe(field, view),
      invalid: !!faultOf(field, view),
      required: field === "region",
      words: strings.place,
    });
    return formTemplate(view, {
      uploads: this.uploads,
      region: this.regionBox.render(box("region", region ? regionName(region) : regionText)),
      agencySearch: this.agencyBox.render(
        box("agency", agency.kind === "other" ? (agency.agency?.name ?? agency.text) : ""),
      ),
      siteName: this.directory.siteAgency?.name ?? "",
      suggestions: this.directory.suggestions,
      categories: this.directory.categories,
      submit: (event) => {
        event.preventDefault();
        void this.sending.submit();
      },
      goTo: (id) => void this.focusOn(`#${id}`),
    });
  }

  private dispatch(action: FormAction): void {
    this.state = reduceForm(this.state, action);
  }

  private edit(values: Partial<FormValues>): void {
    this.dispatch({ type: "edit", values });
    const { title, body, region } = this.state.values;
    if ("title" in values || "body" in values || "region" in values)
      this.directory.suggest(`${title} ${body}`.trim(), region?.code);
    if ("agency" in values) this.loadCategories();
  }

  private loadCategories(): void {
    void this.directory.loadCategories(chosenAgencyId(this.state.values, this.siteAgencyId));
  }

  private get siteAgencyId(): string {
    return this.agency || this.state.channel.agency.id;
  }

  private async loadChannel(): Promise<void> {
    try {
      const channel = await this.lapor.getChannel();
      this.dispatch({ type: "learnChannel", channel });
      this.emit("lapor-ready", {});
      // Only fills in a default; without it the citizen chooses.
      this.directory.learnSiteAgency(channel.agency, this.agency).catch(() => {});
      this.fillInRegion();
    } catch (error) {
      const fault = this.report(error);
      if (siteRefusals.includes(fault.code)) this.dispatch({ type: "refuseSite", fault });
    }
  }

  /** Offers the site's own region as the place, unless the citizen was faster. */
  private fillInRegion(): void {
    const { region } = this.state.channel;
    if (region && !this.state.values.region && !this.state.values.regionText)
      this.dispatch({ type: "edit", values: { region } });
  }

  /** Tells the live region; the same words twice stand in another place of it the second time, or they would not be read again. */
  private say(words: string): void {
    this.announcement = this.announcement[0] ? ["", words] : [words, ""];
  }

  private onUpload(finished: readonly UploadItem[]): void {
    const { strings } = this;
    if (finished.length && strings)
      this.say(finished.map((item) => fileNews(item, strings, this.state.channel.attachments)).join(" "));
    this.requestUpdate();
  }

  private onReceipt(receipt: SubmittedReport): void {
    // A question still waiting for a pause in typing would send the words once more.
    this.directory.stop();
    this.receipt = new ReceiptView({
      host: this,
      receipt,
      strings: this.strings!.receipt,
      statusUrl: webAddress(this.statusUrl),
      again: () => this.startAgain(),
    });
    this.emit("lapor-submitted", { trackingId: receipt.trackingId });
  }

  private startAgain(): void {
    this.reset();
    void this.focusOn("#heading");
  }
}
