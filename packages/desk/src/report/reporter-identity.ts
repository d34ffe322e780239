import { isLaporError, type ReporterIdentity } from "@lapor/sdk";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Session } from "../session/session.ts";
import { baseStyles } from "../style/base-styles.ts";

/**
 * Shows the reporter's identity after the officer has stated a reason, which the channel records. Hides the
 * identity when another report is shown.
 */
export class DeskReporterIdentity extends LitElement {
  static override styles = [
    baseStyles,
    css`
      h3 {
        margin: 0 0 0.375rem;
        color: var(--quiet);
        font-size: 0.8125rem;
        font-weight: 600;
      }
      form {
        display: grid;
        gap: 0.625rem;
      }
      .buttons {
        display: flex;
        gap: 0.5rem;
      }
      dt {
        color: var(--quiet);
        font-size: 0.8125rem;
      }
      dd {
        overflow-wrap: anywhere;
      }
    `,
  ];
  static override properties = {
    session: { attribute: false },
    trackingId: { attribute: false },
    anonymous: { attribute: false },
    asking: { state: true },
    reason: { state: true },
    failure: { state: true },
    isSending: { state: true },
    identity: { state: true },
  };
  declare session: Session;
  declare trackingId: string;
  declare anonymous: boolean;
  declare asking: boolean;
  declare reason: string;
  declare failure: string | undefined;
  declare isSending: boolean;
  declare identity: ReporterIdentity | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("trackingId")) return;
    this.asking = false;
    this.reason = "";
    this.failure = undefined;
    this.isSending = false;
    this.identity = undefined;
  }

  async #open(event: Event): Promise<void> {
    event.preventDefault();
    const { session, trackingId, reason } = this;
    if (this.isSending) return;
    if ([...reason.trim()].length < 10) {
      this.failure = session.strings.tooShort(10);
      this.#moveFocus("wa-textarea");
      return;
    }
    this.isSending = true;
    this.failure = undefined;
    try {
      const identity = await session.client.getReporterIdentity(trackingId, reason.trim(), {
        locale: session.language,
      });
      if (this.trackingId === trackingId) {
        this.identity = identity;
        this.#moveFocus("h3");
      }
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.failure = error.detail ?? session.strings.failed;
    } finally {
      this.isSending = false;
    }
  }

  #stopAsking(): void {
    this.asking = false;
    this.#moveFocus("wa-button");
  }

  /**
   * Moves the focus before the focused control disappears. Otherwise, the focus would return to the top of
   * the page.
   */
  #moveFocus(to: "h3" | "wa-button" | "wa-textarea"): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(to)?.focus());
  }

  override render(): TemplateResult {
    const { session } = this;
    const words = session.strings.report.identity;
    return html`<h3 tabindex="-1">${words.heading}</h3>
      ${this.anonymous ? html`<p>${words.anonymous}</p>` : this.identity ? this.#renderIdentity(session) : this.#renderForm(session)}`;
  }

  #renderIdentity({ strings }: Pick<Session, "strings">) {
    const words = strings.report.identity;
    const reporter = this.identity?.reporter;
    if (!reporter) return html`<p>${words.none}</p>`;
    const row = (term: string, value: string | undefined) =>
      value ? html`<div><dt>${term}</dt><dd>${value}</dd></div>` : nothing;
    return html`<dl>
        ${row(words.name, reporter.name)} ${row(words.email, reporter.email)} ${row(words.phone, reporter.phone)}
      </dl>
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.identity = undefined;
          this.#stopAsking();
        }}
      >
        ${words.hide}
      </button>`;
  }

  #renderForm({ strings }: Pick<Session, "strings">) {
    const words = strings.report.identity;
    if (!this.asking)
      return html`<wa-button
        size="s"
        appearance="outlined"
        @click=${() => {
          this.asking = true;
          this.#moveFocus("wa-textarea");
        }}
        >${words.open}</wa-button
      >`;
    return html`<form @submit=${this.#open}>
      <wa-textarea
        size="s"
        rows="2"
        resize="auto"
        label=${words.reason}
        hint=${this.failure ? "" : words.reasonHint}
        maxlength="500"
        .value=${this.reason}
        @input=${(event: Event) => {
          this.reason = (event.target as HTMLTextAreaElement).value;
        }}
        >${this.failure ? html`<span slot="hint" class="late">${this.failure}</span>` : nothing}</wa-textarea
      >
      <div class="buttons">
        <wa-button size="s" variant="brand" ?loading=${this.isSending} @click=${this.#open}>${words.confirm}</wa-button>
        <wa-button
          size="s"
          appearance="plain"
          @click=${this.#stopAsking}
          >${strings.cancel}</wa-button
        >
      </div>
    </form>`;
  }
}
