import type { Report, ReportStatus } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { dayInWords } from "../dates.ts";
import type { ByValue } from "../strings/report-strings.ts";
import type { ReportPageStrings } from "../strings/status-strings.ts";
import { moodOf } from "./mood.ts";

/** The step of the way that a status belongs to. */
const stepOf: ByValue<ReportStatus, number> = {
  submitted: 0,
  assigned: 1,
  in_progress: 2,
  awaiting_reporter: 2,
  answered: 3,
  closed: 4,
  archived: 4,
};

/** A report as far as its way is concerned; an entry has a time, that of a public report a day. */
interface Travelled {
  status: Report["status"];
  timeline: readonly { status: Report["status"]; at?: string; on?: string }[];
}

/**
 * The steps of a report from sent to done: past ones with their day, the current one, and those to come. A
 * contested report is back at work. An archived one shows only the steps that it took.
 */
export function progressSteps(
  { status, timeline }: Travelled,
  strings: ReportPageStrings,
): TemplateResult | typeof nothing {
  const current = stepOf[status];
  // A status that this version does not know has no place on the way.
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
  return html`<ol class="steps" part="steps" aria-label=${label}>${shown.map(({ name, step, day }) => {
    const state = step < current ? "behind" : step === current ? `here ${moodOf(status)}` : "ahead";
    return html`<li class=${state} aria-current=${step === current ? "step" : nothing}>
      <span>${name}<span class="unseen">${step < current ? `, ${done}` : step > current ? `, ${next}` : ""}</span></span>
      ${day ? html`<small><time datetime=${day}>${dayInWords(day, strings.locale)}</time></small>` : nothing}
    </li>`;
  })}</ol>`;
}
