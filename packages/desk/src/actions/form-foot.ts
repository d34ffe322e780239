import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../drafts/tab-draft.ts";
import type { Session } from "../session/session.ts";
import type { Field } from "./action-fields.ts";

// The line next to a form's buttons, which stays visible however long the text is.

type Named = Pick<FullAgencyReport, "trackingId" | "title">;

const titleOf = ({ trackingId, title }: Named, { strings }: Pick<Session, "strings">): string =>
  title || strings.list.untitled(trackingId);

/** Names the report to which a form is sent, in one sentence that describes the button. */
export const targetInWords = (report: Named, session: Pick<Session, "strings">): string =>
  `${session.strings.target} ${report.trackingId} · ${titleOf(report, session)}`;

/** Renders the report to which a form is sent. A long title is truncated. */
export const renderTarget = (report: Named, session: Pick<Session, "strings">): TemplateResult =>
  html`<span class="target" title=${titleOf(report, session)}
    >${session.strings.target} <b>${report.trackingId}</b> · ${titleOf(report, session)}</span
  >`;

const textKinds: readonly Field["kind"][] = ["words", "note", "line"];

/** Renders the length of a text shortly before it reaches its limit, and the excess beyond the limit. */
export function renderLimits(
  fields: readonly Field[],
  draft: Draft,
  { strings }: Pick<Session, "strings">,
): TemplateResult | typeof nothing {
  const limits = fields.flatMap(({ kind, member, max }) => {
    const count = [...String(draft[member] ?? "")].length;
    if (!textKinds.includes(kind) || count <= max * 0.9) return [];
    return count > max
      ? [html`<span class="fault">${strings.tooLong(count - max)}</span>`]
      : [html`<span>${strings.letters(count, max)}</span>`];
  });
  return limits.length > 0 ? html`<span class="limits">${limits}</span>` : nothing;
}
