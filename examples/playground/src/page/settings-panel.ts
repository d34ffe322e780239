import { html, nothing, type TemplateResult } from "lit";
import type { SettingName } from "../settings.ts";
import { type Build, buildFiles } from "../widget-files.ts";
import type { PageContext } from "./context.ts";
import { checkbox, radioGroup, selectField, textField } from "./controls.ts";
import { lookPanel } from "./look-panel.ts";
import { agenciesLike, agencyOf, categories, regionOf, regionsLike } from "./places.ts";
import "./search-field.ts";

function whoPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  const { legend, ...elements } = words.elements;
  return html`<section class="card" aria-labelledby="who">
    <h3 id="who">${words.who}</h3>
    <search-field
      id="agency"
      .label=${words.agency}
      .hint=${words.agencyHint}
      .words=${words}
      .search=${agenciesLike}
      .chosen=${agencyOf(settings.agency)}
      @choose=${({ detail }: CustomEvent<string>) => page.choose({ agency: detail })}
    ></search-field>
    ${selectField(page, "lang", words.lang, words.langs)} ${radioGroup(page, "element", legend, elements, "cards")}
  </section>`;
}

function connectionPanel(page: PageContext): TemplateResult {
  const { words } = page;
  return html`<section class="card" aria-labelledby="connection">
    <h3 id="connection">${words.connection}</h3>
    ${textField(page, "channel", { label: words.channel, hint: words.channelHint }, "url")}
    ${textField(page, "key", { label: words.key, hint: words.keyHint })}
    ${
      page.settings.element === "lapor-status"
        ? nothing
        : html`${textField(page, "status", { label: words.status, hint: words.statusHint }, "url")}
          ${checkbox(page, "similar", words.similar, ["on", "off"])}
          <details>
            <summary>${words.map}</summary>
            ${textField(page, "tiles", { label: words.tiles, hint: words.tilesHint }, "url")}
            ${textField(page, "attribution", { label: words.attribution })}
          </details>`
    }
  </section>`;
}

function fillPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  return html`<p class="hint">${words.fillNote}</p>
    ${selectField(page, "fillClassification", words.fillClassification, words.classifications)}
    ${textField(page, "fillTitle", { label: words.fillTitle })}
    <search-field
      id="fillRegion"
      .label=${words.fillRegion}
      .hint=${words.fillRegionHint}
      .words=${words}
      .search=${regionsLike}
      .chosen=${regionOf(settings.fillRegion)}
      @choose=${({ detail }: CustomEvent<string>) => page.choose({ fillRegion: detail })}
    ></search-field>
    ${textField(page, "fillAddress", { label: words.fillAddress })}
    ${selectField(page, "fillCategory", words.fillCategory, { "": words.none, ...categories })}
    ${checkbox(page, "fillAnonymous", words.fillAnonymous, ["yes", ""])}
    ${checkbox(page, "fillConfidential", words.fillConfidential, ["yes", ""])}`;
}

function fieldsPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  return html`<section class="card" aria-labelledby="fields">
    <h3 id="fields">${words.fields}</h3>
    <p>${words.fieldsNote}</p>
    ${settings.element === "lapor-form" ? html`<details><summary>${words.fill}</summary>${fillPanel(page)}</details>` : nothing}
    <details>
      <summary>${words.rules}</summary>
      <p class="hint">${words.rulesNote}</p>
      ${Object.entries(words.ask).map(([name, label]) => selectField(page, name as SettingName, label, words.askRules))}
    </details>
  </section>`;
}

function filesPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  const bytes = __WIDGET_MANIFEST__.files[buildFiles[settings.build as Build]]?.brotli ?? 0;
  return html`<section class="card" aria-labelledby="files-title">
    <h3 id="files-title">${words.files}</h3>
    ${radioGroup(page, "build", words.build, words.builds, "cards")}
    <p class="hint">${words.size(Math.round(bytes / 1024).toString())}</p>
    ${textField(page, "files", { label: words.filesAt, hint: words.filesHint }, "url")}
  </section>`;
}

/** All settings. */
export const settingsPanel = (page: PageContext): TemplateResult => html`
  ${whoPanel(page)} ${lookPanel(page)} ${connectionPanel(page)} ${fieldsPanel(page)} ${filesPanel(page)}
`;
