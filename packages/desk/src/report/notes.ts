import type { Note, NotSolvedMessage } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { splitMentions } from "../fields/mentions.ts";
import type { Clock, Localization } from "../session/session.ts";
import { shortDay, timeInWords } from "../time/dates.ts";

export function renderNotes(
  notes: readonly Note[],
  { strings, language, now }: Localization & Clock,
): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<section>
    <h3>${strings.report.notes}</h3>
    ${notes.map(({ at, text, officer, mentions = [] }) => {
      const parts = splitMentions(text, mentions);
      // Officers who are mentioned but not found in the text, for example because they have been renamed.
      const unnamed = mentions.filter(({ id }) => !parts.some((part) => part.officer?.id === id));
      const details = [
        ...(officer ? [officer.name] : []),
        timeInWords(at, language, now()),
        ...(unnamed.length > 0
          ? [strings.mentions.mentions(unnamed.map(({ name }) => name).join(", "))]
          : []),
      ];
      return html`<p class="note">${parts.map((part) =>
        part.officer ? html`<b class="mention">${part.text}</b>` : part.text,
      )} <span class="quiet small">${details.join(" · ")}</span></p>`;
    })}
  </section>`;
}

/** Renders the messages of supporters who say that an answer did not solve their problem. */
export function renderNotSolved(
  messages: readonly NotSolvedMessage[],
  { strings, language, now }: Localization & Clock,
): TemplateResult | typeof nothing {
  if (messages.length === 0) return nothing;
  const words = strings.report;
  return html`<section>
    <h3>${words.notSolvedMessages}</h3>
    ${messages.map(({ on, counted, message }) => {
      const day = shortDay(`${on}T00:00:00+07:00`, language, now());
      const details = counted ? [day] : [day, words.notCounted];
      return html`<p class="note">
        <bdi>${message || words.noWords}</bdi> <span class="quiet small">${details.join(" · ")}</span>
      </p>`;
    })}
  </section>`;
}
