import type { LaporError, Unit } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Changes } from "../changes.ts";
import type { AgencyStaff } from "../session/agency.ts";
import type { Session } from "../session/session.ts";
import type { TeamStrings } from "../strings/id/officers.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import { teamStyles } from "./team-styles.ts";

/** The form for a new unit, or the form that is open below a unit. */
type Open = { part: "add" } | { part: "edit" | "deactivate"; unitId: string; hasConflict?: boolean };

/**
 * Lists the agency's units. Creates, renames and deactivates them.
 * @fires desk-units - `units`, after they were loaded again
 */
export class DeskUnits extends LitElement {
  static override styles = [baseStyles, pageStyles, teamStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    open: { state: true },
    name: { state: true },
    nameFault: { state: true },
  };
  declare session: Pick<Session, "client" | "language"> & Pick<AgencyStaff, "units">;
  declare strings: TeamStrings;
  declare open: Open | undefined;
  declare name: string;
  declare nameFault: string | undefined;
  readonly #changes = new Changes(this, {
    read: () => this.#read(),
    strings: () => this.strings,
    explain: (error) => this.#explain(error),
  });

  override updated(changed: PropertyValues<this>): void {
    const before = changed.get("open");
    const isOther = changed.has("open") && this.open && before?.part !== this.open.part;
    // The field for the name is rendered only after this update.
    if (isOther)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>("form wa-input")?.focus(),
      );
  }

  get #locale() {
    return { locale: this.session.language };
  }

  async #read(): Promise<void> {
    const units = (await this.session.client.listUnits(this.#locale)).data;
    tell(this, "desk-units", { units });
  }

  #explain(error: LaporError): string | undefined {
    return error.fields?.[0]?.code === "duplicate" ? this.strings.unitNameTaken : undefined;
  }

  #show(open: Open | undefined, name = ""): void {
    this.open = open;
    this.name = name;
    this.nameFault = undefined;
    this.#changes.clear();
  }

  #close = (): void => {
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    this.#show(undefined);
  };

  async #put(unit: Unit | undefined, content: { name: string; active?: boolean }, confirmation: string) {
    const { client } = this.session;
    const { open } = this;
    const outcome = await this.#changes.make(
      () =>
        unit
          ? client.updateUnit(unit, content, this.#locale)
          : client.createUnit({ name: content.name }, this.#locale),
      confirmation,
    );
    if (outcome === "done" || outcome === "gone") this.open = undefined;
    if (outcome === "done") this.renderRoot.querySelector<HTMLElement>("h2")?.focus();
    else if (outcome === "conflict" && open && open.part !== "add")
      this.open = { ...open, hasConflict: true };
    else if (outcome === "conflict") this.#changes.fault = this.strings.unitChanged;
  }

  #setActive(unit: Unit, active: boolean): Promise<void> {
    const { strings } = this;
    const confirmation = active ? strings.activated(unit.name) : strings.deactivated(unit.name);
    return this.#put(unit, { name: unit.name, active }, confirmation);
  }

  #saveName(event: Event, unit?: Unit): void {
    event.preventDefault();
    const { strings } = this;
    const name = this.name.trim();
    this.nameFault = name === "" ? strings.unitNameMissing : undefined;
    if (this.nameFault) return;
    const content = unit ? { name, active: unit.active } : { name };
    void this.#put(unit, content, unit ? strings.unitRenamed : strings.unitMade);
  }

  override render(): TemplateResult {
    const { strings, session, open } = this;
    const { fault, confirmation } = this.#changes;
    const { units } = session;
    return html`<section aria-labelledby="heading">
      <div class="head">
        <h2 id="heading" tabindex="-1">${strings.units}</h2>
        <wa-button
          size="s"
          appearance="outlined"
          ?disabled=${open?.part === "add"}
          @click=${() => this.#show({ part: "add" })}
          >${strings.addUnit}</wa-button
        >
      </div>
      <div role="status">${confirmation ? html`<p class="banner good">${confirmation}</p>` : nothing}</div>
      ${fault ? html`<p class="banner bad" role="alert">${fault}</p>` : nothing}
      ${open?.part === "add" ? html`<div class="panel">${this.#renderForm()}</div>` : nothing}
      ${
        units.length === 0
          ? html`<p class="quiet">${strings.noUnits}</p>`
          : html`<ul class="rows" aria-labelledby="heading">${repeat(
              units,
              ({ id }) => id,
              (unit) => this.#renderUnit(unit),
            )}</ul>`
      }
    </section>`;
  }

  #renderUnit(unit: Unit): TemplateResult {
    const { strings, open } = this;
    const { id, name, active } = unit;
    const part = open && open.part !== "add" && open.unitId === id ? open.part : undefined;
    const toggle = (to: "edit" | "deactivate") =>
      this.#show(part === to ? undefined : { part: to, unitId: id }, name);
    const label = html`<span class="sr">: ${name}</span>`;
    return html`<li aria-label=${name}>
      <div class="row">
        <div class="who">
          <h3>${name}</h3>
          ${active ? nothing : html`<p class="quiet small">${strings.inactive}</p>`}
        </div>
        <div class="tools">
          <button type="button" class="plain" aria-expanded=${part === "edit"} @click=${() => toggle("edit")}>
            ${strings.rename}${label}
          </button>
          ${
            active
              ? html`<button
                  type="button"
                  class="plain"
                  aria-expanded=${part === "deactivate"}
                  @click=${() => toggle("deactivate")}
                >
                  ${strings.deactivate}${label}
                </button>`
              : html`<button type="button" class="plain" @click=${() => this.#setActive(unit, true)}>
                  ${strings.activate}${label}
                </button>`
          }
        </div>
      </div>
      ${part === "edit" ? this.#renderForm(unit) : part ? this.#renderQuestion(unit) : nothing}
    </li>`;
  }

  #renderForm(unit?: Unit): TemplateResult {
    const { strings } = this;
    return html`<form @submit=${(event: Event) => this.#saveName(event, unit)}>
      ${this.#renderConflict(unit)}
      <wa-input
        size="s"
        label=${strings.unitName}
        autocomplete="off"
        maxlength="120"
        .value=${this.name}
        @input=${(event: Event) => {
          this.name = (event.target as HTMLInputElement).value;
        }}
      ></wa-input>
      ${this.nameFault ? html`<p class="fault" role="alert">${this.nameFault}</p>` : nothing}
      <div class="tools">
        <wa-button
          size="s"
          variant="brand"
          ?loading=${this.#changes.isSending}
          @click=${(event: Event) => this.#saveName(event, unit)}
          >${unit ? strings.save : strings.createUnit}</wa-button
        >
        ${this.#renderCancel()}
      </div>
    </form>`;
  }

  #renderQuestion(unit: Unit): TemplateResult {
    const { strings } = this;
    return html`<div class="banner soon" role="group" aria-label=${strings.deactivate}>
      ${this.#renderConflict(unit)}
      <p>${strings.deactivateAsk(unit.name)}</p>
      <div class="tools">
        <wa-button
          size="s"
          variant="brand"
          ?loading=${this.#changes.isSending}
          @click=${() => this.#setActive(unit, false)}
          >${strings.deactivateNow}</wa-button
        >
        ${this.#renderCancel()}
      </div>
    </div>`;
  }

  /** The row above the form already shows the unit as the colleague saved it. */
  #renderConflict(unit: Unit | undefined) {
    const { open, strings } = this;
    if (!unit || !open || open.part === "add" || !open.hasConflict) return nothing;
    return html`<p class="banner soon" role="alert">${strings.unitChanged}</p>`;
  }

  #renderCancel(): TemplateResult {
    return html`<wa-button size="s" appearance="outlined" @click=${this.#close}
      >${this.strings.cancel}</wa-button
    >`;
  }
}
