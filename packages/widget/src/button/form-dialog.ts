import { html, type TemplateResult } from "lit";
import { loadLateStrings } from "../strings/languages.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { buttonStyles } from "./button-styles.ts";
import { dialogStyles } from "./dialog-styles.ts";
import type { LaporButton } from "./lapor-button.ts";

/** The native dialog of a `<lapor-button>` with the form in it, made once and kept: closing it loses nothing. */
export class FormDialog {
  private readonly button: LaporButton;
  private readonly words: string;

  private constructor(button: LaporButton, words: string) {
    this.button = button;
    this.words = words;
    new AddedStyles(button.renderRoot as ShadowRoot, [baseStyles, buttonStyles]).add(dialogStyles);
  }

  static async create(button: LaporButton): Promise<FormDialog> {
    return new FormDialog(button, (await loadLateStrings(button.language)).close);
  }

  show(): void {
    const dialog = this.find();
    if (dialog && !dialog.open) dialog.showModal();
  }

  hide(): void {
    this.find()?.close();
  }

  render(): TemplateResult {
    const { button, words } = this;
    return html`<dialog part="dialog" aria-label=${button.textContent?.trim() || "LAPOR!"}>
      <div class="close"><button type="button" class="button" part="button-secondary" @click=${() => this.hide()}>${words}</button></div>
      <lapor-form .baseUrl=${button.baseUrl} .publishableKey=${button.publishableKey} .client=${button.client} .agency=${button.agency}
        .statusUrl=${button.statusUrl} .mapTiles=${button.mapTiles} .mapAttribution=${button.mapAttribution} lang=${button.language}
        .theme=${button.theme} .preset=${button.preset} .density=${button.density}></lapor-form>
    </dialog>`;
  }

  private find(): HTMLDialogElement | null {
    return this.button.renderRoot.querySelector("dialog");
  }
}
