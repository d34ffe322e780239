import type { Attachment, FollowedReport, Location, Report, ReportReader, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../../dates.ts";
import { moodOf } from "../../public/mood.ts";
import { progressSteps } from "../../public/progress-steps.ts";
import { channelWords, nameResponsible } from "../../strings/report-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import { webAddress } from "../../web-address.ts";
import type { ShownReport } from "./shown-report.ts";
import {
  attachmentLinks,
  foldedPart,
  isPhoto,
  nameActor,
  thumbnail,
  timelineList,
} from "./timeline-template.ts";

const fact = (term: string, value: unknown): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${value}</dd></div>`;

/**
 * Returns the status's name and meaning. A report that was forwarded to SP4N-LAPOR! has its own strings,
 * because this channel's team does not verify it.
 */
const statusWords = (
  report: ShownReport,
  strings: ReportPageStrings,
): { name: string; meaning: string } | undefined =>
  report.status === "submitted" && report.responsible.kind === "sp4n"
    ? nationalWords(report, strings)
    : strings.status[report.status];

/**
 * Returns the sentence to show while SP4N-LAPOR! is responsible: it is handling the report, or has not
 * received it yet.
 */
const nationalWords = (
  { national }: Pick<ShownReport, "national">,
  { withNational }: ReportPageStrings,
): { name: string; meaning: string; due: string } =>
  national && national.state !== "forwarded" ? withNational.notYet : withNational;

/** Returns what the status means for this report, and why the report was closed. */
function meaningOf(report: ShownReport, strings: ReportPageStrings): string | undefined {
  const { status, archiveReason, timeline, reporterActions } = report;
  let meaning = statusWords(report, strings)?.meaning;
  if (status === "archived" && archiveReason) meaning = strings.archived[archiveReason] ?? meaning;
  else if (status === "closed") {
    const ends = timeline.filter((entry) => entry.status === "closed" && entry.kind !== "rated");
    if (ends[ends.length - 1]?.kind === "closed_by_silence") meaning = strings.closedBySilence;
  } else return meaning;
  // The reason is omitted for a withdrawn report, whose status already states it, and for a duplicate, which
  // is handled in the report into which it was merged.
  if (archiveReason === "withdrawn" || archiveReason === "duplicate") return meaning;
  const final = reporterActions && !reporterActions.some(({ kind }) => kind === "contest");
  return final ? `${meaning} ${strings.ended}` : meaning;
}

/** The fields that determine a deadline, of a report or of the report into which it was merged. */
type Due = Pick<ShownReport, "status" | "dueAt" | "dueStage" | "responsible"> &
  Partial<Pick<Report, "overdueSince" | "escalation" | "needsExamination" | "national" | "channel">>;

/**
 * Renders the deadline: the required step and its day, the reason for a later deadline, whether it was
 * missed, and who supervises the report.
 */
function dueFact(due: Due, strings: ReportPageStrings): TemplateResult | typeof nothing {
  const { status, dueAt, dueStage, overdueSince, escalation, responsible, needsExamination, channel } = due;
  // An unknown deadline is not the same as "nothing is due".
  if (dueAt === undefined) return nothing;
  if (!dueAt || !dueStage) {
    const national = responsible.kind === "sp4n" && status !== "closed";
    return fact(strings.due, national ? nationalWords(due, strings).due : strings.noDue);
  }
  const stage = strings.stages[dueStage];
  // A single-agency channel has no verification team.
  const hasTeam = channel === undefined || channel.mode === "standalone";
  const watched = escalation === 2 && responsible.kind === "agency" && hasTeam;
  const when = overdueSince
    ? html`${stage}. <b class="error">${strings.overdue(dayInWords(overdueSince, strings.locale))}</b> ${watched ? strings.escalated : nothing}`
    : html`${stage}, ${strings.by} <b>${dayInWords(dueAt, strings.locale)}</b>${needsExamination && dueStage === "answer" ? html`<br>${strings.examined}` : nothing}`;
  return fact(strings.due, when);
}

/** Renders the report into which this one was merged. Questions about that report go to its own reporter. */
function followedTemplate(
  followed: FollowedReport,
  channel: ShownReport["channel"],
  strings: ReportPageStrings,
): TemplateResult {
  const { status, responsible, dueStage, timeline } = followed;
  const own = strings.followed;
  const waits = status === "awaiting_reporter";
  const open = status !== "closed" && status !== "archived";
  const others = { ...strings, kinds: { ...strings.kinds, closed_by_silence: () => own.closedBySilence } };
  return html`<section class="stack" part="followed" aria-labelledby="followed-heading">
    <div class="field">
      <h3 id="followed-heading">${own.heading}</h3>
      <p class="muted">${own.hint}</p>
    </div>
    <div class="codes">
      <div class="row"><span class="status ${waits ? "waits" : moodOf(status)}">${waits ? own.waits : (strings.status[status]?.name ?? status)}</span></div>
      ${
        open
          ? html`<dl class="facts">
              ${fact(strings.responsible, html`<b>${nameResponsible(responsible, strings)}</b>`)}
              ${dueStage?.startsWith("reporter") === false ? dueFact({ ...followed, channel }, strings) : nothing}
            </dl>`
          : nothing
      }
    </div>
    ${timeline.length ? timelineList(timeline, others) : html`<p class="muted">${own.none}</p>`}
  </section>`;
}

const placeInWords = ({ address, regionName }: Location): string =>
  [address, regionName].filter(Boolean).join(", ");

/** Renders the reporter's original values for fields that officers have corrected. */
function originalFacts({ original }: ShownReport, strings: ReportPageStrings): unknown {
  if (!original) return nothing;
  const { title, classification, category, location } = original;
  const own = strings.facts.original;
  const values = {
    title,
    classification: classification && (strings.classification[classification] ?? classification),
    category: category?.name,
    location: location && placeInWords(location),
  };
  return original.fields.map((field) => {
    const name = own[field as keyof typeof values];
    return name ? fact(name, values[field as keyof typeof values] || own.none) : nothing;
  });
}

/** Renders who can currently read the report, and what earlier agencies can still read. */
function readersTemplate(
  { readers }: ShownReport,
  strings: ReportPageStrings,
): TemplateResult | typeof nothing {
  if (!readers?.length) return nothing;
  const own = strings.readers;
  const reads = ({ access, until, mayReadIdentity }: ReportReader): string => {
    if (access === "full") return mayReadIdentity ? `${own.full} ${own.identity}` : own.full;
    return access === "former" && until ? own.former(dayInWords(until, strings.locale)) : own.minimal;
  };
  return html`<section class="quiet" part="readers" aria-labelledby="readers-heading">${foldedPart(
    html`<h3 id="readers-heading">${own.heading}</h3>`,
    html`<dl class="facts">${readers.map((reader) => fact(nameResponsible(reader.party, strings), reads(reader)))}</dl>`,
  )}</section>`;
}

/** Renders the reporter's photo next to the agency's latest photo, if the agency has added one. */
function beforeAndAfter(
  { attachments, timeline }: ShownReport,
  strings: ReportPageStrings,
): TemplateResult | typeof nothing {
  const own = timeline
    .filter(({ actor }) => actor.kind === "reporter")
    .flatMap((entry) => entry.attachments ?? []);
  const before = [...(attachments ?? []), ...own].find(isPhoto);
  const [work] = timeline
    .filter(({ actor, attachments }) => actor.kind === "agency" && attachments?.some(isPhoto))
    .slice(-1);
  const photos = work?.attachments?.filter(isPhoto) ?? [];
  const after = photos[photos.length - 1];
  if (!before || !work || !after) return nothing;
  const figure = (file: Attachment, caption: string) => {
    const href = webAddress(file.url);
    return href
      ? html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${thumbnail(file)}<span>${caption}</span></a></li>`
      : nothing;
  };
  const { label, theirs, yours } = strings.pair;
  return html`<ul class="pair" aria-label=${label}>${figure(before, yours)}${figure(after, theirs(nameActor(work, strings)))}</ul>`;
}

