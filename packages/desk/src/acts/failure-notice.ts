import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { type Office, officerOf } from "../office.ts";
import { actorName, entryTitle } from "../report/timeline.ts";
import { type Act, possibleActs } from "./possible-acts.ts";
import type { Failure } from "./send-act.ts";

/** Why an act was not taken, and what the officer can do now. `send` sends the form as it is. */
export function renderFailure(
  failure: Failure,
  act: Act,
  report: FullAgencyReport,
  office: Office,
  send: () => void,
): TemplateResult {
  const { strings } = office;
  if (failure.kind === "unsent")
    return html`<div class="notice" role="alert">
      <span>${strings.unsent}</span>
      <wa-button size="s" @click=${send}>${strings.retry}</wa-button>
    </div>`;
  if (failure.kind === "refused") return html`<div class="notice bad" role="alert">${failure.detail}</div>`;
  const last = report.timeline.at(-1);
  const isPossible = possibleActs(report, officerOf(office)).includes(act);
  return html`<div class="notice" role="alert">
    <b>${strings.conflict.heading}</b>
    ${last ? html`<span>${strings.conflict.last(entryTitle(last, office), actorName(last.actor, office))}</span>` : nothing}
    <span>${isPossible ? strings.conflict.keep : strings.conflict.impossible}</span>
    ${isPossible ? html`<wa-button size="s" @click=${send}>${strings.conflict.sendAnyway}</wa-button>` : nothing}
  </div>`;
}
