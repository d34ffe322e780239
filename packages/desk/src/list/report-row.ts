import type { AgencyReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { statusName } from "../report/report-status.ts";
import { partyName } from "../session/parties.ts";
import type { ChannelContext, Localization, Session, WorkCalendar } from "../session/session.ts";
import { shortDay } from "../time/dates.ts";
import { deadlineOf, promiseOf } from "../time/deadline-words.ts";

export interface Row {
  row: AgencyReportSummary;
  number: number;
  /** The number of rows, or -1 while more can be loaded. */
  setSize: number;
  href: string;
  isOpen: boolean;
  isDone: boolean;
  isNew: boolean;
  isTicked: boolean;
  canTick: boolean;
}

const titleOf = (row: AgencyReportSummary, { strings }: Pick<Session, "strings">): string =>
  (row.access !== "minimal" && row.title) || strings.list.untitled(row.trackingId);

function whenOf(
  row: AgencyReportSummary,
  session: Localization & ChannelContext & WorkCalendar,
): TemplateResult | typeof nothing {
  const { strings, language, now } = session;
  if (row.access === "former")
    return html`<span class="due quiet">${strings.list.left(shortDay(row.leftAt, language, now()))}</span>`;
  if (row.access === "minimal") return nothing;
  const deadline = deadlineOf(row, session);
  if (deadline) {
    const isReporters = row.dueStage?.startsWith("reporter_");
    const words = isReporters ? strings.list.reporters(deadline.words) : deadline.words;
    return html`<span class="due ${deadline.urgency}" title=${row.dueAt ? shortDay(row.dueAt, language, now()) : ""}
      >${words}${row.promise ? ` · ${strings.list.promised(promiseOf(row.promise, row.dueAt, session).words)}` : ""}</span
    >`;
  }
  return html`<span class="due quiet">${shortDay(row.updatedAt, language, now())}</span>`;
}

function statusOf(row: AgencyReportSummary, { strings }: Pick<Session, "strings">): string {
  const status = statusName(row, strings);
  const holder = row.access === "full" ? (row.officer ?? row.unit) : undefined;
  return holder ? `${status} · ${holder.name}` : status;
}

/** Describes the number of supporters, and how many of them say that the answer did not solve the problem. */
function supportsOf(row: AgencyReportSummary, { strings }: Pick<Session, "strings">): string | undefined {
  if (row.access !== "full" || !row.supports?.counted) return undefined;
  const { counted, notSolved } = row.supports;
  const words = [
    strings.list.supports(counted),
    ...(notSolved > 0 ? [strings.list.notSolved(notSolved)] : []),
  ];
  return words.join(", ");
}

/**
 * Describes the place, the category and the supporters. Names the region only if it is not the agency's own.
 */
function whereOf(row: AgencyReportSummary, session: Pick<Session, "strings"> & ChannelContext): string {
  if (row.access === "minimal") return partyName(row.responsible, session);
  const { location, category } = row;
  const name = location.regionName?.split(",")[0];
  const region = location.address && name === session.channel.region?.name ? undefined : name;
  // A non-breaking space after each dot keeps truncated lines from ending with a dot.
  const short = [region, category?.name].map((name) => name?.replaceAll(" ", "\u00a0"));
  return [location.address, ...short, supportsOf(row, session)].filter(Boolean).join(" ·\u00a0");
}

export function renderRow(item: Row, session: Localization & ChannelContext & WorkCalendar): TemplateResult {
  const { row, number, setSize, href, isOpen, isDone, isNew, isTicked, canTick } = item;
  const { strings } = session;
  const title = titleOf(row, session);
  return html`<li
    class="row ${isOpen ? "open" : ""} ${isDone ? "done" : ""}"
    aria-setsize=${setSize}
    aria-posinset=${number + 1}
    data-id=${row.trackingId}
  >
    ${
      canTick
        ? html`<label class="tick"
            ><input type="checkbox" .checked=${isTicked} data-tick=${row.trackingId} aria-label=${strings.list.tick(title)}
          /></label>`
        : nothing
    }
    <a class="link" href=${href} aria-current=${isOpen ? "true" : nothing}>
      <span class="what">
        <span class="title"
          >${isNew ? html`<span class="new"><span class="sr">${strings.list.unseen}</span></span>` : nothing}${title}</span
        >
        <span class="where quiet">${whereOf(row, session)}</span>
      </span>
      <span class="state quiet">
        <span class="dot ${row.status}"></span>
        <span class="status">${statusOf(row, session)}</span>
        ${whenOf(row, session)}
      </span>
    </a>
  </li>`;
}
