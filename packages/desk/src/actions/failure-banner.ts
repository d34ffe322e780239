import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { type Action, possibleActions } from "../report/possible-actions.ts";
import { actorName, entryTitle } from "../report/timeline.ts";
import { officerOf } from "../session/role.ts";
import type { ChannelContext, Session } from "../session/session.ts";
import type { Failure } from "./send-action.ts";

/** Renders why an action was not taken, and what the officer can do now. `send` sends the form unchanged. */
export function renderFailure(
  failure: Failure,
  action: Action,
  report: FullAgencyReport,
  session: Pick<Session, "me" | "strings"> & ChannelContext,
  send: () => void,
): TemplateResult {
  const { strings } = session;
  if (failure.kind === "unsent")
    return html`<div class="banner" role="alert">
      <span>${strings.unsent}</span>
      <wa-button size="s" @click=${send}>${strings.retry}</wa-button>
    </div>`;
  if (failure.kind === "refused") return html`<div class="banner bad" role="alert">${failure.detail}</div>`;
  const last = report.timeline.at(-1);
  const isPossible = possibleActions(report, officerOf(session)).includes(action);
  return html`<div class="banner" role="alert">
    <b>${strings.conflict.heading}</b>
    ${last ? html`<span>${strings.conflict.last(entryTitle(last, session), actorName(last.actor, session))}</span>` : nothing}
    <span>${isPossible ? strings.conflict.keep : strings.conflict.impossible}</span>
    ${isPossible ? html`<wa-button size="s" @click=${send}>${strings.conflict.sendAnyway}</wa-button>` : nothing}
  </div>`;
}
