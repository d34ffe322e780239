import { css, html, LitElement, type TemplateResult } from "lit";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import type { SignInParts } from "./sign-in-parts.ts";

/**
 * Shows the recovery codes, which the server returns only once.
 * @fires desk-codes-kept
 */
export class DeskRecoveryCodes extends LitElement {
  static override styles = [
    baseStyles,
    signInStyles,
    css`
      ol {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(11rem, 1fr));
        gap: 0.25rem 1rem;
        padding: 0.75rem 1rem;
        border-radius: 0.5rem;
        background: var(--sunken);
        font-family: ui-monospace, Consolas, monospace;
      }
    `,
  ];
  static override properties = { parts: { attribute: false }, codes: { attribute: false } };
  declare parts: SignInParts;
  declare codes: readonly string[];

  #download(): void {
    const { strings, settings } = this.parts;
    const words = strings.recovery;
    const text = [words.fileText(settings.channelName), "", ...this.codes, ""].join("\r\n");
    const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
    const link = document.createElement("a");
    link.href = url;
    link.download = words.fileName;
    link.click();
    URL.revokeObjectURL(url);
  }

  override render(): TemplateResult {
    const words = this.parts.strings.recovery;
    return html`<div class="stack">
      <h2>${words.heading}</h2>
      <p>${words.text}</p>
      <ol>
        ${this.codes.map((code) => html`<li>${code}</li>`)}
      </ol>
      <div class="row">
        <button type="button" class="other" @click=${this.#download}>${words.download}</button>
        <button type="button" class="main" @click=${() => tell(this, "desk-codes-kept")}>${words.done}</button>
      </div>
    </div>`;
  }
}
