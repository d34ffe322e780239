import { html, nothing, type TemplateResult } from "lit";
import type { Localization } from "../session/session.ts";
import type { RelatedReport } from "./related.ts";
import { statusName } from "./report-status.ts";

export function distanceInWords(
  { metres, days }: Pick<RelatedReport, "metres" | "days">,
  { strings, language }: Localization,
): string {
  const words = strings.report.distance;
  const format = new Intl.NumberFormat(language, { maximumSignificantDigits: 2 });
  const away =
    metres === undefined
      ? undefined
      : metres < 50
        ? words.here
        : metres < 1000
          ? words.metres(format.format(metres))
          : words.kilometres(format.format(metres / 1000));
  return [away, words.days(days)].filter(Boolean).join(", ");
}

/**
 * Renders reports that may be about the same matter. The older of two reports is kept, so `merge` opens the
 * form that merges the shown report, and the link to a younger report opens that report's form
 * (`mergeThere`).
 */
export function renderRelated(
  related: readonly RelatedReport[],
  session: Localization,
  {
    hrefOf,
    merge,
    mergeThere,
  }: {
    hrefOf: (trackingId: string) => string;
    merge: ((trackingId: string) => void) | undefined;
    mergeThere: (trackingId: string) => void;
  },
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const { strings } = session;
  return html`<section>
    <h3>${strings.report.related}</h3>
    <ul class="related">
      ${related.map((found) => {
        const { trackingId, title } = found.row;
        return html`<li>
          <a href=${hrefOf(trackingId)}>${title}</a>
          <span class="quiet small">
            ${trackingId} · ${statusName(found.row, strings)} · ${distanceInWords(found, session)}
          </span>
          ${
            merge && found.isOpen
              ? found.isOlder
                ? html`<button type="button" class="plain small" @click=${() => merge(trackingId)}>
                    ${strings.merge.into(trackingId)}
                  </button>`
                : html`<a class="plain small" href=${hrefOf(trackingId)} @click=${() => mergeThere(trackingId)}
                    >${strings.merge.from(trackingId)}</a
                  >`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
