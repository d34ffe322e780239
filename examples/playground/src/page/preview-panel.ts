import { html, nothing, type TemplateResult } from "lit";
import { writeFragment } from "../settings.ts";
import type { PageContext } from "./context.ts";
import { radioGroup, selectField } from "./controls.ts";

const sampleOf = ({ moment: { sample }, words, settings }: PageContext) =>
  sample && settings.element === "lapor-status"
    ? html`<p class="sample">
        ${words.news.sample} ${words.news.trackingId} <code>${sample.trackingId}</code>, ${words.news.accessCode}
        <code>${sample.accessCode}</code>
      </p>`
    : nothing;

/**
 * The resulting form at the width of a phone or desktop, under different conditions. `frame` is the
 * window of the preview.
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
    <div class="device ${settings.width}">${frame}</div>
    <p class="said" role="status">${newsOf(page)}</p>
    ${sampleOf(page)}
    <p><a href="preview.html#${writeFragment(settings)}" target="_blank" rel="noopener">${words.openFrame}</a></p>
  </section>`;
}

function newsOf({ moment: { news }, words }: PageContext): string {
  if (!news) return words.news.open;
  if (news.kind === "sent") return words.news.sent(news.trackingId);
  if (news.kind === "fault") return words.news.fault(news.code);
  if (news.kind === "followed") return words.news.followed;
  return news.kind === "open" ? words.news.open : words.news.ready;
}
