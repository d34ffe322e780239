import { type CSSResultGroup, html, type PropertyDeclarations } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { loadPart } from "../load-part.ts";
import { loadFormStrings } from "../strings/load/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import { buttonStyles } from "./button-styles.ts";
import type { FormDialog } from "./form-dialog.ts";

/**
 * A button that opens `<lapor-form>` in a native dialog, for pages without room for the form. The dialog's
 * code is loaded when the reporter opens it, and closing the dialog keeps the typed text. A link inside the
 * element is the fallback: it is hidden once the button works, and is shown again below the button when the
 * dialog cannot be loaded.
 *
 * @summary Opens the report form in a dialog.
 * @example
 * ```html
 * <lapor-button agency="pemkot-bandung" publishable-key="pk_…" base-url="https://kanal.example">
 *   <a href="https://www.lapor.go.id">Lapor lewat SP4N-LAPOR!</a>
 * </lapor-button>
 * ```
 * @element lapor-button
 * @attr {string} agency - As for `<lapor-form>`.
 * @attr {string} status-url - As for `<lapor-form>`.
 * @attr {string} map-tiles - As for `<lapor-form>`.
 * @attr {string} map-attribution - As for `<lapor-form>`.
 * @attr {"on"|"off"} similar - As for `<lapor-form>`.
 * @slot - The button's text, “Lapor” by default (“LAPOR!” with `preset="lapor"`), or a fallback link, which
 *   is hidden once the button works.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The form in the dialog is ready. The form fires
 *   this event and the following ones.
 * @fires {CustomEvent<{field: string}>} lapor-change - As for `<lapor-form>`.
 * @fires {CustomEvent<Record<string, never>>} lapor-submit - As for `<lapor-form>`; can be cancelled.
 * @fires {CustomEvent<{trackingId: string}>} lapor-success - As for `<lapor-form>`.
 * @fires {CustomEvent<{trackingId: string}>} lapor-follow - As for `<lapor-form>`.
 * @fires {CustomEvent<{code: string}>} lapor-error - As for `<lapor-form>`; also `network` when the dialog
 *   cannot be loaded.
 * @csspart button - The button on the page.
 * @csspart dialog - The dialog. The form in it inherits the custom properties, but its CSS parts cannot be
 *   styled from the page.
 * @csspart button-secondary - The button that closes the dialog.
 * @csspart error - The reason why the dialog cannot be opened.
 */
export class LaporButton extends ChannelElement {
  static override properties: PropertyDeclarations = {
    agency: {},
    statusUrl: { attribute: "status-url" },
    mapTiles: { attribute: "map-tiles" },
    mapAttribution: { attribute: "map-attribution" },
    similar: {},
  };
  static override styles: CSSResultGroup = [baseStyles, buttonStyles];

  declare agency: string | undefined;
  declare statusUrl: string | undefined;
  declare mapTiles: string | undefined;
  declare mapAttribution: string | undefined;
  declare similar: "on" | "off" | undefined;

  private dialog: FormDialog | undefined;
  private fault = "";

  /** @internal The button's text if the site provides none. */
  get label(): string {
    if (this.preset === "lapor") return "LAPOR!";
    return this.language === "en" ? "Report" : "Lapor";
  }

  /** Opens the dialog, as pressing the button does. */
  async open(): Promise<void> {
    try {
      const { FormDialog } = await loadPart(() => import("./form-dialog.ts"));
      this.dialog ??= await FormDialog.create(this);
      this.fault = "";
      this.requestUpdate();
      await this.updateComplete;
      this.dialog.show();
    } catch {
      this.fault = (await loadFormStrings(this.language)).partMissing;
      this.requestUpdate();
      this.emit("lapor-error", { code: "network" });
    }
  }

  /** Closes the dialog and keeps the typed text. */
  close(): void {
    this.dialog?.hide();
  }

  protected override render(): unknown {
    const { fault } = this;
    const link = this.querySelector("a");
    // The link is in a separate slot, because inside the button it would receive the focus and the tap.
    return html`<div class="root"><button type="button" class="button" part="button" aria-haspopup="dialog" @click=${this.open}>${link ? this.label : html`<slot @slotchange=${() => this.requestUpdate()}>${this.label}</slot>`}</button>
      <p class="error" part="error" role="status">${fault}</p>${link && fault && html`<slot></slot>`}
      ${this.dialog?.render()}</div>`;
  }
}
