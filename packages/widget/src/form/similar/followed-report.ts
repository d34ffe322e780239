import type { PublicReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { copyText } from "../../copy-text.ts";
import { nameStatus, type PublicStrings, placeAndDay } from "../../public/public-report.ts";
import type { OfferedSupport } from "../../public/support/offered-support.ts";
import { webAddress } from "../../web-address.ts";
import type { FormContext } from "../state/form-host.ts";

/**
 * Shows a public report that the citizen follows instead of sending another one, with its tracking ID, its
 * supporters, and a way back to the form.
 */
export class FollowedReport {
  private readonly form: FormContext;
  private readonly support: OfferedSupport;
  private readonly report: PublicReportSummary;
  private readonly back: () => void;
  private copied: boolean | undefined;

  constructor(
    form: FormContext,
    { support, report, back }: { support: OfferedSupport; report: PublicReportSummary; back: () => void },
  ) {
    this.form = form;
    this.support = support;
    this.report = report;
    this.back = back;
  }

  /** @param forget The button that deletes the form's content from the device. */
  render(words: PublicStrings, forget: unknown): TemplateResult {
    const { report, form, copied } = this;
    const { heading, keep, copy, copied: done, copyFailed, unsent, back } = words.own.follow;
    const statusUrl = webAddress(form.host.statusUrl);
    return html`<section class="stack" part="follow" aria-labelledby="follow-heading">
      <div class="field">
        <h2 id="follow-heading" part="heading">${heading}</h2>
        <p><b>${report.title}</b></p>
        <p class="muted">${nameStatus(report, words)} · ${placeAndDay(report, words)}</p>
        ${report.supports ? html`<p class="muted">${words.own.supports(report.supports)}</p>` : nothing}
      </div>
      <div class="codes">
        <div>
          <h3>${words.strings.trackingId}</h3>
          <span id="followed-id" class="code" part="tracking-id">${report.trackingId}</span>
        </div>
        <p role="status" class="good">${copied === undefined ? "" : copied ? done : copyFailed}</p>
        <div class="row"><button type="button" class="button" part="button" @click=${this.copy}>${copy}</button></div>
        <p>${keep}</p>
        ${statusUrl ? html`<p class="files"><a class="follow" href=${statusUrl} target="_blank" rel="noopener">${form.late().receipt.openStatusPage}</a></p>` : nothing}
      </div>
      ${this.support.render(report)}
      <div class="field">
        <p>${unsent}</p>
        <div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.back}>${back}</button></div>
        ${forget}
      </div>
    </section>`;
  }

  private copy = async (): Promise<void> => {
    const { form, report } = this;
    this.copied = await copyText(
      report.trackingId,
      async () => form.host.renderRoot.querySelector("#followed-id")!,
    );
    form.host.requestUpdate();
  };
}