/** The slots in a report: next to its status, below the status, and at the end. */
export interface ReportSlots {
  refresh: TemplateResult;
  asked: unknown;
  /**
   * The entry of the timeline that `asked` quotes. `asked` then states what the reporter can do, and until
   * when.
   */
  quoted: TimelineEntry | undefined;
  more: unknown;
}

/**
 * Renders a report for its reporter: its status, what the reporter is asked to do, its history and its texts.
 */
export function reportTemplate(
  report: ShownReport,
  strings: ReportPageStrings,
  { refresh, asked, quoted, more }: ReportSlots,
): TemplateResult {
  const { status, location, followed } = report;
  const place = placeInWords(location);
  return html`<section class="stack" aria-labelledby="report-heading">
      <div class="field">
        <span class="muted">${strings.classification[report.classification]} · <span part="tracking-id">${report.trackingId}</span></span>
        <h2 id="report-heading" part="heading">${report.title || report.trackingId}</h2>
      </div>
      <div class="codes">
        <div class="row"><span class="status ${moodOf(status)}" part="status">${statusWords(report, strings)?.name ?? status}</span>${refresh}</div>
        ${quoted ? nothing : html`<p>${meaningOf(report, strings)}</p>`}
        ${progressSteps(report, strings)}
        ${
          status === "archived"
            ? nothing
            : html`<dl class="facts">
                ${status === "closed" ? nothing : fact(strings.responsible, html`<b>${nameResponsible(report.responsible, strings)}</b>`)}
                ${quoted ? nothing : dueFact(report, strings)}
                ${report.promise ? fact(strings.promised, html`<b>${dayInWords(report.promise.date, strings.locale)}</b>`) : nothing}
              </dl>`
        }
      </div>
    </section>
    ${beforeAndAfter(report, strings)}
    ${asked}
    ${followed ? followedTemplate(followed, report.channel, strings) : nothing}
    <section class="stack" aria-labelledby="timeline-heading">
      <h3 id="timeline-heading">${strings.timeline}</h3>
      ${timelineList(report.timeline, strings, quoted)}
    </section>
    <section class="quiet" aria-labelledby="words-heading">${foldedPart(
      html`<h3 id="words-heading">${strings.yourReport}</h3>`,
      html`${report.unreadable ? html`<p class="error">${strings.unreadable}</p>` : nothing}
      ${report.body ? html`<p class="words">${report.body}</p>` : nothing}
      ${attachmentLinks(report.attachments, strings)}
      <dl class="facts">
        ${report.occurredOn ? fact(strings.facts.occurredOn, dayInWords(report.occurredOn, strings.locale)) : nothing}
        ${place ? fact(strings.facts.place, place) : nothing}
        ${originalFacts(report, strings)}
      </dl>
      ${report.anonymous ? html`<p>${strings.anonymous}</p>` : nothing}
      ${report.confidential ? html`<p>${strings.confidential}</p>` : nothing}
      <p>${channelWords(report.channel, strings)}</p>`,
      !!report.unreadable,
    )}</section>
    ${readersTemplate(report, strings)}
    ${more}`;
}
