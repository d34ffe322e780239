import type { Officer, OfficerChange } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { AgencyStaff } from "../session/agency.ts";
import type { Session } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import { teamStyles } from "./team-styles.ts";

type Role = OfficerChange["role"];

const everywhere: readonly Role[] = ["leader", "identity_custodian", "auditor"];
const rolesOfAgency: readonly Role[] = ["agency_admin", "liaison", "unit_officer", ...everywhere];
const rolesOfTriage: readonly Role[] = ["national_admin", ...everywhere];

/** The form's values. `email` is undefined when an existing officer is edited. */
export interface OfficerContent extends OfficerChange {
  email?: string;
  /** Set only when national triage invites an agency's administrator. */
  agencyId?: string;
}

/**
 * The form for inviting or editing an officer, or for inviting an agency's first administrator.
 * @fires desk-officer - an `OfficerContent`
 * @fires desk-cancel
 */
export class DeskOfficerForm extends LitElement {
  static override styles = [baseStyles, pageStyles, teamStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    officer: { attribute: false },
    isForAgency: { attribute: false },
    isSending: { attribute: false },
    hasConflict: { attribute: false },
    name: { state: true },
    email: { state: true },
    role: { state: true },
    unitId: { state: true },
    agency: { state: true },
    fault: { state: true },
  };
  declare session: Session & Pick<AgencyStaff, "units">;
  declare strings: TeamStrings;
  /** The officer to edit. Undefined for a new officer. */
  declare officer: Officer | undefined;
  /** Whether national triage invites an agency's first administrator. */
  declare isForAgency: boolean;
  declare isSending: boolean;
  /** Whether a colleague edited the officer while the form was open. */
  declare hasConflict: boolean;
  declare name: string;
  declare email: string;
  declare role: string;
  declare unitId: string;
  declare agency: { agencyId: string; name: string };
  declare fault: string | undefined;

  constructor() {
    super();
    this.name = "";
    this.email = "";
    this.role = "";
    this.unitId = "";
    this.isForAgency = false;
    this.agency = { agencyId: "", name: "" };
  }

  override willUpdate(changed: PropertyValues<this>): void {
    // The officer can be reloaded while the form is open. The typed values are kept.
    if (changed.has("officer") && !this.hasUpdated) this.#take();
  }

  override firstUpdated(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("wa-input")?.focus());
  }

  get #roles(): readonly Role[] {
    return this.session.me.agency ? rolesOfAgency : rolesOfTriage;
  }

  #take = (): void => {
    const { officer } = this;
    if (!officer) return;
    this.name = officer.name;
    this.role = officer.role;
    this.unitId = officer.unit?.id ?? "";
  };

  #send = (event: Event): void => {
    event.preventDefault();
    const { strings, officer, unitId } = this;
    const [name, email] = [this.name.trim(), this.email.trim()];
    const role = this.isForAgency ? "agency_admin" : this.#roles.find((one) => one === this.role);
    const { agencyId } = this.agency;
    this.fault = undefined;
    if (name === "") this.fault = strings.nameMissing;
    else if (!officer && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) this.fault = strings.emailInvalid;
    else if (this.isForAgency && !agencyId) this.fault = strings.agencyMissing;
    else if (!role) this.fault = strings.roleMissing;
    else if (role === "unit_officer" && !unitId) this.fault = strings.unitMissing;
    else if (!this.isSending)
      tell(this, "desk-officer", {
        ...{ name, role },
        ...(unitId && { unitId }),
        ...(!officer && { email }),
        ...(agencyId && { agencyId }),
      });
  };

  override render(): TemplateResult {
    const { strings, session, officer } = this;
    const { me } = session;
    const isOwn = me.kind === "officer" && me.id === officer?.id;
    const roles = this.#roles.map((role): [string, string] => [
      role,
      nameIn(session.strings.names.roles, role),
    ]);
    const units = session.units.filter(({ id, active }) => active || id === this.unitId);
    return html`<form @submit=${this.#send}>
      ${officer && this.hasConflict ? this.#renderConflict(officer) : nothing}
      ${this.#field("name", strings.name, 120)}
      ${officer ? nothing : this.#field("email", strings.email, 254)}
      ${
        this.isForAgency
          ? this.#renderAgency()
          : this.#select("role", strings.role, roles, nameIn(strings.rights, this.role), isOwn)
      }
      ${isOwn ? html`<p class="small quiet">${strings.ownRole}</p>` : nothing}
      ${
        me.agency
          ? this.#select("unitId", strings.unit, [
              ["", strings.noUnit],
              ...units.map(({ id, name }): [string, string] => [id, name]),
            ])
          : nothing
      }
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      <div class="tools">
        <wa-button size="s" variant="brand" ?loading=${this.isSending} @click=${this.#send}
          >${officer ? strings.save : strings.send}</wa-button
        >
        <wa-button size="s" appearance="outlined" @click=${() => tell(this, "desk-cancel")}>${strings.cancel}</wa-button>
      </div>
    </form>`;
  }

  #renderAgency(): TemplateResult {
    return html`<desk-agency-picker
      .session=${this.session}
      .label=${this.strings.agency}
      .agencyId=${this.agency.agencyId}
      .agencyName=${this.agency.name}
      @desk-agency=${(event: CustomEvent<{ agencyId: string; name: string }>) => {
        this.agency = event.detail;
      }}
    ></desk-agency-picker>`;
  }

  #renderConflict({ name, role, unit }: Officer): TemplateResult {
    const { strings, session } = this;
    const present = [name, nameIn(session.strings.names.roles, role), unit?.name].filter(Boolean).join(" · ");
    return html`<div class="banner soon" role="alert">
      <p>${strings.officerChanged}</p>
      <p><b>${present}</b></p>
      <p>${strings.keepOrTake}</p>
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.#take();
          tell(this, "desk-taken");
        }}
      >
        ${strings.take}
      </button>
    </div>`;
  }

  #field(name: "name" | "email", label: string, most: number): TemplateResult {
    return html`<wa-input
      size="s"
      type=${name === "email" ? "email" : "text"}
      autocomplete="off"
      label=${label}
      maxlength=${most}
      .value=${this[name]}
      @input=${(event: Event) => {
        this[name] = (event.target as HTMLInputElement).value;
      }}
    ></wa-input>`;
  }

  #select(
    name: "role" | "unitId",
    label: string,
    choices: readonly [value: string, text: string][],
    hint = "",
    isFixed = false,
  ): TemplateResult {
    return html`<wa-select
      size="s"
      label=${label}
      hint=${hint}
      ?disabled=${isFixed}
      .value=${this[name]}
      @change=${(event: Event) => {
        this[name] = (event.target as HTMLInputElement).value;
      }}
    >
      ${choices.map(([value, text]) => html`<wa-option value=${value}>${text}</wa-option>`)}
    </wa-select>`;
  }
}
