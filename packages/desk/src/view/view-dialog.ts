import { createIdempotencyKey, isLaporError, type SavedViewList } from "@lapor/sdk";
import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import type { Route } from "./route.ts";
import { contentOf } from "./saved-views.ts";

/**
 * A dialog that creates, renames or deletes a saved view.
 * @fires desk-views - `views`: all saved views after a change.
 * @fires desk-closed
 */
export class DeskViewDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      wa-dialog {
        --width: min(26rem, 94vw);
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-top: 1rem;
      }
      .fault {
        margin-top: 0.375rem;
        color: var(--late);
        font-size: 0.8125rem;
      }
      .delete {
        margin-inline-start: auto;
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    edited: { attribute: false },
    isOpen: { state: true },
    name: { state: true },
    fault: { state: true },
    isSending: { state: true },
  };
  declare session: Session;
  declare edited: { id?: string; name: string; route: Route } | undefined;
  declare isOpen: boolean;
  declare name: string | undefined;
  declare fault: string | undefined;
  declare isSending: boolean;
  /**
   * The ID of the new view. All attempts use the same ID, so a lost response does not lead to a second view.
   */
  readonly #newId: string = createIdempotencyKey();

  constructor() {
    super();
    this.isOpen = false;
    this.isSending = false;
  }

  override firstUpdated(): void {
    // The dialog opens after the first update, because a dialog that is rendered open fires no
    // `wa-after-show`.
    void this.updateComplete.then(() => {
      this.isOpen = true;
    });
  }

  async #change(
    send: (session: Pick<Session, "client" | "language">) => Promise<SavedViewList>,
  ): Promise<void> {
    const { session } = this;
    if (this.isSending) return;
    this.isSending = true;
    this.fault = undefined;
    try {
      const { data } = await send(session);
      tell(this, "desk-views", { views: data });
      this.isOpen = false;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.fault = error.fields[0]?.message ?? error.detail ?? session.strings.failed;
    } finally {
      this.isSending = false;
    }
  }

  #save = (event: Event): void => {
    event.preventDefault();
    const { edited, session } = this;
    if (!edited) return;
    const name = (this.name ?? edited.name).trim();
    if (!name) {
      this.fault = session.strings.required;
      return;
    }
    void this.#change(({ client, language }) =>
      client.saveView(edited.id ?? this.#newId, contentOf(name, edited.route), { locale: language }),
    );
  };

  override render(): TemplateResult | typeof nothing {
    const { session, edited, fault } = this;
    if (!edited) return nothing;
    const { saved, cancel } = session.strings;
    const { id } = edited;
    return html`<wa-dialog
      label=${id ? saved.change : saved.save}
      light-dismiss
      .open=${this.isOpen}
      @wa-after-show=${() => this.renderRoot.querySelector<HTMLElement>("wa-input")?.focus()}
      @wa-after-hide=${() => tell(this, "desk-closed")}
    >
      <form @submit=${this.#save}>
        <wa-input
          size="s"
          autocomplete="off"
          maxlength="60"
          label=${saved.name}
          hint=${saved.hint}
          .value=${edited.name}
          @input=${(event: Event) => {
            this.name = (event.target as HTMLInputElement).value;
          }}
        ></wa-input>
        <p role="alert" class=${fault ? "fault" : ""}>${fault ?? nothing}</p>
        <div class="buttons">
          <wa-button size="s" variant="brand" type="submit" ?loading=${this.isSending}>${saved.keep}</wa-button>
          <wa-button
            size="s"
            appearance="outlined"
            @click=${() => {
              this.isOpen = false;
            }}
            >${cancel}</wa-button
          >
          ${
            id
              ? html`<wa-button
                  class="delete"
                  size="s"
                  appearance="plain"
                  @click=${() => this.#change(({ client, language }) => client.deleteView(id, { locale: language }))}
                  >${saved.remove}</wa-button
                >`
              : nothing
          }
        </div>
      </form>
    </wa-dialog>`;
  }
}
