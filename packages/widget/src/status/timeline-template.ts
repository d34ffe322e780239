import type { Attachment, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../dates.ts";
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
export function attachmentLinks(
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

/** Who did something, as people call it. */
export const nameActor = ({ actor }: TimelineEntry, strings: ReportWords): string =>
  actor.agency?.name ?? strings.actors[actor.kind];

function timelineEntry(entry: TimelineEntry, strings: ReportWords): TemplateResult {
  const { kind, responsible, at, message, attachments, pingPong, rating } = entry;
  const who = nameActor(entry, strings);
  // An event that this version has no words for is told by its actor alone.
  const words = strings.kinds[kind]?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${words}</b>
    <small><time datetime=${at}>${timeInWords(at, strings.locale)}</time></small>
    ${pingPong ? html`<p>${strings.pingPong}</p>` : nothing}
    ${rating ? html`<p>${strings.rating(rating)}</p>` : nothing}
    ${message ? html`<p class="words">${message}</p>` : nothing}
    ${attachmentLinks(attachments, strings)}
  </li>`;
}

/** What has happened, the oldest first. */
export const timelineList = (timeline: readonly TimelineEntry[], strings: ReportWords): TemplateResult =>
  html`<ol class="timeline" part="timeline">${timeline.map((entry) => timelineEntry(entry, strings))}</ol>`;
