import type { OfficerInvitation } from "@lapor/sdk";
import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { copyText } from "../fields/copy-text.ts";
import { type Office, tell } from "../office.ts";
import type { TeamStrings } from "../strings/id/team.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { timeInWords } from "../time/dates.ts";

/**
 * The link of an invitation, which the channel gives once.
 * @fires desk-close
 */
export class DeskInvitationLink extends LitElement {
  static override styles = [baseStyles, pageStyles];
  static override properties = {
    office: { attribute: false },
    strings: { attribute: false },
    invitation: { attribute: false },
    copied: { state: true },
  };
  declare office: Office;
  declare strings: TeamStrings;
  declare invitation: OfficerInvitation;
  declare copied: string | undefined;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("invitation")) this.copied = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("invitation")) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
  }

  async #copy(): Promise<void> {
    const { strings, invitation } = this;
    this.copied = undefined;
    await this.updateComplete;
    const isCopied = await copyText(invitation.url, this.renderRoot.querySelector("pre"));
    this.copied = isCopied ? strings.copied : strings.notCopied;
  }

  override render(): TemplateResult {
    const { strings, invitation, office } = this;
    const { officer, url, validUntil, mailed } = invitation;
    const until = timeInWords(validUntil, office.language, office.now());
    return html`<div class="notice good" role="group" aria-labelledby="heading">
      <h2 id="heading" tabindex="-1">${strings.linkFor(officer.name)}</h2>
      <p>${mailed ? strings.mailed(officer.email ?? "") : strings.notMailed}</p>
      <pre tabindex="0" role="region" aria-label=${strings.link}><code>${url}</code></pre>
      <p class="small">${strings.linkOnce(until)}</p>
      <div class="tools">
        <wa-button size="s" variant="brand" @click=${this.#copy}>${strings.copy}</wa-button>
        <wa-button size="s" appearance="outlined" @click=${() => tell(this, "desk-close")}>${strings.close}</wa-button>
      </div>
      <p role="status" class="small">${this.copied ?? ""}</p>
    </div>`;
  }
}
