import type { Report, ReportStatus } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import type { ByValue } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";
import { moodOf } from "./mood.ts";

/** The progress step to which a status belongs. */
const stepOf: ByValue<ReportStatus, number> = {
  submitted: 0,
  assigned: 1,
  in_progress: 2,
  awaiting_reporter: 2,
  answered: 3,
  closed: 4,
  archived: 4,
};

/**
 * The fields of a report that determine its progress. Entries of a public report have only a day instead of a
 * time.
 */
interface Travelled {
  status: Report["status"];
  timeline: readonly { status: Report["status"]; at?: string; on?: string }[];
}

/**
 * Renders a report's progress from sent to completed: past steps with their day, the current step, and future
 * steps. If a report is contested, its progress returns to the step of being handled. An archived report
 * shows only the steps that it went through.
 */
export function progressSteps(
  { status, timeline }: Travelled,
  strings: ReportPageStrings,
): TemplateResult | typeof nothing {
  const current = stepOf[status];
  // A status that this version does not know belongs to no step.
  if (current === undefined) return nothing;
  const { label, names, archived, done, next } = strings.steps;
  const steps = names.map((name, step) => {
    const entry = timeline.find((each) => stepOf[each.status] === step);
    const isEnd = step === 4 && status === "archived";
    return {
      name: isEnd ? archived : name,
      step,
      day: step <= current ? (entry?.at ?? entry?.on) : undefined,
    };
  });
  const shown = status === "archived" ? steps.filter(({ day, step }) => day || step === 4) : steps;
  return html`<div class="travel"><ol class="steps" part="steps" aria-label=${label}>${shown.map(
    ({ name, step, day }) => {
      const state = step < current ? "behind" : step === current ? `here ${moodOf(status)}` : "ahead";
      return html`<li class=${state} aria-current=${step === current ? "step" : nothing}>
      <span>${name}<span class="unseen">${step < current ? `, ${done}` : step > current ? `, ${next}` : ""}</span></span>
      ${day ? html`<small><time datetime=${day}>${dayInWords(day, strings.locale)}</time></small>` : nothing}
    </li>`;
    },
  )}</ol></div>`;
}
