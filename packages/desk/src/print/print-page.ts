import { type Channel, type FullAgencyReport, isLaporError } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import { strings as indonesian } from "../strings/id/desk.ts";
import type { PrintStrings } from "../strings/id/pages.ts";
import { baseStyles } from "../style/base-styles.ts";
import type { Printout, PrintoutKind } from "./print-address.ts";
import { printoutKinds } from "./print-address.ts";
import { printStyles } from "./print-styles.ts";
import {
  answerOf,
  type PrintoutFields,
  renderLetter,
  renderReportPrintout,
  renderSlip,
} from "./printouts.ts";

const fieldsOf: Record<PrintoutKind, readonly (keyof PrintoutFields)[]> = {
  laporan: ["office", "address"],
  disposisi: ["office", "address", "position", "signer", "nip"],
  jawaban: ["office", "address", "number", "place", "position", "signer", "nip"],
};

/** Prints a report in full, a slip for assigning it by hand, or the answer as a letter. */
export class DeskPrint extends LitElement {
  static override styles = [baseStyles, printStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    printout: { attribute: false },
    hrefOf: { attribute: false },
    backHref: { attribute: false },
    report: { state: true },
    channel: { state: true },
    fault: { state: true },
    fields: { state: true },
    size: { state: true },
    withNotes: { state: true },
  };
  declare session: Pick<Session, "client" | "me"> & ChannelContext & Clock;
  declare strings: PrintStrings;
  declare printout: Printout;
  declare hrefOf: (printout: Printout) => string;
  declare backHref: string;
  declare report: FullAgencyReport | undefined;
  /** The channel with Indonesian texts, because printouts are in Indonesian. */
  declare channel: Channel | undefined;
  declare fault: string | undefined;
  declare fields: PrintoutFields;
  declare size: "A4" | "A5";
  declare withNotes: boolean;
  /** Browsers ignore `@page` in a shadow root, so this style sheet is added to the document. */
  readonly #sheet = new CSSStyleSheet();
  #loaded = "";

  constructor() {
    super();
    this.fields = { office: "", address: "", number: "", place: "", position: "", signer: "", nip: "" };
    this.size = "A4";
    this.withNotes = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.adoptedStyleSheets.push(this.#sheet);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.fields = { ...this.fields, office: this.session.me.agency?.name ?? "" };
    if (changed.has("printout") && this.printout.trackingId !== this.#loaded)
      void this.#load(this.printout.trackingId);
    const size = this.printout.kind === "disposisi" ? this.size : "A4";
    this.#sheet.replaceSync(
      `@page { size: ${size}; margin: ${size === "A5" ? "10mm" : "20mm 20mm 18mm 25mm"} }`,
    );
  }

  async #load(trackingId: string): Promise<void> {
    const { client } = this.session;
    const options = { locale: "id" };
    this.#loaded = trackingId;
    this.report = undefined;
    this.fault = undefined;
    try {
      const [report, channel] = await Promise.all([
        client.getAgencyReport(trackingId, options),
        client.getChannel(options),
      ]);
      if (this.#loaded !== trackingId) return;
      this.channel = channel;
      if (report.access === "full") this.report = report;
      else this.fault = this.strings.unprintable;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.fault = error.detail ?? this.strings.failed;
    }
  }

  override render(): TemplateResult {
    const { strings, report, printout } = this;
    return html`<p class="screen"><a href=${this.backHref}>${strings.back}</a></p>
      <h1 class="sr screen">${strings.title}</h1>
      ${this.fault ? html`<p role="alert">${this.fault}</p>` : nothing}
      ${report ? this.#renderTools(report) : this.fault ? nothing : html`<p role="status">${strings.loading}</p>`}
      ${report ? html`<section class="printout ${printout.kind === "disposisi" && this.size === "A5" ? "small-printout" : ""}" lang="id" aria-label=${strings.kinds[printout.kind]}>${this.#renderPrintout(report)}</section>` : nothing}`;
  }

  #renderTools(report: FullAgencyReport): TemplateResult {
    const { strings, printout } = this;
    return html`<div class="tools">
        ${printoutKinds.map(
          (kind) =>
            html`<a href=${this.hrefOf({ ...printout, kind })} aria-current=${kind === printout.kind ? "page" : nothing}
              >${strings.kinds[kind]}</a
            >`,
        )}
        ${printout.kind === "disposisi" ? this.#renderSize() : nothing}
        ${
          printout.kind === "laporan" && report.notes.length
            ? html`<wa-checkbox
                size="s"
                .checked=${this.withNotes}
                @change=${(event: Event) => {
                  this.withNotes = (event.target as HTMLInputElement).checked;
                }}
                >${strings.notes}</wa-checkbox
              >`
            : nothing
        }
        <wa-button size="s" variant="brand" @click=${() => print()}>${strings.print}</wa-button>
      </div>
      ${printout.kind === "jawaban" && answerOf(report) === undefined ? html`<p class="screen" role="status">${strings.notAnswered}</p>` : nothing}
      <p class="screen small quiet">${strings.letterHint}</p>
      <div class="fields">
        ${fieldsOf[printout.kind].map(
          (name) => html`<wa-input
            size="s"
            label=${strings[name]}
            maxlength="150"
            .value=${this.fields[name]}
            @input=${(event: Event) => {
              this.fields = { ...this.fields, [name]: (event.target as HTMLInputElement).value };
            }}
          ></wa-input>`,
        )}
      </div>`;
  }

  #renderSize(): TemplateResult {
    return html`<span role="group" aria-label=${this.strings.size}>
      ${(["A4", "A5"] as const).map(
        (size) =>
          html`<button
            type="button"
            class="plain"
            aria-pressed=${this.size === size}
            @click=${() => {
              this.size = size;
            }}
          >
            ${this.size === size ? html`<b>${size}</b>` : size}
          </button>`,
      )}
    </span>`;
  }

  #renderPrintout(report: FullAgencyReport): TemplateResult {
    const { fields, printout } = this;
    const { channel = this.session.channel } = this;
    const session: Pick<Session, "strings"> & ChannelContext & Clock = {
      ...this.session,
      channel,
      strings: indonesian,
    };
    const source = { report, session, fields };
    if (printout.kind === "disposisi") return renderSlip(source);
    return printout.kind === "jawaban" ? renderLetter(source) : renderReportPrintout(source, this.withNotes);
  }
}

export function definePrint(): void {
  if (!customElements.get("desk-print")) customElements.define("desk-print", DeskPrint);
}
