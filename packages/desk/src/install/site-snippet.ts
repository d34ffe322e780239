import {
  type FormPlace,
  formSnippet,
  installSteps,
  policyAdditions,
  publicSnippet,
  type SiteSystem,
  statusSnippet,
  usualScript,
} from "@lapor/sdk/snippet";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { copyText } from "../fields/copy-text.ts";
import type { InstallStrings } from "../strings/id/pages.ts";
import type { Language } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { installStyles } from "./install-styles.ts";

const systems: readonly SiteSystem[] = ["wordpress", "joomla", "laravel"];

/** The code that uses one key: for the site's pages, for its content security policy, and for extensions. */
export class DeskSiteSnippet extends LitElement {
  static override styles = [baseStyles, pageStyles, installStyles];
  static override properties = {
    strings: { attribute: false },
    language: { attribute: false },
    place: { attribute: false },
    origin: { attribute: false },
    scriptUrl: { state: true },
    statusUrl: { state: true },
    copied: { state: true },
  };
  declare strings: InstallStrings;
  declare language: Language;
  /** The agency, key and channel in the code. Without a key, a placeholder is shown. */
  declare place: Pick<FormPlace, "agencyId" | "publishableKey" | "channelUrl">;
  /** One of the key's sites. */
  declare origin: string;
  declare scriptUrl: string;
  declare statusUrl: string;
  declare copied: string | undefined;

  constructor() {
    super();
    this.scriptUrl = usualScript;
    this.statusUrl = "/lacak";
  }

  get #place(): FormPlace {
    const { place, scriptUrl, statusUrl } = this;
    return { ...place, scriptUrl: scriptUrl.trim() || usualScript, statusUrl: statusUrl.trim() || "/lacak" };
  }

  async #copy(event: Event, code: string): Promise<void> {
    const { strings } = this;
    const shown = (event.currentTarget as HTMLElement).closest(".copyable")?.querySelector("pre");
    this.copied = undefined;
    await this.updateComplete;
    this.copied = (await copyText(code, shown)) ? strings.copied : strings.notCopied;
  }

  override render(): TemplateResult {
    const { strings, language, origin } = this;
    const place = this.#place;
    return html`<div class="copyable">
        <div class="pair">
          ${this.#field("scriptUrl", strings.script, strings.scriptHint)}
          ${this.#field("statusUrl", strings.status, strings.statusHint)}
        </div>
        ${place.publishableKey ? nothing : html`<p class="banner soon">${strings.keyHidden}</p>`}
        ${this.#code(strings.formPage, formSnippet(place))}
        ${this.#code(strings.statusPage, statusSnippet(place))}
        ${this.#code(strings.publicPage, publicSnippet(place), strings.publicPageHint)}
        ${this.#code(strings.policy, policyAdditions(place), strings.policyHint)}
        ${systems.map(
          (system) => html`<details>
            <summary>${strings.systems[system]}</summary>
            <ol>
              ${installSteps(system, place, { language, origin }).map(
                ({ text, code }, index) =>
                  html`<li>${text} ${code ? this.#code(undefined, code, undefined, `${strings.systems[system]}, ${strings.step(index + 1)}`) : nothing}</li>`,
              )}
            </ol>
          </details>`,
        )}
      </div>
      <p role="status" class="small quiet">${this.copied ?? ""}</p>`;
  }

  #field(name: "scriptUrl" | "statusUrl", label: string, hint: string): TemplateResult {
    return html`<wa-input
      size="s"
      label=${label}
      hint=${hint}
      maxlength="300"
      .value=${this[name]}
      @input=${(event: Event) => {
        this[name] = (event.target as HTMLInputElement).value;
      }}
    ></wa-input>`;
  }

  #code(heading: string | undefined, code: string, hint?: string, label = heading ?? ""): TemplateResult {
    const text = code.trimEnd();
    const copy = html`<button
      type="button"
      class="plain"
      aria-label=${this.strings.copyNamed(label)}
      @click=${(event: Event) => this.#copy(event, text)}
    >
      ${this.strings.copy}
    </button>`;
    const shown = html`<pre tabindex="0" aria-label=${label} role="region"><code>${text}</code></pre>`;
    if (!heading) return html`<div class="copyable line">${shown}${copy}</div>`;
    return html`<div class="copyable">
      <div class="head"><h3>${heading}</h3>${copy}</div>
      ${hint ? html`<p class="small quiet">${hint}</p>` : nothing} ${shown}
    </div>`;
  }
}
