import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { AgencyStaff } from "../session/agency.ts";
import type { Clock, Session, StorageContext } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";

/** The page "Petugas dan unit" for administrators, with the officers of their party and an agency's units. */
export class DeskTeam extends LitElement {
  static override styles = [baseStyles, pageStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    backHref: { attribute: false },
  };
  declare session: Session & AgencyStaff & Clock & StorageContext;
  declare strings: TeamStrings;
  declare backHref: string;

  override render(): TemplateResult {
    const { strings, session } = this;
    return html`<div class="page">
      <p><a href=${this.backHref}>${strings.back}</a></p>
      <h1 tabindex="-1">${strings.title}</h1>
      <p><a href="masuk">${strings.signIns}</a></p>
      <desk-officers .session=${session} .strings=${strings}></desk-officers>
      ${session.me.agency ? html`<desk-units .session=${session} .strings=${strings}></desk-units>` : nothing}
    </div>`;
  }
}
