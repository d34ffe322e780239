import type { PublicReport, PublicReportSummary, PublicStep } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import type { PublicReportStrings } from "../strings/public-report-strings.ts";
import { nameResponsible } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";

/** Strings of a public report, in both sets of sentences. */
export interface PublicStrings {
  /** Sentences for the reporter. */
  strings: ReportPageStrings;
  /** Sentences for everybody else. */
  own: PublicReportStrings;
}

/** The status of a public report by name. */
export const nameStatus = ({ status }: PublicReportSummary, { strings, own }: PublicStrings): string =>
  own.status[status] ?? strings.status[status]?.name ?? status;

/** The day of the report, and its place as precisely as it is public. */
export function placeAndDay(
  { location, submittedOn }: PublicReportSummary,
  { strings, own }: PublicStrings,
): TemplateResult {
  return html`${location.regionName ? `${location.regionName} · ` : nothing}${own.since} <time datetime=${submittedOn}>${dayInWords(submittedOn, strings.locale)}</time>`;
}

function stepTemplate(step: PublicStep, { strings, own }: PublicStrings): TemplateResult {
  const { on, kind, actor, responsible, message } = step;
  const name = actor.kind === "sp4n" ? undefined : actor.agency?.name;
  const who = (name ?? (actor.kind === "reporter" ? own.reporter : strings.actors[actor.kind])) || "";
  // A step that this version does not know is shown by its actor alone.
  const title = (own.kinds[kind] ?? strings.kinds[kind])?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${title}</b>
    <small><time datetime=${on}>${dayInWords(on, strings.locale)}</time></small>
    ${message ? html`<p class="words">${message}</p>` : nothing}
  </li>`;
}

/** The report's text and its history, newest first. */
export function publicStory(report: PublicReport, publicStrings: PublicStrings): TemplateResult {
  const { strings, own } = publicStrings;
  const { archiveReason, body, timeline } = report;
  const ended = archiveReason && (own.archived[archiveReason] ?? strings.archived[archiveReason]);
  return html`${ended ? html`<p>${ended}</p>` : nothing}
    <div class="field"><b>${own.body}</b><p class="words">${body}</p></div>
    <ol class="timeline" part="timeline" reversed aria-label=${strings.timeline}>${[...timeline].reverse().map((step) => stepTemplate(step, publicStrings))}</ol>`;
}

/**
 * A public report, as anyone with its tracking ID sees it, with the mood of its status and the steps of its
 * way.
 */
export function publicReportTemplate(
  report: PublicReport,
  publicStrings: PublicStrings,
  { mood, steps }: { mood: string; steps: unknown },
): TemplateResult {
  const { strings } = publicStrings;
  const { status } = report;
  const open = status !== "closed" && status !== "archived";
  return html`<section class="stack" aria-labelledby="report-heading">
    <div class="field">
      <span class="muted">${strings.classification[report.classification]} · <span part="tracking-id">${report.trackingId}</span></span>
      <h2 id="report-heading" part="heading">${report.title}</h2>
      <p class="muted">${placeAndDay(report, publicStrings)}</p>
    </div>
    <div class="codes">
      <div class="row"><span class="status ${mood}" part="status">${nameStatus(report, publicStrings)}</span></div>
      ${steps}
      ${open ? html`<dl class="facts"><div><dt>${strings.responsible}</dt><dd><b>${nameResponsible(report.responsible, strings)}</b></dd></div></dl>` : nothing}
    </div>
    ${publicStory(report, publicStrings)}
  </section>`;
}
