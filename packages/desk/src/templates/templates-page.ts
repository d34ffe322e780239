import type { AnswerTemplate, Category, LaporError, NewAnswerTemplate } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { Changes } from "../changes.ts";
import type { AgencyStaff } from "../session/agency.ts";
import { roleOf } from "../session/role.ts";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import type { TemplateStrings } from "../strings/id/pages.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { actionNamed, partsOf } from "./template-content.ts";
import { templateStyles } from "./template-styles.ts";

/** The form for a new template, or the form or confirmation that is open below a template. */
type Open = { part: "add" } | { part: "edit" | "remove"; templateId: string; hasConflict?: boolean };

/**
 * The page "Templat jawaban" with the templates of an agency or of national triage. Administrators can edit
 * them. Other officers who write answers can read them.
 */
export class DeskTemplates extends LitElement {
  static override styles = [baseStyles, pageStyles, templateStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    backHref: { attribute: false },
    templates: { state: true },
    categories: { state: true },
    open: { state: true },
  };
  declare session: Session & ChannelContext & Pick<AgencyStaff, "units"> & Clock;
  declare strings: TemplateStrings;
  declare backHref: string;
  declare templates: readonly AnswerTemplate[] | undefined;
  declare categories: readonly Category[];
  declare open: Open | undefined;
  readonly #changes = new Changes(this, {
    read: () => this.#read(),
    strings: () => this.strings,
    explain: (error) => this.#explain(error),
  });

  constructor() {
    super();
    this.categories = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const isOther = changed.get("session")?.language !== this.session.language;
    if (changed.has("session") && isOther) void this.#load();
  }

  get #locale() {
    return { locale: this.session.language };
  }

  get #mayChange(): boolean {
    return ["agency_admin", "national_admin"].includes(roleOf(this.session.me) ?? "");
  }

  #load = async (): Promise<void> => {
    await this.#changes.make(async () => {
      this.categories = (await this.session.client.listCategories({}, this.#locale)).data;
    });
  };

  async #read(): Promise<void> {
    this.templates = (await this.session.client.listAnswerTemplates({}, this.#locale)).data;
  }

  #explain(error: LaporError): string | undefined {
    return error.fields?.[0]?.code === "too_many" ? this.strings.tooMany : undefined;
  }

  #show(open: Open | undefined): void {
    this.open = open;
    this.#changes.clear();
  }

  #close = (): void => {
    this.renderRoot.querySelector<HTMLElement>("[aria-expanded=true]")?.focus();
    this.#show(undefined);
  };

  async #change(change: () => Promise<unknown>, confirmation: string): Promise<void> {
    const { open } = this;
    const outcome = await this.#changes.make(change, confirmation);
    if (outcome === "done" || outcome === "gone") this.open = undefined;
    if (outcome === "done") this.renderRoot.querySelector<HTMLElement>("h1")?.focus();
    if (outcome === "conflict" && open && open.part !== "add") this.open = { ...open, hasConflict: true };
  }

  #create(content: NewAnswerTemplate): Promise<void> {
    const { client } = this.session;
    return this.#change(() => client.createAnswerTemplate(content, this.#locale), this.strings.created);
  }

  #save(template: AnswerTemplate, content: NewAnswerTemplate): Promise<void> {
    const { client } = this.session;
    const save = () => client.updateAnswerTemplate(template, content, this.#locale);
    return this.#change(save, this.strings.saved);
  }

  #remove(template: AnswerTemplate): Promise<void> {
    const { client } = this.session;
    const remove = () => client.deleteAnswerTemplate(template, this.#locale);
    return this.#change(remove, this.strings.removed(template.name));
  }

  override render(): TemplateResult {
    const { strings, templates, open } = this;
    const { fault, confirmation } = this.#changes;
    return html`<div class="page">
      <p><a href=${this.backHref}>${strings.back}</a></p>
      <div class="head">
        <h1 tabindex="-1">${strings.title}</h1>
        ${
          this.#mayChange
            ? html`<wa-button
                size="s"
                variant="brand"
                aria-expanded=${open?.part === "add"}
                ?disabled=${open?.part === "add"}
                @click=${() => this.#show({ part: "add" })}
                >${strings.add}</wa-button
              >`
            : nothing
        }
      </div>
      <p class="quiet">${strings.intro}${this.#mayChange ? nothing : html` ${strings.readOnly}`}</p>
      <div role="status">${confirmation ? html`<p class="banner good">${confirmation}</p>` : nothing}</div>
      ${fault ? html`<p class="banner bad" role="alert">${fault}</p>` : nothing}
      ${
        open?.part === "add"
          ? html`<section class="panel" aria-labelledby="add">
              <h2 id="add">${strings.add}</h2>
              ${this.#renderForm()}
            </section>`
          : nothing
      }
      ${
        templates
          ? html`${templates.length === 0 ? html`<p>${strings.empty}</p>` : nothing}
            ${repeat(
              templates,
              ({ id }) => id,
              (template) => this.#renderTemplate(template),
            )}`
          : fault
            ? html`<button type="button" class="plain" @click=${this.#load}>${strings.retry}</button>`
            : html`<p role="status">${strings.loading}</p>`
      }
    </div>`;
  }

  #renderTemplate(template: AnswerTemplate): TemplateResult {
    const { strings, open } = this;
    const { id, name, text } = template;
    const part = open && open.part !== "add" && open.templateId === id ? open.part : undefined;
    const button = (to: "edit" | "remove") =>
      html`<button
        type="button"
        class="plain"
        aria-expanded=${part === to}
        @click=${() => this.#show(part === to ? undefined : { part: to, templateId: id })}
      >
        ${strings[to]}<span class="sr">: ${name}</span>
      </button>`;
    return html`<article aria-label=${name}>
      <div>
        <h2>${name}</h2>
        <p class="quiet small">${this.#factsOf(template).join(" · ")}</p>
      </div>
      ${part === "edit" ? nothing : html`<p class="text">${this.#renderText(text)}</p>`}
      ${this.#mayChange ? html`<div class="tools">${button("edit")} ${button("remove")}</div>` : nothing}
      ${part === "edit" ? this.#renderForm(template) : part ? this.#renderQuestion(template) : nothing}
    </article>`;
  }

  /** Renders the text with its placeholders marked. */
  #renderText(text: string) {
    const { placeholders: names } = this.strings;
    return partsOf(text).map((part) =>
      typeof part === "string" ? part : html`<span class="filled">${names[part.placeholder]}</span>`,
    );
  }

  #factsOf({ action, categoryId, status, unitId }: AnswerTemplate): string[] {
    const { strings, session, categories } = this;
    const { actions, names } = session.strings;
    const unit = session.units.find(({ id }) => id === unitId);
    const category = categories.find(({ id }) => id === categoryId)?.name ?? categoryId;
    return [
      actions[actionNamed(action)].name,
      category,
      status === undefined ? undefined : nameIn(names.statuses, status),
      unitId === undefined ? undefined : strings.toUnit(unit?.active ? unit.name : strings.formerUnit),
    ].filter((fact) => fact !== undefined);
  }

  #renderForm(template?: AnswerTemplate): TemplateResult {
    const { open } = this;
    return html`<desk-template-form
      .session=${this.session}
      .strings=${this.strings}
      .categories=${this.categories}
      .template=${template}
      .isSending=${this.#changes.isSending}
      .hasConflict=${open?.part === "edit" && open.hasConflict === true}
      @desk-template=${({ detail }: CustomEvent<NewAnswerTemplate>) =>
        template ? this.#save(template, detail) : this.#create(detail)}
      @desk-taken=${() => {
        if (template) this.open = { part: "edit", templateId: template.id };
      }}
      @desk-cancel=${this.#close}
    ></desk-template-form>`;
  }

  #renderQuestion(template: AnswerTemplate): TemplateResult {
    const { strings, open } = this;
    const hasConflict = open?.part === "remove" && open.hasConflict;
    return html`<div class="banner bad" role="group" aria-label=${strings.remove}>
      ${hasConflict ? html`<p role="alert"><b>${strings.changedMeanwhile}</b></p>` : nothing}
      <p>${strings.removeAsk(template.name)}</p>
      <div class="tools">
        <wa-button
          size="s"
          variant="danger"
          ?loading=${this.#changes.isSending}
          @click=${() => this.#remove(template)}
          >${strings.removeNow}</wa-button
        >
        <wa-button size="s" appearance="outlined" @click=${this.#close}>${strings.cancel}</wa-button>
      </div>
    </div>`;
  }
}
