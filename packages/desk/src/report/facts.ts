import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { type Office, partyName } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import { timeInWords } from "../time/dates.ts";
import { deadlineOf } from "../time/deadline-words.ts";

const row = (term: string, content: unknown): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

function renderClock(report: FullAgencyReport, office: Office): TemplateResult {
  const { strings, language, now } = office;
  const words = strings.report;
  const deadline = deadlineOf(report, office);
  if (!deadline || !report.dueAt) return row(words.clock, words.clockNone);
  const stage = report.dueStage ? words.clockFor(nameIn(strings.names.stages, report.dueStage)) : "";
  return row(
    words.clock,
    html`<span class="clock ${deadline.urgency}">${deadline.words}</span>
      <p class="small quiet">${stage}<br />${timeInWords(report.dueAt, language, now())}</p>
      ${report.status === "awaiting_reporter" ? html`<p class="small">${words.clockPaused}</p>` : nothing}
      ${
        report.overdueSince
          ? html`<p class="small late">${words.missed(timeInWords(report.overdueSince, language, now()))}</p>`
          : nothing
      }`,
  );
}

function renderPlace({ location }: FullAgencyReport, { strings }: Office): TemplateResult {
  const { address, regionName, latitude, longitude } = location;
  const point = latitude !== undefined && longitude !== undefined ? `${latitude},${longitude}` : undefined;
  return row(
    strings.report.place,
    html`${address ? html`${address}<br />` : nothing}
      <span class=${address ? "small quiet" : ""}>${regionName ?? ""}</span>
      ${
        point
          ? html`<br /><a
                class="small"
                href="https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=18/${latitude}/${longitude}"
                target="_blank"
                rel="noopener noreferrer"
                >${strings.report.map}</a
              >`
          : nothing
      }`,
  );
}

/** The facts beside the words: clock, place, responsible party. */
export function renderFacts(report: FullAgencyReport, office: Office): TemplateResult {
  const { strings, language, now } = office;
  const words = strings.report;
  const { national, released } = report;
  const moves = [
    report.transferCount ? words.transfers(report.transferCount) : "",
    report.pingPong ? words.pingPong : "",
  ].filter(Boolean);
  return html`<dl>
    ${renderClock(report, office)} ${renderPlace(report, office)}
    ${row(
      words.responsible,
      html`${partyName(report.responsible, office)}${report.unit ? html`<br />${report.unit.name}` : nothing}
        ${moves.length ? html`<br /><span class="small quiet">${moves.join(" · ")}</span>` : nothing}`,
    )}
    ${row(words.category, report.category?.name ?? html`<span class="quiet">${words.noCategory}</span>`)}
    ${report.rating ? row(strings.names.entries.rated, words.rating(report.rating)) : nothing}
    ${report.mergedInto ? row(words.related, words.mergedInto(report.mergedInto)) : nothing}
    ${report.duplicates ? row(words.related, words.duplicates(report.duplicates)) : nothing}
    ${
      national
        ? row(
            words.national,
            html`${nameIn(strings.names.nationalStates, national.state)}${
              national.trackingId
                ? html`<br />${
                    national.url
                      ? html`<a href=${national.url} target="_blank" rel="noopener noreferrer">${national.trackingId}</a>`
                      : national.trackingId
                  }`
                : nothing
            }
              ${national.ministryStatus ? html`<br /><span class="small quiet">${national.ministryStatus}</span>` : nothing}`,
          )
        : nothing
    }
    ${
      released
        ? row(
            words.public,
            html`${released.title}<br /><span class="small quiet">${timeInWords(released.at, language, now())}</span>`,
          )
        : nothing
    }
  </dl>`;
}
