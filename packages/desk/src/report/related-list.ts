import { html, nothing, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import type { RelatedReport } from "./related.ts";

/** The distance of a related report in space and time. */
export function distanceInWords(
  { metres, days }: Pick<RelatedReport, "metres" | "days">,
  { strings, language }: Pick<Office, "strings" | "language">,
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

/** Reports that may be about the same matter. `merge` opens the form that merges the shown report. */
export function renderRelated(
  related: readonly RelatedReport[],
  office: Office,
  {
    hrefOf,
    merge,
  }: { hrefOf: (trackingId: string) => string; merge: ((trackingId: string) => void) | undefined },
): TemplateResult | typeof nothing {
  if (related.length === 0) return nothing;
  const { strings } = office;
  return html`<section>
    <h3>${strings.report.related}</h3>
    <ul class="related">
      ${related.map((found) => {
        const { trackingId, title, status } = found.row;
        return html`<li>
          <a href=${hrefOf(trackingId)}>${title}</a>
          <span class="quiet small">
            ${trackingId} · ${nameIn(strings.names.statuses, status)} · ${distanceInWords(found, office)}
          </span>
          ${
            merge && found.isOpen
              ? html`<button
                  type="button"
                  class="plain small"
                  aria-label=${strings.merge.into(title)}
                  @click=${() => merge(trackingId)}
                >
                  ${strings.merge.here}
                </button>`
              : nothing
          }
        </li>`;
      })}
    </ul>
  </section>`;
}
