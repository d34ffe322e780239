import type { PublicReport } from "@lapor/sdk";
import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import { lateStyles } from "../styles/late-styles.ts";
import { progressStyles } from "../styles/progress-styles.ts";
import { reportStyles } from "../styles/report-styles.ts";
import { moodOf } from "./mood.ts";
import { progressSteps } from "./progress-steps.ts";
import { type PublicStrings, publicReportTemplate } from "./public-report.ts";
import { firstState } from "./public-state.ts";
import { type PublicView, stateIn } from "./public-view.ts";

/** What a report needs besides the styles of the list. */
export const reportPageStyles: readonly CSSResult[] = [
  lateStyles,
  reportStyles,
  progressStyles,
  css`
    [part="report"] {
      margin-bottom: 1.5em;
    }
  `,
];

const backTemplate = ({ strings, state, hrefOf }: PublicView): TemplateResult =>
  html`<p><a class="link back" href=${hrefOf({ ...state, trackingId: "" })}>${strings.report.back}</a></p>`;

/** A public report with its way back to the list, and to the other reports of its agency. */
export function reportTemplate(report: PublicReport, words: PublicStrings, view: PublicView): TemplateResult {
  const { strings, fixed, hrefOf } = view;
  const { agency } = report.responsible;
  return html`<article class="stack" part="report">
    ${backTemplate(view)}
    ${publicReportTemplate(report, words, { mood: moodOf(report.status), steps: progressSteps(report, words.strings) })}
    ${report.supports ? html`<p><b>${strings.list.supports(report.supports)}</b></p>` : nothing}
    ${agency && !fixed.agencyId ? html`<p><a class="link" href=${hrefOf({ ...stateIn("agency", firstState), ...fixed, agencyId: agency.id })}>${strings.report.agency(agency.name)}</a></p>` : nothing}
  </article>`;
}

/** Shown when no public report has the tracking ID. */
export const missingTemplate = (view: PublicView): TemplateResult =>
  html`<section class="stack">
    ${backTemplate(view)}
    <h2 id="report-heading" part="heading">${view.strings.report.missing}</h2>
    <p>${view.strings.report.missingHint}</p>
  </section>`;
