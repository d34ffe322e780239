import type { Report } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../../copy-text.ts";
import { dayInWords } from "../../dates.ts";
import type { Language } from "../../strings/load/languages.ts";
import { loadNationalStrings } from "../../strings/load/load-national-strings.ts";
import type { NationalStrings } from "../../strings/national-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import { webAddress } from "../../web-address.ts";
import type { StatusHost } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";

const home = "https://www.lapor.go.id";

/**
 * Renders a link to the report in SP4N-LAPOR!, or to its home page if the URL does not belong to SP4N-LAPOR!.
 */
function follow(url: string | undefined, words: string): TemplateResult {
  const given = webAddress(url) ?? "";
  const address = webAddress(/^https:\/\/([\w-]+\.)*lapor\.go\.id\//.test(given) ? given : home);
  return html`<p class="files"><a class="follow" href=${address} target="_blank" rel="noopener noreferrer">${words}</a></p>`;
}

/** The section about the report in SP4N-LAPOR!: its number there, or how to enter it there. */
export class NationalPart {
  private readonly element: StatusHost;
  private readonly words: () => ReportPageStrings;
  private readonly strings: NationalStrings;
  private copied: boolean | undefined;
  private shown = false;

  private constructor(element: StatusHost, words: () => ReportPageStrings, strings: NationalStrings) {
    this.element = element;
    this.words = words;
    this.strings = strings;
  }

  /** Loads the strings for the language. `words` are the page's own strings. */
  static async create(
    element: StatusHost,
    words: () => ReportPageStrings,
    language: Language,
  ): Promise<NationalPart> {
    return new NationalPart(element, words, await loadNationalStrings(language));
  }

  render(report: ShownReport): TemplateResult | typeof nothing {
    const { national, status } = report;
    const { strings } = this;
    if (!national) return nothing;
    if (national.state === "forwarded") return this.renderForwarded(report, national, strings.forwarded);
    if (status === "closed" || status === "archived") return nothing;
    if (national.state === "manual") return this.renderManual(report, strings.manual);
    return this.renderPassing(strings.passing[national.state === "sending" ? "pending" : national.state]);
  }

  /**
   * Renders how far the channel has got with forwarding the report. Renders nothing for a state that this
   * version does not know.
   */
  private renderPassing(
    strings: NationalStrings["passing"]["pending"] | undefined,
  ): TemplateResult | typeof nothing {
    if (!strings) return nothing;
    return html`<section class="field" part="national" aria-labelledby="national-heading">
      <h3 id="national-heading">${strings.heading}</h3>
      <p>${strings.hint}</p>
    </section>`;
  }

  private renderForwarded(
    { body }: ShownReport,
    { trackingId, url, ministryStatus, forwardedAt, checkedAt }: NonNullable<Report["national"]>,
    strings: NationalStrings["forwarded"],
  ): TemplateResult {
    const { locale } = this.words();
    const day = (time: string | undefined) => dayInWords(time ?? "", locale);
    return html`<section class="field" part="national" aria-labelledby="national-heading">
      <h3 id="national-heading">${strings.heading}</h3>
      ${
        trackingId
          ? html`<p>${strings.hint}</p>
            <dl class="codes facts">
              <div><dt>${strings.number}</dt><dd class="code">${trackingId}</dd></div>
              ${ministryStatus ? html`<div><dt>${strings.status}</dt><dd><b>${ministryStatus}</b> <span class="muted">(${strings.asOf(day(checkedAt))})</span></dd></div>` : nothing}
              <div><dt>${strings.since}</dt><dd>${day(forwardedAt)}</dd></div>
            </dl>
            ${follow(url, strings.open)}`
          : html`<p>${body ? strings.numberLater : strings.erased}</p>`
      }
    </section>`;
  }

  private renderManual(report: ShownReport, strings: NationalStrings["manual"]): TemplateResult {
    const { copied } = this;
    return html`<section class="field" part="national" aria-labelledby="national-heading">
      <h3 id="national-heading">${strings.heading}</h3>
      <p>${strings.hint}</p>
      ${
        report.body
          ? html`<p>${strings.self}</p>
            ${report.confidential ? html`<p class="error">${strings.confidential}</p>` : nothing}
            <p>${strings.anonymous}</p>
            ${this.shown ? html`<p id="national-text" class="words">${this.textOf(report)}</p>` : nothing}
            <p role="status" class="good">${copied === undefined ? "" : copied ? strings.copied : strings.copyFailed}</p>
            <div class="row"><button type="button" class="button plain" part="button-secondary" @click=${() => void this.copy(report)}>${strings.copy}</button></div>`
          : nothing
      }
      ${follow(undefined, strings.open)}
    </section>`;
  }

  /** Returns the text for the form of SP4N-LAPOR!. It contains nothing about the reporter. */
  private textOf({ title, body, occurredOn, location }: ShownReport): string {
    const { facts: names, locale } = this.words();
    const where = [location.address, location.regionName].filter(Boolean).join(", ");
    const known = [
      occurredOn && `${names.occurredOn}: ${dayInWords(occurredOn, locale)}`,
      where && `${names.place}: ${where}`,
    ].filter(Boolean);
    return [title, body, known.join("\n")].filter(Boolean).join("\n\n");
  }

  private async copy(report: ShownReport): Promise<void> {
    const { element } = this;
    this.copied = await copyText(this.textOf(report), async () => {
      this.shown = true;
      element.requestUpdate();
      await element.updateComplete;
      return element.renderRoot.querySelector("#national-text")!;
    });
    element.requestUpdate();
  }
}
