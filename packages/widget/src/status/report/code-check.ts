import { html, nothing, type TemplateResult } from "lit";
import type { ReportPageStrings } from "../../strings/status-strings.ts";

/** Removes differences that people confuse: case, spaces, hyphens, and letters that look like digits. */
const normalize = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^\dA-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");

/**
 * Asks for the access code before an irreversible action, if the report was opened without typing the code
 * (by a saved link, or from the list on the device). This prevents someone who briefly has the phone or the
 * paper from withdrawing the report or erasing its data.
 */
export class CodeCheck {
  /** Whether the access code is still required; false once the reporter has typed it. */
  isNeeded = false;
  private readonly accessCode: () => string;
  private typed = "";
  private wrongAt = "";

  /** @param accessCode Returns the access code of the open report. */
  constructor(accessCode: () => string) {
    this.accessCode = accessCode;
  }

  reset(isNeeded: boolean): void {
    Object.assign(this, { isNeeded, typed: "", wrongAt: "" });
  }

  /** Returns whether the action is allowed. If not, `field` shows the reason. */
  passes(field: string): boolean {
    if (!this.isNeeded) return true;
    const isRight = normalize(this.typed) === normalize(this.accessCode());
    if (isRight) this.reset(false);
    else this.wrongAt = field;
    return isRight;
  }

  /** Renders the field with the id `field`, or nothing if no code is required. */
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
