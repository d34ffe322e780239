import type { PublicReport, PublicReportSummary, PublicStep } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import type { PublicReportStrings } from "../strings/public-report-strings.ts";
import { nameResponsible } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";

/** Strings of a public report. */
export interface PublicWords {
  /** As its reporter sees them. */
  strings: ReportPageStrings;
  /** As everybody else sees them. */
  own: PublicReportStrings;
}

/** The status of a public report by name. */
export const nameStatus = ({ status }: PublicReportSummary, { strings, own }: PublicWords): string =>
  own.status[status] ?? strings.status[status]?.name ?? status;

/** The place, as precise as the public may know it, and the day of the report. */
export function placeAndDay(
  { location, submittedOn }: PublicReportSummary,
  { strings, own }: PublicWords,
): TemplateResult {
  return html`${location.regionName ? `${location.regionName} · ` : nothing}${own.since} <time datetime=${submittedOn}>${dayInWords(submittedOn, strings.locale)}</time>`;
}

function stepTemplate(step: PublicStep, { strings, own }: PublicWords): TemplateResult {
  const { on, kind, actor, responsible, message } = step;
  const who = actor.agency?.name ?? (actor.kind === "reporter" ? own.reporter : strings.actors[actor.kind]);
  // A step that this version does not know is shown by its actor alone.
  const words = (own.kinds[kind] ?? strings.kinds[kind])?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${words}</b>
    <small><time datetime=${on}>${dayInWords(on, strings.locale)}</time></small>
    ${message ? html`<p class="words">${message}</p>` : nothing}
  </li>`;
}

/** What was written and what has happened, oldest first. */
export function publicStory(report: PublicReport, words: PublicWords): TemplateResult {
  const { strings, own } = words;
  const { archiveReason, body, timeline } = report;
  const ended = archiveReason && (own.archived[archiveReason] ?? strings.archived[archiveReason]);
  return html`${ended ? html`<p>${ended}</p>` : nothing}
    <div class="field"><b>${own.body}</b><p class="words">${body}</p></div>
    <ol class="timeline" part="timeline" aria-label=${strings.timeline}>${timeline.map((step) => stepTemplate(step, words))}</ol>`;
}

/** A public report, for everybody who has its tracking ID. */
export function publicReportTemplate(report: PublicReport, words: PublicWords): TemplateResult {
  const { strings } = words;
  const { status } = report;
  const open = status !== "closed" && status !== "archived";
  return html`<section class="stack" aria-labelledby="report-heading">
    <div class="field">
      <span class="muted">${strings.classification[report.classification]} · <span part="tracking-id">${report.trackingId}</span></span>
      <h2 id="report-heading" part="heading">${report.title}</h2>
      <p class="muted">${placeAndDay(report, words)}</p>
    </div>
    <div class="codes">
      <div class="row"><span class="status" part="status">${nameStatus(report, words)}</span></div>
      ${open ? html`<dl class="facts"><div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(report.responsible, strings)}</b></dd></div></dl>` : nothing}
    </div>
    ${publicStory(report, words)}
  </section>`;
}
