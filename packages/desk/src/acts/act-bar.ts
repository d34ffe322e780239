import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { keyOf } from "../keyboard/key-map.ts";
import { type Office, tell } from "../office.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
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
        padding: 0.625rem 1.5rem 0;
        color: var(--good);
        font-weight: 600;
      }
      @media (max-width: 52rem) {
        .bar {
          flex-wrap: nowrap;
          overflow-x: auto;
          padding-inline: 0.5rem;
          scrollbar-width: none;
        }
        .act {
          min-height: 2.75rem;
        }
        .done {
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
    all: { state: true },
  };
  declare office: Office | undefined;
  declare possible: readonly Act[];
  declare open: Act | undefined;
  declare acted: Act | undefined;
  declare all: boolean;

  override render(): TemplateResult | typeof nothing {
    const { office, possible, acted } = this;
    if (!office) return nothing;
    const { strings } = office;
    const first = acts.filter((act) => possible.includes(act) && isFrequent(act));
    const rest = acts.filter((act) => possible.includes(act) && !isFrequent(act));
    return html`${
      acted
        ? html`<div class="done" role="status">
              ${icon("check")}${strings.acts[acted].done}
              <wa-button class="next" size="s" variant="brand" @click=${() => tell(this, "desk-next")}
                >${strings.next}<kbd slot="end">l</kbd></wa-button
              >
            </div>`
        : nothing
    }
      <div class="bar" role="toolbar">
        ${first.map((act) => this.#renderAct(act, office))}
        ${
          rest.length
            ? html`<button
                type="button"
                class="act"
                aria-expanded=${this.all === true}
                @click=${() => {
                  this.all = !this.all;
                }}
              >
                ${icon("more")}${strings.more}
              </button>`
            : nothing
        }
        ${this.all ? rest.map((act) => this.#renderAct(act, office)) : nothing}
      </div>`;
  }

  #renderAct(act: Act, { strings }: Office) {
    const key = keyOf(act as Parameters<typeof keyOf>[0]);
    return html`<button
      type="button"
      class="act"
      aria-pressed=${this.open === act}
      aria-keyshortcuts=${key ?? nothing}
      title=${strings.acts[act].meaning}
      @click=${() => tell(this, "desk-act", { act })}
    >
      ${strings.acts[act].name}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>`;
  }

  /** Puts the focus on the next report, or on the first act. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".next, .act")?.focus());
  }
}
