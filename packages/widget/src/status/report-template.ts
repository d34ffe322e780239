import type { Attachment, Report, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords, timeInWords } from "../dates.ts";
import { sizeInWords } from "../size-in-words.ts";
import { nameResponsible, type ReportStrings } from "../strings/report-strings.ts";
import type { StatusStrings } from "../strings/status-strings.ts";
import { webAddress } from "../web-address.ts";

/** Words on any report, and those of its timeline. */
export type ReportWords = ReportStrings & StatusStrings;

/**
 * Files as links that open apart: a picture here would need `img-src` in the site's policy, and cost its bytes unasked. Links end
 * after 15 minutes, "Perbarui" brings new ones.
 */
function attachmentLinks(
  attachments: readonly Attachment[] | undefined,
  strings: ReportWords,
): TemplateResult | typeof nothing {
  const linked = (attachments ?? []).flatMap(({ url, ...file }) => {
    const href = webAddress(url);
    return href ? { ...file, href } : [];
  });
  if (!linked.length) return nothing;
  return html`<ul class="files" aria-label=${strings.attachments}>${linked.map(
    ({ href, fileName, bytes }) =>
      html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${fileName} (${sizeInWords(bytes, strings.locale)})</a></li>`,
  )}</ul>`;
}

function timelineEntry(entry: TimelineEntry, strings: ReportWords): TemplateResult {
  const { kind, actor, responsible, at, message, attachments, pingPong } = entry;
  const who = actor.agency?.name ?? strings.actors[actor.kind];
  // An event that this version has no words for is told by its actor alone.
  const words = strings.kinds[kind]?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${words}</b>
    <small><time datetime=${at}>${timeInWords(at, strings.locale)}</time></small>
    ${pingPong ? html`<p>${strings.pingPong}</p>` : nothing}
    ${message ? html`<p class="words">${message}</p>` : nothing}
    ${attachmentLinks(attachments, strings)}
  </li>`;
}

/**
 * A report as its reporter reads it: where it stands first, then what has happened, then what was written.
 *
 * @param refresh stands beside the status.
 */
export function reportTemplate(
  report: Report,
  strings: ReportWords,
  refresh: TemplateResult,
): TemplateResult {
  const status = strings.status[report.status];
  const { dueAt, dueStage, location } = report;
  const place = [location.address, location.regionName].filter(Boolean).join(", ");
  const fact = (term: string, value: unknown) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
  return html`<section class="stack" aria-labelledby="report-heading">
      <div class="field">
        <span class="muted">${strings.classification[report.classification]} · <span part="tracking-id">${report.trackingId}</span></span>
        <h2 id="report-heading" part="heading">${report.title}</h2>
      </div>
      <div class="codes">
        <div class="row"><span class="status" part="status">${status?.name ?? report.status}</span>${refresh}</div>
        <p>${status?.meaning}</p>
        <dl class="facts">
          ${report.status === "closed" ? nothing : fact(strings.responsible, html`<b>${nameResponsible(report.responsible, strings)}</b>`)}
          ${fact(
            strings.due,
            dueAt && dueStage
              ? html`${strings.stages[dueStage]}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b>`
              : strings.noDue,
          )}
        </dl>
      </div>
    </section>
    <section class="stack" aria-labelledby="timeline-heading">
      <h3 id="timeline-heading">${strings.timeline}</h3>
      <ol class="timeline" part="timeline">${report.timeline.map((entry) => timelineEntry(entry, strings))}</ol>
    </section>
    <section class="field" aria-labelledby="words-heading">
      <h3 id="words-heading">${strings.yourReport}</h3>
      <p class="words">${report.body}</p>
      ${attachmentLinks(report.attachments, strings)}
      <dl class="facts">
        ${fact(strings.occurredOn, dayInWords(report.occurredOn, strings.locale))}
        ${place ? fact(strings.place, place) : nothing}
      </dl>
      ${report.anonymous ? html`<p>${strings.anonymous}</p>` : nothing}
      ${report.confidential ? html`<p>${strings.confidential}</p>` : nothing}
    </section>`;
}
