import type { LaporError, Officer, OfficerInvitation } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import { repeat } from "lit/directives/repeat.js";
import { failureOf } from "../actions/send-action.ts";
import { Changes } from "../changes.ts";
import { attemptKey, settleAttempt } from "../drafts/attempt.ts";
import type { AgencyStaff } from "../session/agency.ts";
import type { Clock, Session, StorageContext } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import { timeInWords } from "../time/dates.ts";
import { findOfficers } from "./find-officers.ts";
import type { OfficerContent } from "./officer-form.ts";
import { teamStyles } from "./team-styles.ts";

/** The form or confirmation that is open below an officer. */
type Part = "edit" | "renew" | "leave";

/** A list of at most this many officers has no search field. */
const shortList = 8;

/**
 * Lists the party's officers, and invites, edits and offboards them.
 * @fires desk-officers - `officers`, after they were loaded again
 */
export class DeskOfficers extends LitElement {
  static override styles = [baseStyles, pageStyles, teamStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    officers: { state: true },
    open: { state: true },
    inviting: { state: true },
    typed: { state: true },
    invitation: { state: true },
  };
  declare session: Session & AgencyStaff & Clock & StorageContext;
  declare strings: TeamStrings;
  declare officers: readonly Officer[] | undefined;
  declare open: { officerId: string; part: Part; hasConflict?: boolean } | undefined;
  /** Whether the open form invites a colleague or an agency's first administrator. */
  declare inviting: "colleague" | "admin" | undefined;
  declare typed: string;
  /**
   * The invitation that is shown until the administrator closes it. The channel does not return the link
   * again.
   */
  declare invitation: OfficerInvitation | undefined;
  /** The officer who takes over the leaving officer's reports. */
  #handOverTo: string | undefined;
  readonly #changes = new Changes(this, {
    read: () => this.#read(),
    strings: () => this.strings,
    explain: (error) => this.#explain(error),
  });

  constructor() {
    super();
    this.typed = "";
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("session") && !this.officers) void this.#changes.make(async () => {});
  }

  get #locale() {
    return { locale: this.session.language };
  }

  async #read(): Promise<void> {
    const officers = (await this.session.client.listOfficers(this.#locale)).data;
    this.officers = officers;
    tell(this, "desk-officers", { officers });
  }

  #explain(error: LaporError): string | undefined {
    const [field] = error.fields ?? [];
    if (field?.code === "duplicate")
      return this.inviting === "admin" ? this.strings.adminEmailTaken : this.strings.emailTaken;
    if (field?.pointer === "#/handOverTo") return this.strings.cannotTakeOver;
    if (field?.pointer === "#/agencyId" && field.code === "not_permitted") return this.strings.hasAdmin;
    return field?.code === "not_permitted" ? this.strings.lastAdmin : undefined;
  }

  async #invite({ email = "", ...content }: OfficerContent): Promise<void> {
    const { client } = this.session;
    const officer = { ...content, email };
    await this.#changes.make(async () => {
      this.invitation = await client.inviteOfficer(officer, this.#locale);
      this.inviting = undefined;
    });
  }

  #openForm(inviting: "colleague" | "admin"): void {
    this.inviting = inviting;
    this.#changes.clear();
  }

  async #change(officer: Officer, part: Part, change: () => Promise<unknown>, confirmation?: string) {
    const outcome = await this.#changes.make(change, confirmation);
    if (outcome === "done" || outcome === "gone") this.open = undefined;
    if (outcome === "done" && confirmation) this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
    if (outcome === "conflict") this.open = { officerId: officer.id, part, hasConflict: true };
  }

  #renew(officer: Officer): Promise<void> {
    const { client } = this.session;
    return this.#change(officer, "renew", async () => {
      this.invitation = await client.renewInvitation(officer, this.#locale);
    });
  }

  #leave(officer: Officer): Promise<void> {
    const { client, storage } = this.session;
    const handOverTo = this.#handOverTo;
    const body = { ...(handOverTo && { handOverTo }) };
    const subject = `offboardOfficer:${officer.id}`;
    const leave = async () => {
      try {
        // Sending the same key again resumes a hand-over that stopped halfway.
        const idempotencyKey = attemptKey(storage, subject, body);
        await client.offboardOfficer(officer, body, { idempotencyKey, ...this.#locale });
        settleAttempt(storage, subject);
      } catch (error) {
        if (failureOf(error)?.kind !== "unsent") settleAttempt(storage, subject);
        throw error;
      }
    };
    return this.#change(officer, "leave", leave, this.strings.left(officer.name));
  }

  #save(officer: Officer, content: OfficerContent): Promise<void> {
    const { client } = this.session;
    const save = () => client.updateOfficer(officer, content, this.#locale);
    return this.#change(officer, "edit", save, this.strings.saved);
  }

  #close = (): void => {
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    this.open = undefined;
  };

  #toggle(officerId: string, part: Part): void {
    const isOpen = this.open?.officerId === officerId && this.open.part === part;
    this.open = isOpen ? undefined : { officerId, part };
    this.#handOverTo = undefined;
    this.#changes.clear();
  }

  override render(): TemplateResult {
    const { strings, officers, session, invitation, inviting } = this;
    const { fault, confirmation } = this.#changes;
    return html`<section aria-labelledby="heading">
      <div class="head">
        <h2 id="heading" tabindex="-1">${strings.officers}</h2>
        ${
          session.me.agency
            ? nothing
            : html`<wa-button
                size="s"
                appearance="outlined"
                ?disabled=${inviting === "admin"}
                @click=${() => this.#openForm("admin")}
                >${strings.inviteAdmin}</wa-button
              >`
        }
        <wa-button
          size="s"
          variant="brand"
          ?disabled=${inviting === "colleague"}
          @click=${() => this.#openForm("colleague")}
          >${strings.invite}</wa-button
        >
      </div>
      <div role="status">${confirmation ? html`<p class="banner good">${confirmation}</p>` : nothing}</div>
      ${fault ? html`<p class="banner bad" role="alert">${fault}</p>` : nothing}
      ${
        invitation
          ? html`<desk-invitation-link
              .session=${session}
              .strings=${strings}
              .invitation=${invitation}
              @desk-close=${() => {
                this.invitation = undefined;
              }}
            ></desk-invitation-link>`
          : nothing
      }
      ${inviting ? this.#renderInviting(inviting) : nothing}
      ${
        officers
          ? this.#renderList(officers)
          : fault
            ? nothing
            : html`<p role="status">${strings.loading}</p>`
      }
    </section>`;
  }

  #renderInviting(inviting: "colleague" | "admin"): TemplateResult {
    const { strings, session } = this;
    const isForAgency = inviting === "admin";
    // The two forms do not share their input, so switching between them discards it.
    return html`<div class="panel">
      <h3>${isForAgency ? strings.inviteAdmin : strings.invite}</h3>
      ${isForAgency ? html`<p>${strings.inviteAdminAsk}</p>` : nothing}
      ${keyed(
        inviting,
        html`<desk-officer-form
          .session=${session}
          .strings=${strings}
          .isForAgency=${isForAgency}
          .isSending=${this.#changes.isSending}
          @desk-officer=${({ detail }: CustomEvent<OfficerContent>) => this.#invite(detail)}
          @desk-cancel=${() => {
            this.inviting = undefined;
            this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
          }}
        ></desk-officer-form>`,
      )}
    </div>`;
  }

  #renderList(officers: readonly Officer[]): TemplateResult {
    const { session, open } = this;
    const isLong = officers.length > shortList;
    const found = isLong ? findOfficers(officers, this.typed, session.strings.names.roles) : officers;
    // An officer with an open form stays in the list even if the search does not match.
    const shown = officers.filter((officer) => found.includes(officer) || officer.id === open?.officerId);
    return html`${isLong ? this.#renderSearch(found.length, officers.length) : nothing}
      <ul class="rows" aria-labelledby="heading" ?hidden=${shown.length === 0}>
        ${repeat(
          shown,
          ({ id }) => id,
          (officer) => this.#renderOfficer(officer),
        )}
      </ul>`;
  }

  #renderSearch(found: number, all: number): TemplateResult {
    const { strings, typed } = this;
    return html`<wa-input
        class="search"
        size="s"
        type="search"
        autocomplete="off"
        label=${strings.search}
        hint=${strings.searchHint}
        .value=${typed}
        @input=${(event: Event) => {
          this.typed = (event.target as HTMLInputElement).value;
        }}
      ></wa-input>
      <p role="status" class="quiet small">${typed.trim() ? strings.found(found, all) : nothing}</p>`;
  }

  #renderOfficer(officer: Officer): TemplateResult {
    const { strings, session, open } = this;
    const { me } = session;
    const isOwn = me.kind === "officer" && me.id === officer.id;
    const part = open?.officerId === officer.id ? open.part : undefined;
    const button = (name: Part, text: string) =>
      html`<button
        type="button"
        class="plain"
        aria-expanded=${part === name}
        @click=${() => this.#toggle(officer.id, name)}
      >
        ${text}<span class="sr">: ${officer.name}</span>
      </button>`;
    const role = nameIn(session.strings.names.roles, officer.role);
    return html`<li aria-label=${officer.name}>
      <div class="row">
        <div class="who">
          <h3>${officer.name}</h3>
          ${isOwn ? html`<span class="quiet small">(${strings.you})</span>` : nothing}
          <p>${[role, officer.unit?.name].filter(Boolean).join(" · ")}</p>
          ${officer.email ? html`<p class="quiet small">${officer.email}</p>` : nothing}
          ${this.#renderState(officer)}
        </div>
        <div class="tools">
          ${button("edit", strings.edit)}
          ${isOwn ? nothing : html`${button("renew", strings.renew)} ${button("leave", strings.leave)}`}
        </div>
      </div>
      ${part === "edit" ? this.#renderForm(officer) : part ? this.#renderQuestion(officer, part) : nothing}
    </li>`;
  }

  #renderState({ state, invitedUntil }: Officer): TemplateResult {
    const { strings, session } = this;
    const name = nameIn(strings.states, state);
    if (!invitedUntil) return html`<p class="quiet small">${name}</p>`;
    const now = session.now();
    const until = timeInWords(invitedUntil, session.language, now);
    const isOver = new Date(invitedUntil) <= now;
    return html`<p class="small ${isOver ? "late" : "quiet"}">
      ${name}, ${isOver ? strings.linkExpired(until) : strings.linkUntil(until)}
    </p>`;
  }

  #renderForm(officer: Officer): TemplateResult {
    return html`<desk-officer-form
      .session=${this.session}
      .strings=${this.strings}
      .officer=${officer}
      .isSending=${this.#changes.isSending}
      .hasConflict=${this.open?.hasConflict ?? false}
      @desk-officer=${({ detail }: CustomEvent<OfficerContent>) => this.#save(officer, detail)}
      @desk-taken=${() => {
        this.open = { officerId: officer.id, part: "edit" };
      }}
      @desk-cancel=${this.#close}
    ></desk-officer-form>`;
  }

  #renderHeld(officer: Officer): TemplateResult {
    return html`<desk-held-reports
      .session=${this.session}
      .strings=${this.strings}
      .officer=${officer}
      @desk-successor=${({ detail }: CustomEvent<{ handOverTo: string | undefined }>) => {
        this.#handOverTo = detail.handOverTo;
      }}
    ></desk-held-reports>`;
  }

  #renderQuestion(officer: Officer, part: "renew" | "leave"): TemplateResult {
    const { strings, open } = this;
    const isLeaving = part === "leave";
    const { name, state } = officer;
    const ask = isLeaving
      ? strings.leaveAsk(name)
      : state === "invited"
        ? strings.renewAsk(name)
        : strings.renewAskActive(name);
    return html`<div class="banner ${isLeaving ? "bad" : "soon"}" role="group" aria-label=${strings[part]}>
      ${open?.hasConflict ? html`<p role="alert"><b>${strings.officerChangedMeanwhile}</b></p>` : nothing}
      <p>${ask}</p>
      ${isLeaving ? html`<p>${strings.leaveStays}</p>` : nothing}
      ${isLeaving && this.session.me.agency ? this.#renderHeld(officer) : nothing}
      <div class="tools">
        <wa-button
          size="s"
          variant=${isLeaving ? "danger" : "brand"}
          ?loading=${this.#changes.isSending}
          @click=${() => (isLeaving ? this.#leave(officer) : this.#renew(officer))}
          >${isLeaving ? strings.leaveNow : strings.renewNow}</wa-button
        >
        <wa-button
          size="s"
          appearance="outlined"
          @click=${this.#close}
          >${strings.cancel}</wa-button
        >
      </div>
    </div>`;
  }
}
