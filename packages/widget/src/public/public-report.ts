import type { PublicReport, PublicReportSummary, PublicStep } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import type { PublicReportStrings } from "../strings/public-report-strings.ts";
import { nameResponsible } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";

/** The strings for a public report, in two versions that depend on the reader. */
export interface PublicStrings {
  /** Sentences that address the reporter. */
  strings: ReportPageStrings;
  /** Sentences for all other readers. */
  own: PublicReportStrings;
}

/** Returns the name of a public report's status. */
export const nameStatus = ({ status }: PublicReportSummary, { strings, own }: PublicStrings): string =>
  own.status[status] ?? strings.status[status]?.name ?? status;

/** Renders the report's day, and its place as precisely as it is published. */
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
  // For a kind of entry that this version does not know, the title is only the name of whoever acted.
  const title = (own.kinds[kind] ?? strings.kinds[kind])?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${title}</b>
    <small><time datetime=${on}>${dayInWords(on, strings.locale)}</time></small>
    ${message ? html`<p class="words">${message}</p>` : nothing}
  </li>`;
}

/** Renders the report's text and its history, newest first. */
export function publicStory(report: PublicReport, publicStrings: PublicStrings): TemplateResult {
  const { strings, own } = publicStrings;
  const { archiveReason, body, timeline } = report;
  const ended = archiveReason && (own.archived[archiveReason] ?? strings.archived[archiveReason]);
  return html`${ended ? html`<p>${ended}</p>` : nothing}
    <div class="field"><b>${own.body}</b><p class="words">${body}</p></div>
    <ol class="timeline" part="timeline" reversed aria-label=${strings.timeline}>${[...timeline].reverse().map((step) => stepTemplate(step, publicStrings))}</ol>`;
}

/**
 * Renders a public report as anyone with its tracking ID sees it, with the status's colour and the steps of
 * its progress.
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
