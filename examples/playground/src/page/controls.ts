import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { settingErrorsOf } from "../setting-errors.ts";
import type { SettingName } from "../settings.ts";
import type { PageContext } from "./context.ts";

const enteredIn = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

export interface FieldWords {
  label: string;
  hint?: string | undefined;
}

/** Renders a one-line text field with its errors below. If a secret key is entered, the field is emptied. */
export function textField(
  page: PageContext,
  name: SettingName,
  { label, hint }: FieldWords,
  type: "text" | "url" | "numeric" = "text",
): TemplateResult {
  const fault = noticeOf(page, name);
  return html`<div class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    <input
      id=${name}
      type="text"
      inputmode=${type}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${hint ? `${name}-hint ` : ""}${name}-fault"
      aria-invalid=${fault ? "true" : "false"}
      .value=${live(page.settings[name])}
      @input=${(event: Event) => page.type(name, enteredIn(event))}
    />
    <p class="fault" id="${name}-fault" role="alert">${fault ?? ""}</p>
  </div>`;
}

export const selectField = (
  page: PageContext,
  name: SettingName,
  label: string,
  choices: Readonly<Record<string, string>>,
): TemplateResult => html`<div class="field">
  <label for=${name}>${label}</label>
  <select id=${name} .value=${live(page.settings[name])} @change=${(event: Event) => page.choose({ [name]: enteredIn(event) })}>
    ${Object.entries(choices).map(
      ([value, words]) =>
        html`<option value=${value} ?selected=${page.settings[name] === value}>${words}</option>`,
    )}
  </select>
</div>`;

/** Renders a few radio options next to each other, each with an optional sentence. */
export const radioGroup = (
  page: PageContext,
  name: SettingName,
  legend: string,
  choices: Readonly<Record<string, string | readonly string[]>>,
  look: "cards" | "segments" = "segments",
): TemplateResult => html`<fieldset class=${look}>
  <legend>${legend}</legend>
  <div>
    ${Object.entries(choices).map(([value, words]) => {
      const [title, sentence] = typeof words === "string" ? [words] : words;
      return html`<label class="pick">
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${live(page.settings[name] === value)}
          @change=${() => page.choose({ [name]: value })}
        />
        <span><strong>${title}</strong>${sentence ? html`<small>${sentence}</small>` : nothing}</span>
      </label>`;
    })}
  </div>
</fieldset>`;

export const checkbox = (
  page: PageContext,
  name: SettingName,
  label: string,
  [on, off]: readonly [on: string, off: string],
): TemplateResult => html`<label class="check">
  <input
    type="checkbox"
    .checked=${live(page.settings[name] === on)}
    @change=${(event: Event) => page.choose({ [name]: (event.target as HTMLInputElement).checked ? on : off })}
  />
  <span>${label}</span>
</label>`;

export function codeBlock(page: PageContext, id: string, title: string, code: string): TemplateResult {
  const { copied } = page.moment;
  const said = copied?.what === id ? (copied.done ? page.words.copied : page.words.notCopied) : "";
  return html`<div class="code">
    <div class="code-head">
      <h3 id="${id}-title">${title}</h3>
      <button type="button" class="button" aria-label=${page.words.copyWhat(title)} @click=${() => page.copy(id, code)}>
        ${page.words.copy}
      </button>
    </div>
    <pre tabindex="0" role="region" aria-labelledby="${id}-title"><code>${code}</code></pre>
    <p class="said" role="status">${said}</p>
  </div>`;
}

function noticeOf({ settings, words, moment }: PageContext, name: SettingName): string | undefined {
  if (moment.refused === name) return words.errors.secret;
  const fault = settingErrorsOf(settings)[name];
  return fault && words.errors[fault];
}
