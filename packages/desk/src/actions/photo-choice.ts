import type { FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Draft } from "../drafts/tab-draft.ts";
import { photosOf, supporterPhotosOf } from "../report/photos.ts";
import type { Clock, Localization } from "../session/session.ts";
import { type Field, idsIn } from "./action-fields.ts";

interface ChoiceContext {
  session: Localization & Clock;
  report: FullAgencyReport | undefined;
  draft: Draft;
  set: (member: string, value: string) => void;
}

/**
 * Renders the photos that the officer can make public. Each photo is chosen separately, and none is chosen at
 * first.
 */
export function renderPhotoChoice(
  { member }: Field,
  { session, report, draft, set }: ChoiceContext,
  label: string,
): TemplateResult | typeof nothing {
  if (!report) return nothing;
  const { strings } = session;
  const photos = [...photosOf(report), ...supporterPhotosOf(report, session)];
  if (photos.length === 0) return nothing;
  const chosen = idsIn(draft[member]).filter((id) => photos.some((photo) => photo.id === id));
  const choose = (id: string, isChosen: boolean): void =>
    set(member, [...chosen.filter((one) => one !== id), ...(isChosen ? [id] : [])].join(","));
  return html`<fieldset class="choice" data-member=${member} tabindex="-1">
    <legend>${label}</legend>
    <p class="quiet small">${strings.hints.photoIds}</p>
    ${report.anonymous ? html`<p class="warning small">${strings.photoChoice.anonymous}</p>` : nothing}
    <div class="choices">
      ${photos.map(
        ({ id, url, fileName }) => html`<label>
          <input
            type="checkbox"
            .checked=${chosen.includes(id)}
            @change=${(event: Event & { target: HTMLInputElement }) => choose(id, event.target.checked)}
          />
          <img src=${url} alt="" loading="lazy" decoding="async" />
          <span class="small">${fileName}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
