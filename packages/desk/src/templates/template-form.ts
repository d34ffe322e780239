import type WaTextarea from "@awesome.me/webawesome/dist/components/textarea/textarea.js";
import type { AnswerTemplate, Category } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { AgencyStaff } from "../session/agency.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import type { TemplateStrings } from "../strings/id/pages.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { tell } from "../tell.ts";
import {
  actionNamed,
  actionsFor,
  contentOf,
  exampleFacts,
  faultsOf,
  fieldsOf,
  fillIn,
  placeholders,
  statusChoices,
  statusNamed,
  type TemplateFault,
  type TemplateFields,
} from "./template-content.ts";
import { templateStyles } from "./template-styles.ts";

type Choice = readonly [value: string, text: string];

/**
 * The form for creating or editing a template, with a preview for an invented report.
 * @fires desk-template - a `NewAnswerTemplate`
 * @fires desk-taken - The officer accepted the version that a colleague saved.
 * @fires desk-cancel
 */
export class DeskTemplateForm extends LitElement {
  static override styles = [baseStyles, pageStyles, templateStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    categories: { attribute: false },
    template: { attribute: false },
    isSending: { attribute: false },
    hasConflict: { attribute: false },
    fields: { state: true },
    faults: { state: true },
  };
  declare session: Pick<Session, "me" | "strings"> & ChannelContext & Pick<AgencyStaff, "units"> & Clock;
  declare strings: TemplateStrings;
  declare categories: readonly Category[];
  /** The template to edit. Undefined for a new template. */
  declare template: AnswerTemplate | undefined;
  declare isSending: boolean;
  /** Whether a colleague edited the template while the form was open. */
  declare hasConflict: boolean;
  declare fields: TemplateFields;
  declare faults: readonly TemplateFault[];

  constructor() {
    super();
    this.faults = [];
    this.fields = { name: "", action: "answerReport", text: "", categoryId: "", status: "", unitId: "" };
  }

  override willUpdate(): void {
    if (this.hasUpdated) return;
    // The template can be reloaded while the form is open. The typed values are kept.
    if (this.template) this.fields = fieldsOf(this.template);
    const [action = "answerReport"] = actionsFor(this.session);
    if (!this.template) this.fields = { ...this.fields, action };
  }

  override firstUpdated(): void {
    this.#focus("name");
  }

  override updated(changed: PropertyValues<this>): void {
    const [first] = this.faults;
    if (changed.has("faults") && first) this.#focus(first.field);
  }

