import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { focusControl } from "../keyboard/focus-control.ts";
import { keyOf } from "../keyboard/key-map.ts";
import { type Action, actions, isFrequent } from "../report/possible-actions.ts";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { tell } from "../tell.ts";
import type { ActionStrings } from "./action-strings.ts";

/**
 * The actions on a report, always visible below it.
 * @fires desk-action - `action`: the form to open.
 * @fires desk-next - The officer moves on to the next report.
 */
export class DeskActionBar extends LitElement {
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
      .action {
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
      .action:hover {
        background: var(--sunken);
      }
      .action[aria-pressed="true"] {
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
          /* More actions follow: the last one that is visible fades out. */
          mask-image: linear-gradient(to left, transparent, #000 2rem);
        }
        .action {
          min-height: 2.75rem;
        }
        .action kbd {
          display: none;
        }
        .done.shown {
          padding-inline: 1rem;
        }
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    possible: { attribute: false },
    open: { attribute: false },
    done: { attribute: false },
    wordsOf: { attribute: false },
    all: { state: true },
  };
  declare session: Pick<Session, "strings">;
  declare possible: readonly Action[];
  declare open: Action | undefined;
  declare done: string | undefined;
  declare wordsOf: (action: Action) => ActionStrings;
  declare all: boolean;

  override render(): TemplateResult {
    const { session, possible, done } = this;
    const { strings } = session;
    const first = actions.filter((action) => possible.includes(action) && isFrequent(action));
    const rest = actions.filter((action) => possible.includes(action) && !isFrequent(action));
    const isWhole = this.all === true || rest.some((action) => action === this.open);
    // The status element is rendered before it has text, because a screen reader announces only changes.
    return html`<div class="done ${done ? "shown" : ""}">
        <span role="status">${done ? html`${icon("check")}${done}` : nothing}</span>
        ${
          done
            ? html`<wa-button class="next" size="s" variant="brand" @click=${() => tell(this, "desk-next")}
                >${strings.next}<kbd slot="end" aria-hidden="true">l</kbd></wa-button
              >`
            : nothing
        }
      </div>
      <div class="bar" role="group" aria-label=${strings.bar}>
        ${first.map((action) => this.#renderAction(action))}
        ${
          rest.length
            ? html`<button
                type="button"
                class="action"
                aria-expanded=${isWhole}
                @click=${() => {
                  this.all = !isWhole;
                }}
              >
                ${icon("more")}${strings.more}
              </button>`
            : nothing
        }
        ${isWhole ? rest.map((action) => this.#renderAction(action)) : nothing}
      </div>`;
  }

  #renderAction(action: Action) {
    const { name, meaning } = this.wordsOf(action);
    const key = keyOf(action as Parameters<typeof keyOf>[0]);
    return html`<button
      type="button"
      class="action"
      aria-pressed=${this.open === action}
      aria-keyshortcuts=${key ?? nothing}
      title=${meaning}
      @click=${() => tell(this, "desk-action", { action })}
    >
      ${name}${key ? html`<kbd aria-hidden="true">${key}</kbd>` : nothing}
    </button>`;
  }

  override updated(changed: PropertyValues<this>): void {
    // On a phone the bar scrolls, so the open action may be out of view.
    if (changed.has("open"))
      this.renderRoot
        .querySelector("[aria-pressed=true]")
        ?.scrollIntoView({ block: "nearest", inline: "center" });
  }

  override focus(): void {
    void this.updateComplete.then(() =>
      focusControl(this.renderRoot.querySelector<HTMLElement>(".next, .action")),
    );
  }
}
