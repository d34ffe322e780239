import { html, nothing, type TemplateResult } from "lit";
import type { ReportPageStrings } from "../../strings/status-strings.ts";

/** Spelling that people mix up: case, spaces, hyphens, and letters that look like digits. */
const normalize = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^\dA-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");

/**
 * Asks for the access code before something that cannot be undone, when the report was opened without typing
 * it: by a saved link, or from the list on the device. Whoever holds the phone or the paper for a moment then
 * cannot withdraw or erase.
 */
export class CodeCheck {
  /** False once the reporter has typed the code. */
  isNeeded = false;
  private readonly accessCode: () => string;
  private typed = "";
  private wrongAt = "";

  /** @param accessCode the code of the open report. */
  constructor(accessCode: () => string) {
    this.accessCode = accessCode;
  }

  reset(isNeeded: boolean): void {
    Object.assign(this, { isNeeded, typed: "", wrongAt: "" });
  }

  /** Whether the act may happen. When it may not, `field` shows why. */
  passes(field: string): boolean {
    if (!this.isNeeded) return true;
    const isRight = normalize(this.typed) === normalize(this.accessCode());
    if (isRight) this.reset(false);
    else this.wrongAt = field;
    return isRight;
  }

  /** The field, with the id `field`; nothing when no code is needed. */
  render(
    field: string,
    { codeCheck: strings, accessCode }: ReportPageStrings,
  ): TemplateResult | typeof nothing {
    if (!this.isNeeded) return nothing;
    const isWrong = this.wrongAt === field;
    const set = (event: Event) => {
      this.typed = (event.target as HTMLInputElement).value;
    };
    return html`<div class="field ${isWrong ? "wrong" : ""}" part="field">
      <label class="label" part="label" for=${field}>${accessCode}</label>
      <p id="${field}-hint" class="hint" part="hint">${strings.hint}</p>
      ${isWrong ? html`<p id="${field}-error" class="error" part="error">${strings.wrong}</p>` : nothing}
      <input id=${field} class="input" part="input" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" required
        aria-invalid=${isWrong} aria-describedby="${isWrong ? `${field}-error ` : ""}${field}-hint" .value=${this.typed} @input=${set}>
    </div>`;
  }
}
