import type { PublicReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { nameStatus, placeAndDay, publicStory } from "../../public/public-report.ts";
import type { SimilarReports } from "./similar-reports.ts";

function similarEntry(report: PublicReportSummary, similar: SimilarReports): TemplateResult {
  const { words, stories } = similar;
  const { read, reading, close, failed, mine } = words.own.similar;
  const { trackingId, title } = report;
  const story = stories.get(trackingId);
  const opened = typeof story === "object" ? story : undefined;
  const name = `similar-name-${trackingId}`;
  return html`<li class="box" part="similar-report">
    <h4 id=${name}>${title}</h4>
    <div class="row"><span class="status" part="status">${nameStatus(report, words)}</span></div>
    <p class="hint" part="hint">${placeAndDay(report, words)}</p>
    <div class="row">
      <button type="button" class="button plain small" part="button-secondary" aria-expanded=${!!opened} aria-describedby=${name} @click=${() => void similar.toggle(report)}>${opened ? close : story === "reading" ? reading : read}</button>
      <button type="button" class="button plain small" part="button-secondary" aria-describedby=${name} @click=${() => similar.follow(report)}>${mine}</button>
    </div>
    <div role="status">${story === "failed" ? html`<p class="error">${failed}</p>` : nothing}</div>
    ${opened ? publicStory(opened, words) : nothing}
  </li>`;
}

/** Reports that may be about the same matter, each with its history and a button to follow it. */
export function similarList(
  reports: readonly PublicReportSummary[],
  similar: SimilarReports,
): TemplateResult {
  const { heading, hint, hide } = similar.words.own.similar;
  return html`<section class="similar" part="similar" aria-labelledby="similar-heading">
    <h3 id="similar-heading">${heading}</h3>
    <p class="hint" part="hint">${hint}</p>
    <ul>${reports.map((report) => similarEntry(report, similar))}</ul>
    <div><button type="button" class="link" @click=${() => similar.hide()}>${hide}</button></div>
  </section>`;
}
