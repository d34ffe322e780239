import type { AgencyReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import { partyName } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import { shortDay } from "../time/dates.ts";
import { deadlineOf } from "../time/deadline-words.ts";

/** A row of the list. */
export interface Row {
  row: AgencyReportSummary;
  /** From 0. */
  number: number;
  /** How many rows there are; -1 while more can be loaded. */
  setSize: number;
  href: string;
  isOpen: boolean;
  isDone: boolean;
  isNew: boolean;
  isTicked: boolean;
  canTick: boolean;
}

const titleOf = (row: AgencyReportSummary, { strings }: Office): string =>
  (row.access !== "minimal" && row.title) || strings.list.untitled(row.trackingId);

function whenOf(row: AgencyReportSummary, office: Office): TemplateResult | typeof nothing {
  const { strings, language, now } = office;
  if (row.access === "former")
    return html`<span class="due quiet">${strings.list.left(shortDay(row.leftAt, language, now()))}</span>`;
  if (row.access === "minimal") return nothing;
  const deadline = deadlineOf(row, office);
  if (deadline)
    return html`<span class="due ${deadline.urgency}" title=${row.dueAt ? shortDay(row.dueAt, language, now()) : ""}
      >${deadline.words}</span
    >`;
  return html`<span class="due quiet">${shortDay(row.updatedAt, language, now())}</span>`;
}

/** The address and the category; the region only where it is not the agency's own. */
function whereOf(row: AgencyReportSummary, office: Office): string {
  if (row.access === "minimal") return partyName(row.responsible, office);
  const { location, category } = row;
  const name = location.regionName?.split(",")[0];
  const region = location.address && name === office.channel.region?.name ? undefined : name;
  return [location.address, region, category?.name].filter(Boolean).join(" · ");
}

/** A report in the list: what it is about, where, how far, and until when. */
export function renderRow(item: Row, office: Office): TemplateResult {
  const { row, number, setSize, href, isOpen, isDone, isNew, isTicked, canTick } = item;
  const { strings } = office;
  const title = titleOf(row, office);
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
      <span class="title"
        >${isNew ? html`<span class="new"><span class="sr">${strings.list.unseen}</span></span>` : nothing}${title}</span
      >
      <span class="where quiet">${whereOf(row, office)}</span>
      <span class="state quiet">
        <span class="dot ${row.status}"></span>${nameIn(strings.names.statuses, row.status)} ${whenOf(row, office)}
      </span>
    </a>
  </li>`;
}
