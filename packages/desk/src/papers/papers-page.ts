import { type Channel, type FullAgencyReport, isLaporError } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import type { PaperStrings } from "../strings/id/papers.ts";
import { indonesian } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import type { Paper, PaperKind } from "./paper-address.ts";
import { paperKinds } from "./paper-address.ts";
import { paperStyles } from "./paper-styles.ts";
import { answerOf, type PaperFields, renderLetter, renderReportPaper, renderSlip } from "./papers.ts";

const fieldsOf: Record<PaperKind, readonly (keyof PaperFields)[]> = {
  laporan: ["office", "address"],
  disposisi: ["office", "address", "position", "signer", "nip"],
  jawaban: ["office", "address", "number", "place", "position", "signer", "nip"],
};

/** A report on paper: the whole report, a slip for the disposition by hand, or the answer as a letter. */
export class DeskPapers extends LitElement {
  static override styles = [baseStyles, paperStyles];
  static override properties = {
    office: { attribute: false },
    strings: { attribute: false },
    paper: { attribute: false },
    hrefOf: { attribute: false },
    backHref: { attribute: false },
    report: { state: true },
    channel: { state: true },
    fault: { state: true },
    fields: { state: true },
    size: { state: true },
    withNotes: { state: true },
  };
  declare office: Office;
  declare strings: PaperStrings;
  declare paper: Paper;
  /** The address of another paper of the same report. */
  declare hrefOf: (paper: Paper) => string;
  declare backHref: string;
  declare report: FullAgencyReport | undefined;
  /** In Indonesian, like the papers. */
  declare channel: Channel | undefined;
  declare fault: string | undefined;
  declare fields: PaperFields;
  declare size: "A4" | "A5";
  declare withNotes: boolean;
  /** `@page` counts in style sheets of the document only. */
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
    if (!this.hasUpdated) this.fields = { ...this.fields, office: this.office.me.agency?.name ?? "" };
    if (changed.has("paper") && this.paper.trackingId !== this.#loaded)
      void this.#load(this.paper.trackingId);
    const size = this.paper.kind === "disposisi" ? this.size : "A4";
    this.#sheet.replaceSync(
      `@page { size: ${size}; margin: ${size === "A5" ? "10mm" : "20mm 20mm 18mm 25mm"} }`,
    );
  }

  async #load(trackingId: string): Promise<void> {
    const { client } = this.office;
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
    const { strings, report, paper } = this;
    return html`<p class="screen"><a href=${this.backHref}>${strings.back}</a></p>
      <h1 class="sr screen">${strings.title}</h1>
      ${this.fault ? html`<p role="alert">${this.fault}</p>` : nothing}
      ${report ? this.#renderTools(report) : this.fault ? nothing : html`<p role="status">${strings.loading}</p>`}
      ${report ? html`<section class="paper ${paper.kind === "disposisi" && this.size === "A5" ? "small-paper" : ""}" lang="id" aria-label=${strings.kinds[paper.kind]}>${this.#renderPaper(report)}</section>` : nothing}`;
  }

  #renderTools(report: FullAgencyReport): TemplateResult {
    const { strings, paper } = this;
    return html`<div class="tools">
        ${paperKinds.map(
          (kind) =>
            html`<a href=${this.hrefOf({ ...paper, kind })} aria-current=${kind === paper.kind ? "page" : nothing}
              >${strings.kinds[kind]}</a
            >`,
        )}
        ${paper.kind === "disposisi" ? this.#renderSize() : nothing}
        ${
          paper.kind === "laporan" && report.notes.length
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
      ${paper.kind === "jawaban" && answerOf(report) === undefined ? html`<p class="screen" role="status">${strings.notAnswered}</p>` : nothing}
      <p class="screen small quiet">${strings.letterHint}</p>
      <div class="fields">
        ${fieldsOf[paper.kind].map(
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

  #renderPaper(report: FullAgencyReport): TemplateResult {
    const { fields, paper } = this;
    const { channel = this.office.channel } = this;
    const office: Office = { ...this.office, channel, strings: indonesian, language: "id" };
    const source = { report, office, fields };
    if (paper.kind === "disposisi") return renderSlip(source);
    return paper.kind === "jawaban" ? renderLetter(source) : renderReportPaper(source, this.withNotes);
  }
}

/** Registers the element, which is loaded when it is first shown. */
export function definePapers(): void {
  if (!customElements.get("desk-papers")) customElements.define("desk-papers", DeskPapers);
}
