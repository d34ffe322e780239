import { type AnswerTemplate, isLaporError } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { keepDraft, readDraft, subjectOf } from "../drafts/tab-draft.ts";
import { possibleActions } from "../report/possible-actions.ts";
import { officerOf } from "../session/role.ts";
import { tell } from "../tell.ts";
import { unitWords } from "./action-strings.ts";
import type { FormDraft, FormHost } from "./form-draft.ts";
import { actionOf, draftOf, hasTemplates, unitOf } from "./macros.ts";

/** The open report's templates, which fill in its forms. */
export class FormTemplates {
  #templates: readonly AnswerTemplate[] = [];
  readonly #host: FormHost & HTMLElement;
  readonly #draft: FormDraft;

  constructor(host: FormHost & HTMLElement, draft: FormDraft) {
    this.#host = host;
    this.#draft = draft;
  }

  async load(): Promise<void> {
    const { session, report, action } = this.#host;
    const { subject } = this.#draft;
    this.#templates = [];
    if (!hasTemplates(action)) return;
    try {
      const query = { trackingId: report.trackingId };
      const { data } = await session.client.listAnswerTemplates(query, { locale: session.language });
      if (subject !== this.#draft.subject) return;
      this.#templates = data;
      this.#host.requestUpdate();
    } catch (error) {
      // National triage has no templates, and an answer can be written without one.
      if (!isLaporError(error)) throw error;
    }
  }

  /** The macro's unit, to which the form assigns the report before the action. */
  get unitId(): string | undefined {
    const { session, report, action } = this.#host;
    return unitOf(action, this.#draft.typed, report, possibleActions(report, officerOf(session)));
  }

  render(): TemplateResult | typeof nothing {
    const { session, report } = this.#host;
    const { strings } = session;
    const possible = possibleActions(report, officerOf(session));
    const usable = this.#templates.flatMap((template) => {
      const action = actionOf(template);
      return action && possible.includes(action) ? [{ template, action }] : [];
    });
    if (usable.length === 0) return nothing;
    return html`<div class="templates">
      <span class="quiet small">${strings.templates.use}:</span>
      ${usable.map(
        ({ template, action }) =>
          html`<button type="button" class="plain" @click=${() => this.#use(template)}>
            ${template.name}${action === this.#host.action ? nothing : html`<span class="quiet small">&nbsp;· ${strings.actions[action].name}</span>`}
          </button>`,
      )}
    </div>`;
  }

  /** Renders the macro's unit, which the officer can remove. */
  renderUnit(): TemplateResult | typeof nothing {
    const { session, report } = this.#host;
    const { strings, units } = session;
    const { unitId } = this;
    const unit = units.find(({ id }) => id === unitId);
    if (!unit) return nothing;
    return html`<p class="small">
      ${unitWords(unit.name, report, strings)}
      <button type="button" class="plain" @click=${() => this.#draft.set("unitId", "")}>${strings.templates.noUnit}</button>
    </p>`;
  }

  #use(template: AnswerTemplate): void {
    const { session, report } = this.#host;
    const action = actionOf(template);
    if (!action) return;
    const subject = subjectOf(action, report.trackingId);
    const draft = draftOf(template, action, readDraft(session.storage, subject), this.#templates);
    if (action === this.#host.action) this.#draft.replace(draft);
    else {
      keepDraft(session.storage, subject, draft);
      tell(this.#host, "desk-action", { action });
    }
  }
}
