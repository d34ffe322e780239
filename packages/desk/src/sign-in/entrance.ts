import { css, html, LitElement, type TemplateResult } from "lit";
import { languages, nextLanguage } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import type { SignInParts } from "./sign-in-parts.ts";

/**
 * The page for an officer who is not signed in. Shows the sign-in form or an invitation.
 * @fires desk-language
 */
export class DeskEntrance extends LitElement {
  static override styles = [
    baseStyles,
    signInStyles,
    css`
      :host {
        height: 100%;
        overflow: auto;
      }
      main {
        display: grid;
        gap: 1rem;
        width: min(26rem, 100% - 2rem);
        margin: clamp(1rem, 9vh, 6rem) auto 1.5rem;
        padding: clamp(1.25rem, 4vw, 2rem);
        border: 1px solid var(--line);
        border-radius: 0.875rem;
        background: var(--surface);
      }
      .foot {
        padding-bottom: 1.5rem;
        text-align: center;
      }
    `,
  ];
  static override properties = {
    parts: { attribute: false },
    invitation: { attribute: false },
    fault: { attribute: false },
  };
  declare parts: SignInParts;
  /** An invitation's token. Undefined for the sign-in form. */
  declare invitation: string | undefined;
  declare fault: string | undefined;

  override render(): TemplateResult {
    const { parts, invitation } = this;
    const { strings, settings, language } = parts;
    return html`<main>
        <p class="quiet">${strings.desk(settings.channelName)}</p>
        ${
          invitation === undefined
            ? html`<h1>${strings.purposes.signIn.heading}</h1>
                <desk-sign-in .parts=${parts} .fault=${this.fault}></desk-sign-in>`
            : html`<desk-invitation .parts=${parts} .invitation=${invitation}></desk-invitation>`
        }
      </main>
      <p class="foot">
        <button type="button" class="plain" lang=${nextLanguage(language)} @click=${() => tell(this, "desk-language")}>
          ${languages[nextLanguage(language)]}
        </button>
      </p>`;
  }
}
