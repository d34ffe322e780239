import type { PublicReportList, PublicReportSummary } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dateInBrief } from "../dates.ts";
import { moodOf } from "./mood.ts";
import { isFiltered } from "./public-state.ts";
import { type PublicView, unfiltered } from "./public-view.ts";

/** The short name of the responsible party. */
function nameInBrief({ responsible }: PublicReportSummary, { strings }: PublicView): string {
  const { kind, agency } = responsible;
  return agency?.shortName ?? strings.parties[kind === "sp4n" ? kind : "national_triage"];
}

function cardTemplate(report: PublicReportSummary, view: PublicView): TemplateResult {
  const { strings, state, hrefOf } = view;
  const { trackingId, title, category, location, status, submittedOn, supports } = report;
  const link = html`<a href=${hrefOf({ ...state, trackingId })} part="report-link">${title}</a>`;
  const about = [location.regionName, category?.name].filter(Boolean).join(" · ");
  return html`<li class="card" part="card">
    ${view.level === 1 ? html`<h2>${link}</h2>` : html`<h3>${link}</h3>`}
    ${about ? html`<p class="muted">${about}</p>` : nothing}
    ${supports ? html`<p class="muted">${strings.list.supports(supports)}</p>` : nothing}
    <p class="state-line">
      <span class="state ${moodOf(status)}" part="status">${strings.status[status] ?? status}</span>
      <span>${nameInBrief(report, view)}</span>
      <time datetime=${submittedOn}><span class="unseen">${strings.list.since} </span>${dateInBrief(submittedOn, strings.locale)}</time>
    </p>
  </li>`;
}

/** Explains why a list is empty: no report matches the filters, or no report is public. */
function noneTemplate(view: PublicView): TemplateResult {
  const { strings, state, fixed, hrefOf } = view;
  if (!isFiltered(state, fixed)) return html`<p class="none">${strings.list.empty}</p>`;
  return html`<div class="none">
    <p><b>${strings.list.none}</b></p>
    <p>${strings.list.noneHint}</p>
    <p><a class="link" href=${hrefOf(unfiltered(view))}>${strings.filters.reset}</a></p>
  </div>`;
}

/** Renders a page of public reports as cards, with a link to the next page. */
export function listTemplate({ data, nextCursor }: PublicReportList, view: PublicView): TemplateResult {
  const { strings, state, hrefOf } = view;
  const { cursor } = state;
  if (!data.length && !cursor) return noneTemplate(view);
  const first = cursor
    ? html`<a class="link" href=${hrefOf({ ...state, cursor: "" })}>${strings.list.first}</a>`
    : nothing;
  const next = nextCursor
    ? html`<a class="button plain" part="button-secondary" rel="next" href=${hrefOf({ ...state, cursor: nextCursor })}>${strings.list.next}</a>`
    : nothing;
  return html`<ul class="cards" part="list">${data.map((report) => cardTemplate(report, view))}</ul>
    ${cursor || nextCursor ? html`<nav class="pages" part="pages" aria-label=${strings.list.pages}>${next}${first}</nav>` : nothing}`;
}

/** Renders placeholders for the cards, so nothing shifts when the cards arrive. */
export const waitingTemplate = ({ strings }: PublicView, cards: number): TemplateResult =>
  html`<p class="unseen">${strings.loading}</p>
    <ul class="cards" aria-hidden="true">${Array.from(
      { length: cards },
      () => html`<li class="card blank"><span></span><span></span><span></span></li>`,
    )}</ul>`;
