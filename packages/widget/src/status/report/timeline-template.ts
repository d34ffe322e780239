import type { Attachment, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../../dates.ts";
import { sizeInWords } from "../../size-in-words.ts";
import { nameResponsible } from "../../strings/report-strings.ts";
import type { ReportPageStrings } from "../../strings/status-strings.ts";
import { webAddress } from "../../web-address.ts";

/**
 * The maximum size in bytes of a photo that is shown without a click. A larger photo is shown as a link with
 * its size.
 */
const largestShown = 1_048_576;

/** Returns whether a file is a photo that is small enough to be shown. */
export const isPhoto = ({ mediaType, bytes }: Attachment): boolean =>
  /^image\/(jpeg|png|webp)$/.test(mediaType) && bytes <= largestShown;

/** Renders a photo's placeholder, which `Thumbnails` fills when it comes into view. */
export const thumbnail = ({ id }: Attachment): TemplateResult =>
  html`<canvas class="thumb" data-file=${id} width="0" height="0" aria-hidden="true"></canvas>`;

/**
 * Renders files as links that open in a new tab, and photos with a thumbnail. The links expire after 15
 * minutes; pressing "Muat ulang" loads new ones.
 */
export function attachmentLinks(
  attachments: readonly Attachment[] | undefined,
  strings: ReportPageStrings,
): TemplateResult | typeof nothing {
  const linked = (attachments ?? []).flatMap((file) => {
    const href = webAddress(file.url);
    return href ? { file, href } : [];
  });
  if (!linked.length) return nothing;
  return html`<ul class="files" aria-label=${strings.facts.attachments}>${linked.map(
    ({ href, file }) =>
      html`<li><a href=${href} target="_blank" rel="noopener noreferrer">${isPhoto(file) ? thumbnail(file) : nothing}<span>${file.fileName} (${sizeInWords(file.bytes, strings.locale)})</span></a></li>`,
  )}</ul>`;
}

/**
 * Returns the name of an entry's actor. An answer from SP4N-LAPOR! is not attributed to the custodian who
 * relays it.
 */
export const nameActor = ({ actor }: TimelineEntry, strings: ReportPageStrings): string =>
  actor.kind === "sp4n"
    ? [actor.institution, strings.actors.sp4n].filter(Boolean).join(", ")
    : actor.agency?.name || strings.actors[actor.kind] || "";

/**
 * Returns an entry's title, which names the event and its actor. For an event that this version does not
 * know, returns only the actor.
 */
export function entryTitle(entry: TimelineEntry, strings: ReportPageStrings): string {
  const { kind, responsible } = entry;
  const who = nameActor(entry, strings);
  // The report is not in SP4N-LAPOR! yet, because the agency has not entered it there.
  if (kind === "transferred" && responsible.kind === "sp4n") return strings.withNational.transferred(who);
  return strings.kinds[kind]?.(who, nameResponsible(responsible, strings)) ?? who;
}

function timelineEntry(
  entry: TimelineEntry,
  strings: ReportPageStrings,
  quoted: TimelineEntry | undefined,
): TemplateResult {
  const { at, message, attachments, pingPong, rating } = entry;
  return html`<li class="entry" part="entry">
    <b>${entryTitle(entry, strings)}</b>
    <small><time datetime=${at}>${timeInWords(at, strings.locale)}</time></small>
    ${pingPong ? html`<p>${strings.pingPong}</p>` : nothing}
    ${rating ? html`<p>${strings.rating(rating)}</p>` : nothing}
    ${entry === quoted ? nothing : html`${message ? html`<p class="words">${message}</p>` : nothing} ${attachmentLinks(attachments, strings)}`}
  </li>`;
}

/**
 * Renders the timeline, newest entry first. The earlier entries are folded.
 *
 * @param quoted The entry whose text is shown elsewhere on the page, so it is not repeated here.
 */
export function timelineList(
  timeline: readonly TimelineEntry[],
  strings: ReportPageStrings,
  quoted?: TimelineEntry,
): TemplateResult {
  const entries = [...timeline].reverse().map((entry) => timelineEntry(entry, strings, quoted));
  const newest = quoted ? 1 : 2;
  // Unfolding a single entry would take as much space as the entry.
  const shown = entries.length > newest + 1 ? newest : entries.length;
  const rest = entries.slice(shown);
  return html`<ol class="timeline" part="timeline" reversed>${entries.slice(0, shown)}</ol>
    ${rest.length ? foldedPart(strings.earlier(rest.length), html`<ol class="timeline" part="timeline" reversed>${rest}</ol>`) : nothing}`;
}

/** Renders a part of the report that is unfolded on request, and on paper. */
export const foldedPart = (heading: unknown, body: unknown, open = false): TemplateResult =>
  html`<details class="fold" ?open=${open}><summary>${heading}</summary><div class="field">${body}</div></details>`;
