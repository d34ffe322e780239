import type { AgencyReport, FormerAgencyReport, FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { partyName } from "../session/parties.ts";
import { mayAskForIdentity } from "../session/role.ts";
import type {
  ChannelContext,
  MapContext,
  Session,
  StorageContext,
  WorkCalendar,
} from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { shortDay } from "../time/dates.ts";
import { renderAttachments, renderComparison, renderSupporterPhotos } from "./attachments.ts";
import { renderFacts } from "./facts.ts";
import { renderNotes, renderNotSolved } from "./notes.ts";
import { photosOf, supporterPhotosOf } from "./photos.ts";
import { mustBeTaken } from "./possible-actions.ts";
import type { RelatedReport } from "./related.ts";
import { renderRelated } from "./related-list.ts";
import { renderStatus, renderUnreadable } from "./report-status.ts";
import { renderTimeline } from "./timeline.ts";

type ContentSession = Session & ChannelContext & WorkCalendar & StorageContext & MapContext;

interface ContentParts {
  related: readonly RelatedReport[];
  /** The path of the printouts. */
  printHref: string;
  viewPhoto: (id: string) => void;
  comparePhotos: () => void;
  relations: Parameters<typeof renderRelated>[2];
}

/** Renders a report of which the officer can read only the status. */
export function renderMinimal(
  report: AgencyReport,
  session: Pick<Session, "strings"> & ChannelContext,
): TemplateResult {
  const { strings } = session;
  return html`<div class="content">
    <div>
      <h2 class="title" tabindex="-1">${strings.list.untitled(report.trackingId)}</h2>
      <p class="status">
        ${nameIn(strings.names.statuses, report.status)} · ${partyName(report.responsible, session)}
      </p>
      <p class="words">${strings.report.minimal}</p>
    </div>
  </div>`;
}

export function renderContent(
  report: FullAgencyReport | FormerAgencyReport,
  session: ContentSession,
  { related, printHref, viewPhoto, comparePhotos, relations }: ContentParts,
): TemplateResult {
  const { strings, language, now } = session;
  const words = strings.report;
  const full = report.access === "full" ? report : undefined;
  const photos = photosOf(report);
  const others = full ? supporterPhotosOf(full, session) : [];
  const { latitude, longitude } = report.location;
  const point = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
  const files = report.attachments.filter(
    ({ id }) => !photos.some((photo) => photo.id === id && photo.side === "before"),
  );
  return html`<div class="content">
      <article>
        <h2 class="title" tabindex="-1">${report.title || strings.list.untitled(report.trackingId)}</h2>
        ${renderStatus(report, session, printHref)}
        ${full && mustBeTaken(full) ? html`<desk-take-there .session=${session} .report=${full}></desk-take-there>` : nothing}
        ${report.access === "former" ? html`<p class="banner">${words.former(shortDay(report.leftAt, language, now()))}</p>` : nothing}
        ${report.unreadable ? renderUnreadable(report, report.unreadable, session) : nothing}
        ${full?.erasure ? html`<p class="banner">${full.erasure.erasedAt ? words.erased : words.erasureRequested}</p>` : nothing}
        <p class="words">${report.body || words.noWords}</p>
      </article>
      ${
        full
          ? html`<aside class="side" aria-label=${words.facts}>
              ${renderFacts(full, session)}
              ${
                mayAskForIdentity(session.me)
                  ? html`<desk-reporter-identity
                .session=${session}
                .trackingId=${full.trackingId}
                .anonymous=${full.anonymous}
              ></desk-reporter-identity>`
                  : nothing
              }
            </aside>`
          : nothing
      }
      <div class="rest">
        ${
          full && session.map && point
            ? html`<desk-place-map .session=${session} .point=${point} ?confidential=${full.confidential}></desk-place-map>`
            : nothing
        }
        ${renderComparison(photos, session, { open: viewPhoto, compare: comparePhotos })}
        ${
          files.length
            ? html`<section>
                <h3>${words.files}</h3>
                ${renderAttachments(files, session, viewPhoto)}
              </section>`
            : nothing
        }
        ${renderRelated(related, session, relations)}
        ${renderSupporterPhotos(others, session, viewPhoto)}
        ${renderNotSolved(full?.notSolvedMessages ?? [], session)} ${renderNotes(report.notes, session)}
        ${renderTimeline(report.timeline, session, viewPhoto)}
      </div>
      <desk-photo-viewer .photos=${[...photos, ...others]} .strings=${strings}></desk-photo-viewer>
    </div>`;
}
