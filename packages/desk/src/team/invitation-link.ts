import type { OfficerInvitation } from "@lapor/sdk";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { copyText } from "../fields/copy-text.ts";
import type { Clock, Session } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import { timeInWords } from "../time/dates.ts";

/**
 * Shows a new invitation's link once, or says that the link was mailed.
 * @fires desk-close
 */
export class DeskInvitationLink extends LitElement {
  static override styles = [baseStyles, pageStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    invitation: { attribute: false },
    copied: { state: true },
  };
  declare session: Pick<Session, "language"> & Clock;
  declare strings: TeamStrings;
  declare invitation: OfficerInvitation;
  declare copied: string | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("invitation")) this.copied = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("invitation")) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  async #copy(url: string): Promise<void> {
    const { strings } = this;
    this.copied = undefined;
    await this.updateComplete;
    const isCopied = await copyText(url, this.renderRoot.querySelector("pre"));
    this.copied = isCopied ? strings.copied : strings.notCopied;
  }

  override render(): TemplateResult {
    const { strings, invitation } = this;
    const { officer, url, mailed } = invitation;
    const isSent = url !== undefined || mailed;
    return html`<div class="banner ${isSent ? "good" : "bad"}" role="group" aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${strings.linkFor(officer.name)}</h2>
      ${url === undefined ? this.#renderMailed() : this.#renderLink(url)}
      <p role="status" class="small">${this.copied ?? ""}</p>
    </div>`;
  }

  #renderMailed(): TemplateResult {
    const { strings, invitation } = this;
    const { officer, mailed } = invitation;
    return html`<p>${mailed ? strings.onlyMailed(officer.email ?? "", this.#until) : strings.notSent}</p>
      <div class="tools">${this.#renderClose()}</div>`;
  }

  #renderLink(url: string): TemplateResult {
    const { strings, invitation } = this;
    const { officer, mailed } = invitation;
    return html`<p>${mailed ? strings.mailed(officer.email ?? "") : strings.notMailed}</p>
      <pre tabindex="0" role="region" aria-label=${strings.link}><code>${url}</code></pre>
      <p class="small">${strings.linkOnce(this.#until)}</p>
      <div class="tools">
        <wa-button size="s" variant="brand" @click=${() => this.#copy(url)}>${strings.copy}</wa-button>
        ${this.#renderClose()}
      </div>`;
  }

  #renderClose(): TemplateResult {
    return html`<wa-button size="s" appearance="outlined" @click=${() => tell(this, "desk-close")}
      >${this.strings.close}</wa-button
    >`;
  }

  get #until(): string {
    const { validUntil } = this.invitation;
    return validUntil === undefined ? "" : timeInWords(validUntil, this.session.language, this.session.now());
  }
}
