import type { PublicPhoto, PublicReport } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import { lateStyles } from "../styles/late-styles.ts";
import { progressStyles } from "../styles/progress-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { moodOf } from "./mood.ts";
import { progressSteps } from "./progress-steps.ts";
import { type PublicStrings, publicReportTemplate } from "./public-report.ts";
import { firstState } from "./public-state.ts";
import { type PublicView, stateIn } from "./public-view.ts";

/** Styles for released photos. */
export const photoStyles: CSSResult = css`
  .photos {
    display: grid;
    gap: 0.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    align-items: start;
  }
  .photos a {
    display: block;
  }
  .photos img {
    display: block;
    width: 100%;
    height: auto;
    border-radius: var(--radius);
    background: var(--surface);
  }
`;

/** Styles for a report. They require the list's styles. */
export const reportPageStyles: readonly CSSResult[] = [
  lateStyles,
  reportStyles,
  progressStyles,
  photoStyles,
  css`
    [part="report"] {
      margin-bottom: 1.5em;
    }
  `,
];

const backTemplate = ({ strings, state, hrefOf }: PublicView): TemplateResult =>
  html`<p><a class="link back" href=${hrefOf({ ...state, trackingId: "" })}>${strings.report.back}</a></p>`;

/**
 * Returns a released photo's URL. If the path does not have the expected form, returns the channel's URL
 * instead.
 */
const photoAddress = (root: string, { path }: PublicPhoto): string =>
  root + (/^\/v1\/[\w/-]+$/.test(path) ? path : "/");

/**
 * Renders the released photos. Their width and height reserve space, and each photo is loaded when it comes
 * near the viewport.
 */
function photosTemplate(
  { photos = [] }: PublicReport,
  { own }: PublicStrings,
  base: string,
): TemplateResult | typeof nothing {
  if (photos.length === 0) return nothing;
  const root = base.replace(/\/?(\/v1)?\/?$/, "");
  const nameOf = ({ from }: PublicPhoto): string => own.photos[from] ?? own.photos.heading;
  return html`<section class="field" part="photos" aria-labelledby="photos-heading">
    <h3 id="photos-heading">${own.photos.heading}</h3>
    <ul class="photos">${photos.map(
      (photo) =>
        html`<li><a href=${photoAddress(root, photo)} target="_blank" rel="noopener"><img src=${photoAddress(root, photo)} alt=${nameOf(photo)} width=${photo.width} height=${photo.height} loading="lazy" decoding="async"></a></li>`,
    )}</ul>
  </section>`;
}

/**
 * Renders a public report with a link back to the list and a link to the agency's other reports.
 * @param base The channel's URL, for photos.
 */
export function reportTemplate(
  report: PublicReport,
  words: PublicStrings,
  view: PublicView,
  base: string,
): TemplateResult {
  const { strings, fixed, hrefOf } = view;
  const { agency } = report.responsible;
  return html`<article class="stack" part="report">
    ${backTemplate(view)}
    ${publicReportTemplate(report, words, { mood: moodOf(report.status), steps: progressSteps(report, words.strings) })}
    ${photosTemplate(report, words, base)}
    ${report.supports ? html`<p><b>${strings.list.supports(report.supports)}</b></p>` : nothing}
    ${agency && !fixed.agencyId ? html`<p><a class="link" href=${hrefOf({ ...stateIn("agency", firstState), ...fixed, agencyId: agency.id })}>${strings.report.agency(agency.name)}</a></p>` : nothing}
  </article>`;
}

/** Renders the page for a tracking ID that belongs to no public report. */
export const missingTemplate = (view: PublicView): TemplateResult =>
  html`<section class="stack">
    ${backTemplate(view)}
    <h2 id="report-heading" part="heading">${view.strings.report.missing}</h2>
    <p>${view.strings.report.missingHint}</p>
  </section>`;
