import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { partyName } from "../session/parties.ts";
import type { ChannelContext, Localization, MapContext, Session, WorkCalendar } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { shortDay, timeInWords } from "../time/dates.ts";
import { deadlineOf, promiseOf } from "../time/deadline-words.ts";

const row = (term: string, content: unknown): TemplateResult =>
  html`<div><dt>${term}</dt><dd>${content}</dd></div>`;

function renderClock(
  report: FullAgencyReport,
  session: Localization & ChannelContext & WorkCalendar,
): TemplateResult {
  const { strings, language, now } = session;
  const words = strings.report;
  const deadline = deadlineOf(report, session);
  if (!deadline || !report.dueAt) {
    const isThere = report.responsible.kind === "sp4n" && report.status === "submitted";
    return row(words.clock, isThere ? strings.takeThere.noDeadline : words.clockNone);
  }
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

function renderPromise(
  { promise, dueAt }: FullAgencyReport,
  session: Localization & WorkCalendar,
): TemplateResult | typeof nothing {
  if (!promise) return nothing;
  const { strings, language, now } = session;
  const { urgency, words } = promiseOf(promise, dueAt, session);
  const day = shortDay(`${promise.date}T00:00:00+07:00`, language, now());
  return row(
    strings.report.promise,
    html`<span class="clock ${urgency}">${words}</span>
      <p class="small quiet">${strings.report.promised(day)}</p>`,
  );
}

/** Renders what the reporter wrote in fields that an officer has corrected. */
function renderOriginal(
  { original }: FullAgencyReport,
  { strings }: Pick<Session, "strings">,
): TemplateResult | typeof nothing {
  if (!original) return nothing;
  const { title, classification, category, location } = original;
  const values = {
    title,
    classification: classification && nameIn(strings.names.classifications, classification),
    category: category?.name,
    location: location && [location.address, location.regionName].filter(Boolean).join(", "),
  };
  return row(
    strings.report.original,
    original.fields.map(
      (field) => html`<p>${values[field as keyof typeof values] || strings.report.notGiven}</p>`,
    ),
  );
}

function renderPlace(
  { location }: FullAgencyReport,
  { strings, map }: Pick<Session, "strings"> & MapContext,
): TemplateResult {
  const { address, regionName, latitude, longitude } = location;
  const point = latitude !== undefined && longitude !== undefined ? `${latitude},${longitude}` : undefined;
  return row(
    strings.report.place,
    html`${address ? html`${address}<br />` : nothing}
      <span class=${address ? "small quiet" : ""}>${regionName ?? ""}</span>
      ${
        point && !map
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

function renderSupports(
  { supports }: FullAgencyReport,
  { strings }: Pick<Session, "strings">,
): TemplateResult | typeof nothing {
  if (!supports) return nothing;
  const words = strings.report;
  return row(
    words.supports,
    html`${words.supported(supports.counted)}
      ${supports.notSolved ? html`<p class="small late">${words.notSolved(supports.notSolved)}</p>` : nothing}
      ${supports.uncounted ? html`<p class="small quiet">${words.uncounted(supports.uncounted)}</p>` : nothing}`,
  );
}

export function renderFacts(
  report: FullAgencyReport,
  session: Localization & ChannelContext & WorkCalendar & MapContext,
): TemplateResult {
  const { strings, language, now } = session;
  const words = strings.report;
  const { national, released } = report;
  const moves = [
    report.transferCount ? words.transfers(report.transferCount) : "",
    report.pingPong ? words.pingPong : "",
  ].filter(Boolean);
  return html`<dl>
    ${renderClock(report, session)} ${renderPromise(report, session)} ${renderPlace(report, session)}
    ${row(
      words.responsible,
      html`${partyName(report.responsible, session)}${[report.unit, report.officer].map((one) => (one ? html`<br />${one.name}` : nothing))}
        ${moves.length ? html`<br /><span class="small quiet">${moves.join(" · ")}</span>` : nothing}`,
    )}
    ${row(words.category, report.category?.name ?? html`<span class="quiet">${words.noCategory}</span>`)}
    ${renderOriginal(report, session)}
    ${report.rating ? row(strings.names.entries.rated, words.rating(report.rating)) : nothing}
    ${renderSupports(report, session)}
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
