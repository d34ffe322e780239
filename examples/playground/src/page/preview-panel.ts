import { html, nothing, type TemplateResult } from "lit";
import { initialSettings, type Settings, writeFragment } from "../settings.ts";
import { isLocalAddress } from "../snippet/hand-over.ts";
import type { PageContext } from "./context.ts";
import { radioGroup, selectField } from "./controls.ts";
import { qrCode } from "./qr-code.ts";

export const previewAddress = (fragment: string): string => `preview.html${fragment && `#${fragment}`}`;

const sampleOf = ({ moment: { sample }, words, settings }: PageContext) =>
  sample && settings.element === "lapor-status"
    ? html`<p class="sample">
        ${words.news.sample} ${words.news.trackingId} <code>${sample.trackingId}</code>, ${words.news.accessCode}
        <code>${sample.accessCode}</code>
      </p>`
    : nothing;

/**
 * Renders the form at the width of a phone or a desktop, under simulated network conditions. `frame` is the
 * preview's frame.
 */
export function previewPanel(page: PageContext, frame: TemplateResult): TemplateResult {
  const { words, settings } = page;
  const { legend, ...widths } = words.widths;
  return html`<section class="card preview" id="coba" tabindex="-1" aria-labelledby="preview-title">
    <h2 id="preview-title">${words.preview}</h2>
    <div class="preview-bar">
      ${radioGroup(page, "width", legend, widths)} ${selectField(page, "scenario", words.scenario, words.scenarios)}
    </div>
    <p class="hint">${words.scenarioNotes[settings.scenario as keyof typeof words.scenarioNotes]}</p>
    ${isSecureContext ? nothing : html`<p class="note">${words.previewNeedsHttps}</p>`}
    <div class="device ${settings.width}">${frame}</div>
    <p class="said" role="status">${newsOf(page)}</p>
    ${sampleOf(page)}
    <p><a href=${previewAddress(writeFragment(settings))} target="_blank" rel="noopener">${words.openFrame}</a></p>
    <details>
      <summary>${words.onPhone}</summary>
      ${onPhone(page)}
    </details>
  </section>`;
}

function newsOf({ moment: { news }, words, settings }: PageContext): string {
  if (!news) return words.news.open;
  if (news.kind === "sent") return words.news.sent(news.trackingId);
  if (news.kind === "fault") return words.news.fault(news.code);
  if (news.kind === "followed") return words.news.followed;
  if (news.kind === "open") return words.news.open;
  return settings.element === "lapor-public" ? words.news.readyReports : words.news.ready;
}

/**
 * Returns the settings without the policy and the site, which the preview does not use. A longer URL would
 * make the QR code denser.
 */
const forPhone = (settings: Settings): Settings => {
  const { csp, site, ui } = initialSettings;
  return { ...settings, csp, site, ui };
};

function onPhone({ settings, words }: PageContext): TemplateResult {
  const address = new URL(previewAddress(writeFragment(forPhone(settings))), location.href).href;
  return isLocalAddress(address) || !isSecureContext
    ? html`<p class="note">${words.phoneNeedsHttps}</p>`
    : html`<p>${words.phoneHint}</p>
        ${qrCode(address, words.phoneCode)}`;
}
