import {
  isLaporError,
  type Lapor,
  type NewNotificationSettings,
  type NotificationSettings,
} from "@lapor/sdk";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { NotificationStrings } from "../strings/id/officers.ts";
import { type Language, loadOfficerStrings } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";

const deliveries: readonly NewNotificationSettings["choices"][number]["delivery"][] = [
  "now",
  "digest",
  "off",
];
const languages: readonly NewNotificationSettings["language"][] = ["id", "en"];

/** The form that selects the notifications which an officer gets by mail. */
export class DeskNotificationSettings extends LitElement {
  static override styles = [
    baseStyles,
    signInStyles,
    css`
      .stack {
        max-width: 40rem;
        margin-top: 1.5rem;
      }
      form {
        padding: 1rem 1.25rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
        background: var(--surface);
      }
      label {
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: center;
        gap: 0.25rem 1rem;
        font-weight: 400;
      }
      select {
        min-height: 2.5rem;
        padding: 0.375rem 0.5rem;
        border: 1px solid var(--field-line);
        border-radius: 0.5rem;
        background: var(--surface);
        color: var(--text);
        font: inherit;
      }
    `,
  ];
  static override properties = {
    client: { attribute: false },
    language: {},
    strings: { state: true },
    settings: { state: true },
    status: { state: true },
    isSending: { state: true },
  };
  declare client: Lapor;
  declare language: Language;
  declare strings: NotificationStrings | undefined;
  declare settings: NotificationSettings | undefined;
  declare status: "saved" | "failed" | undefined;
  declare isSending: boolean;

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("language")) void this.#loadStrings();
    if (changed.has("client")) void this.#exchange(() => this.client.getNotificationSettings());
  }

  async #loadStrings(): Promise<void> {
    const { language } = this;
    const { notifications } = await loadOfficerStrings(language);
    if (language === this.language) this.strings = notifications;
  }

  /** Loads or saves the settings. A failure leaves the form unchanged. */
  async #exchange(call: () => Promise<NotificationSettings>, done?: "saved"): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.status = undefined;
    try {
      this.settings = await call();
      this.status = done;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.status = "failed";
    } finally {
      this.isSending = false;
    }
  }

  #save(event: SubmitEvent): void {
    event.preventDefault();
    const chosen = new FormData(event.target as HTMLFormElement);
    const choices = (this.settings?.choices ?? []).flatMap(({ kind }) => {
      const delivery = deliveries.find((one) => one === chosen.get(kind));
      return delivery ? [{ kind, delivery } as NewNotificationSettings["choices"][number]] : [];
    });
    const language = languages.find((one) => one === chosen.get("language")) ?? "id";
    void this.#exchange(() => this.client.saveNotificationSettings({ language, choices }), "saved");
  }

  override render(): TemplateResult {
    const { strings, settings, status } = this;
    if (!strings) return html``;
    return html`<div class="stack">
      <h2>${strings.title}</h2>
      <p class="quiet">${strings.lead}</p>
      ${settings?.sendsMail === false ? html`<p>${strings.noMail}</p>` : nothing}
      ${settings ? this.#renderForm(strings, settings) : nothing}
      <p role="status">${status === "saved" ? strings.saved : ""}</p>
      ${status === "failed" ? html`<p class="fault" role="alert">${strings.failed}</p>` : nothing}
      ${status === "failed" && !settings ? this.#renderRetry(strings) : nothing}
    </div>`;
  }

  #renderRetry(strings: NotificationStrings): TemplateResult {
    const read = () => this.#exchange(() => this.client.getNotificationSettings());
    return html`<div class="row"><button type="button" class="other" @click=${read}>${strings.retry}</button></div>`;
  }

  #renderForm(strings: NotificationStrings, { choices, language }: NotificationSettings): TemplateResult {
    const option = (value: string, present: string, names: Record<string, string>) =>
      html`<option value=${value} ?selected=${value === present}>${names[value] ?? value}</option>`;
    if (choices.length === 0) return html`<p>${strings.none}</p>`;
    return html`<form @submit=${this.#save}>
      ${choices.map(
        ({ kind, delivery }) => html`<label>
          ${strings.kinds[kind] ?? kind}
          <select name=${kind}>
            ${deliveries.map((value) => option(value, delivery, strings.deliveries))}
          </select>
        </label>`,
      )}
      <p class="quiet small">${strings.explanation}</p>
      <label>
        ${strings.language}
        <select name="language">
          ${languages.map((value) => option(value, language, strings.languages))}
        </select>
      </label>
      <div class="row"><button class="other" ?disabled=${this.isSending}>${strings.save}</button></div>
    </form>`;
  }
}
