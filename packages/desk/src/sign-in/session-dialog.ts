import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import type { DeskSignIn, Purpose } from "./sign-in-form.ts";
import type { SignInParts } from "./sign-in-parts.ts";

/**
 * A dialog that asks the officer to confirm the session or to sign in again.
 * @fires desk-asking-cancelled
 */
export class DeskSessionDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      wa-dialog {
        --width: min(28rem, 94vw);
      }
      /* Another person may be at the computer: show only the form. */
      .again {
        --wa-color-overlay-modal: var(--page);
      }
      .again::part(close-button) {
        display: none;
      }
    `,
  ];
  static override properties = { parts: { attribute: false }, purpose: { attribute: false } };
  declare parts: SignInParts;
  /** Undefined while the dialog is closed. */
  declare purpose: Exclude<Purpose, "signIn"> | undefined;

  override render(): TemplateResult {
    const { parts, purpose } = this;
    return html`<wa-dialog
      class=${purpose ?? nothing}
      label=${purpose ? parts.strings.purposes[purpose].heading : ""}
      .open=${purpose !== undefined}
      @wa-hide=${(event: Event) => {
        if (event.target === event.currentTarget && this.purpose === "again") event.preventDefault();
      }}
      @wa-after-show=${() => this.renderRoot.querySelector<DeskSignIn>("desk-sign-in")?.focus()}
      @wa-after-hide=${(event: Event) => {
        if (event.target === event.currentTarget && this.purpose) tell(this, "desk-asking-cancelled");
      }}
    >
      ${purpose ? html`<desk-sign-in .parts=${parts} .purpose=${purpose}></desk-sign-in>` : nothing}
    </wa-dialog>`;
  }
}
