import type { Attachment, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../dates.ts";
import { sizeInWords } from "../size-in-words.ts";
import { nameResponsible } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";
import { webAddress } from "../web-address.ts";

/**
 * Files as links that open in a new tab: showing a picture would need `img-src` in the site's policy, and
 * load bytes that the reporter did not request. Links expire after 15 minutes; "Perbarui" fetches new ones.
 */
export function attachmentLinks(
  attachments: readonly Attachment[] | undefined,
  strings: ReportPageStrings,
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

/** Who did something, by name. */
export const nameActor = ({ actor }: TimelineEntry, strings: ReportPageStrings): string =>
  actor.agency?.name ?? strings.actors[actor.kind];

function timelineEntry(entry: TimelineEntry, strings: ReportPageStrings): TemplateResult {
  const { kind, responsible, at, message, attachments, pingPong, rating } = entry;
  const who = nameActor(entry, strings);
  // An event that this version does not know is shown by its actor alone.
  const title = strings.kinds[kind]?.(who, nameResponsible(responsible, strings)) ?? who;
  return html`<li class="entry" part="entry">
    <b>${title}</b>
    <small><time datetime=${at}>${timeInWords(at, strings.locale)}</time></small>
    ${pingPong ? html`<p>${strings.pingPong}</p>` : nothing}
    ${rating ? html`<p>${strings.rating(rating)}</p>` : nothing}
    ${message ? html`<p class="words">${message}</p>` : nothing}
    ${attachmentLinks(attachments, strings)}
  </li>`;
}

/** What has happened, oldest first. */
export const timelineList = (
  timeline: readonly TimelineEntry[],
  strings: ReportPageStrings,
): TemplateResult =>
  html`<ol class="timeline" part="timeline">${timeline.map((entry) => timelineEntry(entry, strings))}</ol>`;
