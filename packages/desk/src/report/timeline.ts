import type { Actor, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { hasOneAgency, type Office, partyName } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import { timeInWords } from "../time/dates.ts";
import { renderAttachments } from "./attachments.ts";

/** The party that acted, in words. */
export function actorName({ kind, agency, institution }: Actor, { strings, channel }: Office): string {
  if (kind === "sp4n" && institution) return institution;
  if (kind === "national_triage") return channel.identity.verificationTeam;
  return agency && kind !== "sp4n" ? agency.shortName : nameIn(strings.names.parties, kind);
}

/** The event of an entry, with the destination of a transfer. */
export function entryTitle(entry: TimelineEntry, office: Office): string {
  const there = office.strings.takeThere;
  // The agency has sent nothing yet.
  if (entry.kind === "transferred" && entry.responsible.kind === "sp4n") return there.transferred;
  // A channel of one agency has no verification team.
  if (entry.kind === "escalated" && hasOneAgency(office)) return there.escalated;
  const name = nameIn(office.strings.names.entries, entry.kind);
  const isMove = entry.kind === "transferred" || (entry.kind === "assigned" && entry.actor.kind !== "agency");
  return isMove ? `${name}: ${partyName(entry.responsible, office)}` : name;
}

function renderEntry(entry: TimelineEntry, office: Office, open: (id: string) => void): TemplateResult {
  const { language, now, strings } = office;
  return html`<li class="entry ${entry.actor.kind}">
    <b>${entryTitle(entry, office)}</b>
    <span class="quiet small">
      ${actorName(entry.actor, office)} · <time datetime=${entry.at}>${timeInWords(entry.at, language, now())}</time
      >${entry.actorReference ? ` · ${entry.actorReference}` : ""}
    </span>
    ${entry.message ? html`<blockquote>${entry.message}</blockquote>` : nothing}
    ${entry.rating ? html`<p>${strings.report.rating(entry.rating)}</p>` : nothing}
    ${entry.attachments?.length ? renderAttachments(entry.attachments, office, open) : nothing}
  </li>`;
}

/** The history of a report, latest first. */
export function renderTimeline(
  entries: readonly TimelineEntry[],
  office: Office,
  open: (id: string) => void,
): TemplateResult {
  return html`<section>
    <h3>${office.strings.report.timeline}</h3>
    <ol class="entries" reversed>
      ${entries.toReversed().map((entry) => renderEntry(entry, office, open))}
    </ol>
  </section>`;
}
