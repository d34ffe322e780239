import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { focusControl } from "../keyboard/focus-control.ts";
import { keyOf } from "../keyboard/key-map.ts";
import { type Office, tell } from "../office.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import type { ActWords } from "./act-words.ts";
import { type Act, acts, isFrequent } from "./possible-acts.ts";

/**
 * The acts on a report, always in reach below it.
 * @fires desk-act - `act`: the form to open.
 * @fires desk-next - The officer goes on to the next report.
 */
export class DeskActBar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.125rem;
        max-width: 74rem;
        margin: 0 auto;
        padding: 0.375rem 1rem;
      }
      .act {
        display: inline-flex;
        align-items: center;
        gap: 0.3125rem;
        min-height: 2rem;
        padding: 0.1875rem 0.4375rem;
        border: 0;
        border-radius: 0.375rem;
        background: none;
        font-size: 0.875rem;
        white-space: nowrap;
        cursor: pointer;
      }
      .act:hover {
        background: var(--sunken);
      }
      .act[aria-pressed="true"] {
        background: var(--accent-soft);
        color: var(--accent-strong);
        font-weight: 600;
      }
      .next kbd {
        border-color: currentColor;
        color: inherit;
      }
      .done {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.75rem;
        max-width: 74rem;
        margin: 0 auto;
        color: var(--good);
        font-weight: 600;
      }
      .done.shown {
        padding: 0.625rem 1.5rem 0;
      }
      .done [role="status"] {
        display: inline-flex;
        align-items: center;
        gap: inherit;
      }
      @media (max-width: 52rem) {
        .bar {
          flex-wrap: nowrap;
          overflow-x: auto;
          padding-inline: 0.5rem;
          scrollbar-width: none;
          /* More acts follow: the last one that is visible fades out. */
          mask-image: linear-gradient(to left, transparent, #000 2rem);
        }
        .act {
          min-height: 2.75rem;
        }
        .act kbd {
          display: none;
        }
        .done.shown {
          padding-inline: 1rem;
        }
      }
    `,
  ];
  static override properties = {
    office: { attribute: false },
    possible: { attribute: false },
    open: { attribute: false },
    acted: { attribute: false },
    wordsOf: { attribute: false },
    all: { state: true },
  };
  declare office: Office | undefined;
  declare possible: readonly Act[];
  declare open: Act | undefined;
  /** What happened, in words. */
  declare acted: string | undefined;
  /** The words of an act on this report. */
  declare wordsOf: (act: Act) => ActWords;
  declare all: boolean;

  override render(): TemplateResult | typeof nothing {
    const { office, possible, acted } = this;
    if (!office) return nothing;
    const { strings } = office;
    const first = acts.filter((act) => possible.includes(act) && isFrequent(act));
    const rest = acts.filter((act) => possible.includes(act) && !isFrequent(act));
    const isWhole = this.all === true || rest.some((act) => act === this.open);
    // The status is there before its words: a screen reader announces only what changes.
    return html`<div class="done ${acted ? "shown" : ""}">
        <span role="status">${acted ? html`${icon("check")}${acted}` : nothing}</span>
        ${
          acted
            ? html`<wa-button class="next" size="s" variant="brand" @click=${() => tell(this, "desk-next")}
                >${strings.next}<kbd slot="end" aria-hidden="true">l</kbd></wa-button
              >`
            : nothing
        }
      </div>
      <div class="bar" role="group" aria-label=${strings.bar}>
        ${first.map((act) => this.#renderAct(act))}
        ${
          rest.length
            ? html`<button
                type="button"
                class="act"
                aria-expanded=${isWhole}
                @click=${() => {
                  this.all = !isWhole;
                }}
              >
                ${icon("more")}${strings.more}
              </button>`
            : nothing
        }
        ${isWhole ? rest.map((act) => this.#renderAct(act)) : nothing}
      </div>`;
  }

  #renderAct(act: Act) {
    const { name, meaning } = this.wordsOf(act);
    const key = keyOf(act as Parameters<typeof keyOf>[0]);
    return html`<button
      type="button"
      class="act"
      aria-pressed=${this.open === act}
      aria-keyshortcuts=${key ?? nothing}
      title=${meaning}
      @click=${() => tell(this, "desk-act", { act })}
    >
      ${name}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>`;
  }

  override updated(changed: PropertyValues<this>): void {
    // On a phone, the bar scrolls: the open act may be out of sight.
    if (changed.has("open"))
      this.renderRoot
        .querySelector("[aria-pressed=true]")
        ?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  /** Puts the focus on the next report, or on the first act. */
  override focus(): void {
    void this.updateComplete.then(() =>
      focusControl(this.renderRoot.querySelector<HTMLElement>(".next, .act")),
    );
  }
}
