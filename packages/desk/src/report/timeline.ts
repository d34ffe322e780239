import type { Actor, TimelineEntry } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { hasOneAgency, partyName } from "../session/parties.ts";
import type { ChannelContext, Clock, Localization, Session } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { timeInWords } from "../time/dates.ts";
import { renderAttachments } from "./attachments.ts";

export function actorName(
  { kind, agency, institution }: Actor,
  { strings, channel }: Pick<Session, "strings"> & ChannelContext,
): string {
  if (kind === "sp4n" && institution) return institution;
  if (kind === "national_triage") return channel.identity.verificationTeam;
  return agency && kind !== "sp4n" ? agency.shortName : nameIn(strings.names.parties, kind);
}

/** Describes what happened, including the destination of a transfer. */
export function entryTitle(entry: TimelineEntry, session: Pick<Session, "strings"> & ChannelContext): string {
  const there = session.strings.takeThere;
  // The report is only marked for SP4N-LAPOR!. Nothing has been sent yet.
  if (entry.kind === "transferred" && entry.responsible.kind === "sp4n") return there.transferred;
  // A channel for a single agency has no verification team.
  if (entry.kind === "escalated" && hasOneAgency(session)) return there.escalated;
  const name = nameIn(session.strings.names.entries, entry.kind);
  const isMove = entry.kind === "transferred" || (entry.kind === "assigned" && entry.actor.kind !== "agency");
  return isMove ? `${name}: ${partyName(entry.responsible, session)}` : name;
}

function renderEntry(
  entry: TimelineEntry,
  session: Localization & ChannelContext & Clock,
  open: (id: string) => void,
): TemplateResult {
  const { language, now, strings } = session;
  return html`<li class="entry ${entry.actor.kind}">
    <b>${entryTitle(entry, session)}</b>
    <span class="quiet small">
      ${actorName(entry.actor, session)} · <time datetime=${entry.at}>${timeInWords(entry.at, language, now())}</time
      >${entry.actorReference ? ` · ${entry.actorReference}` : ""}
    </span>
    ${entry.message ? html`<blockquote>${entry.message}</blockquote>` : nothing}
    ${entry.rating ? html`<p>${strings.report.rating(entry.rating)}</p>` : nothing}
    ${entry.attachments?.length ? renderAttachments(entry.attachments, session, open) : nothing}
  </li>`;
}

/** Renders a report's history, latest entry first. */
export function renderTimeline(
  entries: readonly TimelineEntry[],
  session: Localization & ChannelContext & Clock,
  open: (id: string) => void,
): TemplateResult {
  return html`<section>
    <h3>${session.strings.report.timeline}</h3>
    <ol class="entries" reversed>
      ${entries.toReversed().map((entry) => renderEntry(entry, session, open))}
    </ol>
  </section>`;
}