  #focus(field: "name" | "text"): void {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(field === "name" ? "wa-input" : "wa-textarea")?.focus(),
    );
  }

  #set(fields: Partial<TemplateFields>): void {
    this.fields = { ...this.fields, ...fields };
  }

  #insert(word: string): void {
    const area = this.renderRoot.querySelector<WaTextarea>("wa-textarea");
    const input = area?.input;
    if (!area || !input) return;
    input.setRangeText(word, input.selectionStart, input.selectionEnd, "end");
    this.#set({ text: input.value });
    area.focus();
  }

  #send = (event: Event): void => {
    event.preventDefault();
    this.faults = faultsOf(this.fields);
    if (this.faults.length === 0 && !this.isSending) tell(this, "desk-template", contentOf(this.fields));
  };

  #sentence(fault: TemplateFault): string {
    const { strings } = this;
    if (fault.code === "long") return strings.textTooLong(fault.over);
    if (fault.code === "unknown") {
      const allowed = placeholders.map((word) => `{${word}}`).join(", ");
      return strings.unknownWord(fault.word, allowed);
    }
    return fault.field === "name" ? strings.nameMissing : strings.textMissing;
  }

  override render(): TemplateResult {
    const { strings, session, fields, template } = this;
    const { actions, names } = session.strings;
    const units = session.units.filter(({ id, active }) => active || id === fields.unitId);
    return html`<form @submit=${this.#send}>
      ${template && this.hasConflict ? this.#renderConflict(template) : nothing}
      <wa-input
        size="s"
        autocomplete="off"
        label=${strings.name}
        hint=${strings.nameHint}
        maxlength="120"
        .value=${fields.name}
        @input=${(event: Event) => this.#set({ name: (event.target as HTMLInputElement).value })}
        >${this.#renderFault("name")}</wa-input
      >
      ${this.#select(
        "action",
        strings.action,
        actionsFor(session).map((action): Choice => [action, actions[action].name]),
        // The statuses depend on the action, so a new action clears the status.
        (value) => this.#set({ action: actionNamed(value), status: "" }),
      )}
      <wa-textarea
        size="s"
        rows="4"
        resize="auto"
        label=${strings.text}
        .value=${fields.text}
        @input=${(event: Event) => this.#set({ text: (event.target as HTMLTextAreaElement).value })}
        >${this.#renderFault("text")}</wa-textarea
      >
      <div class="words small" role="group" aria-label=${strings.insert}>
        <span class="quiet">${strings.insert}:</span>
        ${placeholders.map(
          (word) =>
            html`<button type="button" class="plain" @click=${() => this.#insert(`{${word}}`)}>
              ${strings.placeholders[word]}
            </button>`,
        )}
      </div>
      <div class="preview">
        <b>${strings.preview}</b>
        ${
          fields.text
            ? html`<p>${fillIn(fields.text, exampleFacts(session))}</p>`
            : html`<p class="quiet">${strings.previewEmpty}</p>`
        }
      </div>
      <fieldset>
        <legend>${strings.only}</legend>
        <div class="pair">
          ${this.#select(
            "categoryId",
            strings.category,
            [["", strings.anyCategory], ...this.categories.map(({ id, name }): Choice => [id, name])],
            (categoryId) => this.#set({ categoryId }),
          )}
          ${this.#select(
            "status",
            strings.status,
            [
              ["", strings.anyStatus],
              ...statusChoices(session, fields).map((status): Choice => [status, names.statuses[status]]),
            ],
            (value) => this.#set({ status: statusNamed(value) }),
          )}
        </div>
      </fieldset>
      ${
        session.me.agency
          ? this.#select(
              "unitId",
              strings.unit,
              [["", strings.noUnit], ...units.map(({ id, name }): Choice => [id, name])],
              (unitId) => this.#set({ unitId }),
              strings.unitHint,
            )
          : nothing
      }
      <div class="tools">
        <wa-button size="s" variant="brand" ?loading=${this.isSending} @click=${this.#send}
          >${template ? strings.save : strings.create}</wa-button
        >
        <wa-button size="s" appearance="outlined" @click=${() => tell(this, "desk-cancel")}>${strings.cancel}</wa-button>
      </div>
    </form>`;
  }

  /** Renders an error as its field's hint, so a screen reader reads both together. */
  #renderFault(field: "name" | "text") {
    const fault = this.faults.find((one) => one.field === field);
    return fault ? html`<span slot="hint" class="fault">${this.#sentence(fault)}</span>` : nothing;
  }

  #renderConflict(template: AnswerTemplate): TemplateResult {
    const { strings } = this;
    return html`<div class="banner soon" role="alert">
      <p>${strings.changed}</p>
      <p><b>${template.name}</b></p>
      <p class="text">${template.text}</p>
      <p>${strings.keepOrTake}</p>
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.fields = fieldsOf(template);
          tell(this, "desk-taken");
        }}
      >
        ${strings.take}
      </button>
    </div>`;
  }

  #select(
    name: "action" | "categoryId" | "status" | "unitId",
    label: string,
    choices: readonly Choice[],
    set: (value: string) => void,
    hint = "",
  ): TemplateResult {
    return html`<wa-select
      size="s"
      label=${label}
      hint=${hint}
      .value=${this.fields[name]}
      @change=${(event: Event) => set((event.target as HTMLInputElement).value)}
    >
      ${choices.map(([value, text]) => html`<wa-option value=${value}>${text}</wa-option>`)}
    </wa-select>`;
  }
}
