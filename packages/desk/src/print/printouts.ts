import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { actorName, entryTitle } from "../report/timeline.ts";
import { partyName } from "../session/parties.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { hourOf, officialDay } from "../time/dates.ts";
import { printoutStrings } from "./printout-strings.ts";

/** Fields that the officer fills in. Their values appear only on the printout and are not stored. */
export interface PrintoutFields {
  office: string;
  address: string;
  number: string;
  place: string;
  position: string;
  signer: string;
  nip: string;
}

/** The data for a printout. `session` contains Indonesian texts. */
interface PrintoutSource {
  report: FullAgencyReport;
  session: Pick<Session, "strings"> & ChannelContext & Clock;
  fields: PrintoutFields;
}

const row = (term: string, value: unknown): TemplateResult =>
  html`<tr><th scope="row">${term}</th><td>: ${value}</td></tr>`;
const rowIf = (term: string, value: unknown) => (value ? row(term, value) : nothing);

const renderHead = ({ report, fields }: PrintoutSource): TemplateResult =>
  html`${report.confidential ? html`<span class="secret">${printoutStrings.secret}</span>` : nothing}
    <div class="head"><b>${fields.office}</b>${fields.address}</div>`;

const placeOf = ({ location }: FullAgencyReport): string =>
  [location.address, location.regionName].filter(Boolean).join(", ");

const titleOf = ({ title, trackingId }: FullAgencyReport, { strings }: Pick<Session, "strings">): string =>
  title || strings.list.untitled(trackingId);

export function renderReportPrintout(source: PrintoutSource, withNotes: boolean): TemplateResult {
  const { report, session } = source;
  const { strings, now } = session;
  const words = printoutStrings.report;
  const { latitude, longitude } = report.location;
  const moment = (time: string): string => `${officialDay(time)}, ${hourOf(time, "id")}`;
  return html`${renderHead(source)}
    <h2>${words.title} ${report.trackingId}</h2>
    <table>
      ${row(words.classification, nameIn(strings.names.classifications, report.classification))}
      ${rowIf(words.category, report.category?.name)} ${row(words.status, nameIn(strings.names.statuses, report.status))}
      ${row(words.received, moment(report.submittedAt))}
      ${rowIf(words.occurred, report.occurredOn && officialDay(`${report.occurredOn}T00:00:00+07:00`))}
      ${rowIf(words.due, report.dueAt && moment(report.dueAt))} ${rowIf(words.place, placeOf(report))}
      ${rowIf(words.point, latitude !== undefined && `${latitude}, ${longitude}`)}
      ${row(words.agency, partyName(report.responsible, session))} ${rowIf(words.unit, report.unit?.name)}
      ${rowIf(words.reporter, report.anonymous && words.anonymous)}
    </table>
    <h3>${words.subject}</h3>
    <p class="words">${titleOf(report, session)}</p>
    <h3>${words.body}</h3>
    <p class="words">${report.body || words.none}</p>
    ${
      report.attachments.length
        ? html`<h3>${words.files}</h3>
            <ul>
              ${report.attachments.map(({ fileName }) => html`<li>${fileName}</li>`)}
            </ul>`
        : nothing
    }
    <h3>${words.timeline}</h3>
    ${report.timeline.map(
      (entry) => html`<div class="entry">
        ${moment(entry.at)}: <b>${entryTitle(entry, session)}</b> (${actorName(entry.actor, session)})
        ${entry.message ? html`<p class="words">${entry.message}</p>` : nothing}
      </div>`,
    )}
    ${
      withNotes && report.notes.length
        ? html`<h3>${words.notes}</h3>
            ${report.notes.map(
              ({ at, text }) => html`<div class="entry">${moment(at)}<p class="words">${text}</p></div>`,
            )}`
        : nothing
    }
    <p class="foot">${words.printed(moment(now().toISOString()))}</p>`;
}

/** Renders a "lembar disposisi": the facts about the report, with room for a handwritten instruction. */
export function renderSlip(source: PrintoutSource): TemplateResult {
  const { report, session, fields } = source;
  const words = printoutStrings.slip;
  const day = officialDay(report.submittedAt);
  const box = (text: string) =>
    html`<div><span class="box">${report.confidential && text === words.secret ? "×" : nothing}</span>${text}</div>`;
  const lines = (count: number) => Array.from({ length: count }, () => html`<div class="line"></div>`);
  return html`${renderHead(source)}
    <h2>${words.title}</h2>
    <table class="slip">
      <tr>
        <td>
          <table>
            ${row(words.from, `${words.fromReporter} ${session.channel.identity.name}`)}
            ${row(words.number, report.trackingId)} ${row(words.date, day)}
          </table>
        </td>
        <td>
          <table>
            ${row(words.received, day)} ${row(words.agenda, report.trackingId)}
            ${rowIf(words.due, report.dueAt && officialDay(report.dueAt))}
          </table>
          <div>${words.nature}:</div>
          ${[...words.natures, words.secret].map(box)}
        </td>
      </tr>
      <tr>
        <td colspan="2">
          ${words.subject}:
          <p class="words"><b>${titleOf(report, session)}</b></p>
          <p>${[nameIn(session.strings.names.classifications, report.classification), report.category?.name, placeOf(report)].filter(Boolean).join(" · ")}</p>
        </td>
      </tr>
      <tr>
        <td>${words.to}: ${report.unit ? html`<p><b>${report.unit.name}</b></p>` : nothing} ${lines(report.unit ? 2 : 3)}</td>
        <td>${words.please}: ${words.requests.map(box)} ${lines(1)}</td>
      </tr>
      <tr>
        <td colspan="2"><div class="room">${words.instruction}:</div></td>
      </tr>
      <tr>
        <td>${words.note}:</td>
        <td>
          <div class="room">
            ${words.initials}:
            <div>${fields.position}</div>
          </div>
          <div>${fields.signer}</div>
          ${fields.nip ? html`<div>${printoutStrings.letter.nip} ${fields.nip}</div>` : nothing}
        </td>
      </tr>
    </table>`;
}

export const answerOf = ({ timeline }: FullAgencyReport): string | undefined =>
  timeline.findLast(({ kind }) => kind === "answered")?.message;

/**
 * Renders the answer as a letter to the reporter. The letter does not contain the reporter's name, because
 * officers can read that only for a stated reason.
 */
export function renderLetter(source: PrintoutSource): TemplateResult {
  const { report, session, fields } = source;
  const words = printoutStrings.letter;
  const dots = "……………………";
  const today = officialDay(session.now().toISOString());
  return html`${renderHead(source)}
    <div class="letter">
      <table>
        ${row(words.number, fields.number || dots)}
        ${row(words.nature, report.confidential ? words.natureSecret : words.natureUsual)}
        ${row(words.files, "–")} ${row(words.subject, words.about(titleOf(report, session)))}
      </table>
      <p>${fields.place || dots}, ${today}</p>
    </div>
    <div class="to">
      <div>${words.to}</div>
      <div>${words.toReport(report.trackingId)}</div>
      <div>${words.at}</div>
    </div>
    <div class="letter-body">
      <p>${words.opening(session.channel.identity.name, officialDay(report.submittedAt), report.trackingId)}</p>
      <p class="words">${answerOf(report) ?? dots}</p>
      <p>${words.closing}</p>
    </div>
    <div class="signature">
      <div>${fields.position || dots},</div>
      <div class="space"></div>
      <b>${fields.signer || dots}</b>
      <div>${words.nip} ${fields.nip || dots}</div>
    </div>`;
}
