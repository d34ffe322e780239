import { html, type TemplateResult } from "lit";
import type { ChannelElement } from "../channel-element.ts";
import { type Language, loadLateStrings } from "../strings/load/languages.ts";
import { AddedStyles } from "../styles/added-styles.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { buttonStyles } from "./button-styles.ts";
import { dialogStyles } from "./dialog-styles.ts";

/** A button that opens a dialog, with the attributes that it passes on to the form. */
export interface DialogButton extends ChannelElement {
  readonly agency: string | undefined;
  readonly statusUrl: string | undefined;
  readonly mapTiles: string | undefined;
  readonly mapAttribution: string | undefined;
  readonly similar: "on" | "off" | undefined;
  readonly label: string;
}

/**
 * The native dialog of a `<lapor-button>`, which contains the form. The dialog is created once and kept when
 * it closes, so the typed text is kept too.
 */
export class FormDialog {
  private readonly button: DialogButton;
  private words = "";
  private spoken: Language | undefined;

  private constructor(button: DialogButton) {
    this.button = button;
    new AddedStyles(button.renderRoot as ShadowRoot, [baseStyles, buttonStyles]).add(dialogStyles);
  }

  static async create(button: DialogButton): Promise<FormDialog> {
    const dialog = new FormDialog(button);
    await dialog.speak();
    return dialog;
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
    if (this.spoken !== button.language) void this.speak();
    return html`<dialog part="dialog" aria-label=${(!button.querySelector("a") && button.textContent?.trim()) || button.label}>
      <div class="close"><button type="button" class="button" part="button-secondary" @click=${() => this.hide()}>${words}</button></div>
      <lapor-form .baseUrl=${button.baseUrl} .publishableKey=${button.publishableKey} .client=${button.client} .agency=${button.agency}
        .statusUrl=${button.statusUrl} .mapTiles=${button.mapTiles} .mapAttribution=${button.mapAttribution} .similar=${button.similar} lang=${button.language}
        .theme=${button.theme} .preset=${button.preset} .density=${button.density}></lapor-form>
    </dialog>`;
  }

  private async speak(): Promise<void> {
    const { button } = this;
    const { language } = button;
    this.spoken = language;
    const { close } = await loadLateStrings(language);
    if (this.spoken === language) this.words = close;
    button.requestUpdate();
  }

  private find(): HTMLDialogElement | null {
    return this.button.renderRoot.querySelector("dialog");
  }
}
