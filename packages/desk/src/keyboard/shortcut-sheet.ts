import { css, html, LitElement, type TemplateResult } from "lit";
import type { Strings } from "../strings/id/desk.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { type ActionCommand, keyOf } from "./key-map.ts";

const shown: readonly ActionCommand[] = [
  "verifyReport",
  "assignReport",
  "startFollowUp",
  "answerReport",
  "askReporter",
  "promiseDate",
  "correctReport",
  "transferReport",
  "closeReport",
  "addNote",
];

/**
 * The list of keyboard shortcuts, with a switch that disables them (WCAG 2.1.4).
 * @fires desk-shortcuts - `enabled`
 */
export class DeskShortcutSheet extends LitElement {
  static override styles = [
    baseStyles,
    css`
      wa-dialog {
        --width: min(58rem, 94vw);
      }
      .columns {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: 1.25rem 2rem;
        margin-top: 1rem;
      }
      h3 {
        margin-bottom: 0.375rem;
        color: var(--quiet);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      .further {
        margin-top: 1rem;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.375rem 0.75rem;
        align-items: baseline;
      }
    `,
  ];
  static override properties = {
    strings: { attribute: false },
    views: { attribute: false },
    enabled: { attribute: false },
    isOpen: { state: true },
  };
  declare strings: Strings;
  /** The officer's views, with the second key of their sequence. */
  declare views: readonly { key: string; name: keyof Strings["views"] }[];
  declare enabled: boolean;
  declare isOpen: boolean;

  show(): void {
    this.isOpen = true;
  }

  override render(): TemplateResult {
    const { keys, actions, views } = this.strings;
    const row = (key: string, meaning: string) => html`<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`;
    return html`<wa-dialog
      label=${keys.heading}
      light-dismiss
      .open=${this.isOpen === true}
      @wa-after-hide=${() => {
        this.isOpen = false;
      }}
    >
      <wa-checkbox
        .checked=${this.enabled}
        @change=${(event: Event) =>
          tell(this, "desk-shortcuts", { enabled: (event.target as HTMLInputElement).checked })}
        >${keys.enabled}</wa-checkbox
      >
      <p class="quiet small">${keys.pause}</p>
      <div class="columns">
        <section>
          <h3>${keys.movement}</h3>
          <dl>
            ${row("j", keys.next)} ${row("k", keys.previous)} ${row("Enter", keys.openReport)}
            ${row("u", keys.back)} ${row("x", keys.tick)} ${row("l", keys.nextReport)} ${row("/", keys.search)}
            ${row("?", keys.sheet)}
          </dl>
          <h3 class="further">${keys.photos}</h3>
          <dl>
            ${row("← →", keys.photoStep)} ${row("+ −", keys.photoZoom)} ${row("0", keys.photoWhole)}
            ${row("b", keys.photoCompare)}
          </dl>
        </section>
        <section>
          <h3>${keys.actions}</h3>
          <dl>
            ${shown.map((action) => row(keyOf(action) ?? "", actions[action].name))} ${row("Ctrl+Enter", keys.send)}
            ${row("Ctrl+Shift+Enter", keys.sendAndNext)} ${row("Esc", keys.leave)}
          </dl>
        </section>
        <section>
          <h3>${keys.goTo}</h3>
          <dl>${this.views.map(({ key, name }) => row(key, views[name]))}</dl>
        </section>
      </div>
    </wa-dialog>`;
  }
}
