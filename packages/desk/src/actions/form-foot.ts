import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../drafts/tab-draft.ts";
import type { Session } from "../session/session.ts";
import type { Field } from "./action-fields.ts";

type Named = Pick<FullAgencyReport, "trackingId" | "title">;

const titleOf = ({ trackingId, title }: Named, { strings }: Pick<Session, "strings">): string =>
  title || strings.list.untitled(trackingId);

/** Returns the description of the send button, which names the report. */
export const targetInWords = (report: Named, session: Pick<Session, "strings">): string =>
  `${session.strings.target} ${report.trackingId} · ${titleOf(report, session)}`;

/** Renders the name of the report to which the form is sent. A long title is truncated. */
export const renderTarget = (report: Named, session: Pick<Session, "strings">): TemplateResult =>
  html`<span class="target" title=${titleOf(report, session)}
    >${session.strings.target} <b>${report.trackingId}</b> · ${titleOf(report, session)}</span
  >`;

const textKinds: readonly Field["kind"][] = ["words", "note", "line"];

/** Renders the length of a text that is close to its limit, or the number of characters over the limit. */
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
