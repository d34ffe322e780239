import { html, nothing, type TemplateResult } from "lit";
import { colourNames } from "../colours.ts";
import { hasForm, initialSettings, type SettingName, type Settings } from "../settings.ts";
import { buildFiles, loadedBuild } from "../widget-files.ts";
import type { PageContext } from "./context.ts";
import { checkbox, radioGroup, selectField, textField } from "./controls.ts";
import { lookPanel } from "./look-panel.ts";
import { agenciesLike, agencyOf, categories, regionOf, regionsLike } from "./places.ts";
import { widgetManifest } from "./widget-manifest.ts";
import "./search-field.ts";

function firstPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  const { legend, ...elements } = words.elements;
  return html`<section class="card" aria-labelledby="first">
    <h3 id="first">${words.first}</h3>
    <search-field
      id="agency"
      .label=${words.agency}
      .hint=${words.agencyHint}
      .words=${words}
      .search=${agenciesLike}
      .chosen=${agencyOf(settings.agency)}
      @choose=${({ detail }: CustomEvent<string>) => page.choose({ agency: detail })}
    ></search-field>
    ${textField(page, "channel", { label: words.channel, hint: words.channelHint }, "url")}
    ${textField(page, "key", { label: words.key, hint: words.keyHint })}
    ${textField(page, "files", { label: words.filesAt, hint: words.filesHint }, "url")}
    ${radioGroup(page, "element", legend, elements, "cards")}
  </section>`;
}

function pagePanel(page: PageContext): TemplateResult {
  const { words } = page;
  return html`<section class="card" aria-labelledby="language">
    <h3 id="language">${words.language}</h3>
    ${selectField(page, "lang", words.lang, words.langs)}
    ${
      page.settings.element === "lapor-public"
        ? html`${selectField(page, "view", words.view, words.views)}
          ${textField(page, "limit", { label: words.limit, hint: words.limitHint }, "numeric")}`
        : nothing
    }
    ${
      !hasForm(page.settings)
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

function fieldsPanel(page: PageContext): TemplateResult | typeof nothing {
  const { words, settings } = page;
  if (settings.element === "lapor-public") return nothing;
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
  const bytes = widgetManifest.files[buildFiles[loadedBuild(settings)]]?.brotli ?? 0;
  return html`<section class="card" aria-labelledby="files-title">
    <h3 id="files-title">${words.files}</h3>
    ${settings.element === "lapor-public" ? nothing : radioGroup(page, "build", words.build, words.builds, "cards")}
    <p class="hint">${words.size(Math.round(bytes / 1024).toString())}</p>
  </section>`;
}

const more: readonly SettingName[] = [
  ...(["lang", "theme", "preset", "density", "radius", ...colourNames, "build", "status", "tiles"] as const),
  ...(["attribution", "similar", "view", "limit", "fillClassification", "fillTitle", "fillRegion"] as const),
  ...(["fillAddress", "fillCategory", "fillAnonymous", "fillConfidential"] as const),
  ...(["askName", "askEmail", "askPhone"] as const),
];

/** Returns the number of folded settings that differ from their defaults. */
export const changedMore = (settings: Settings): number =>
  more.filter((name) => settings[name] !== initialSettings[name]).length;

export function settingsPanel(page: PageContext): TemplateResult {
  const { words, settings, unfolded } = page;
  const changed = changedMore(settings);
  return html`${firstPanel(page)}
    <details class="more" ?open=${unfolded}>
      <summary>
        <h3>${words.more}</h3>
        <small>${words.moreHint}${changed > 0 ? ` ${words.moreChanged(changed)}` : ""}</small>
      </summary>
      <div class="settings">${pagePanel(page)} ${lookPanel(page)} ${fieldsPanel(page)} ${filesPanel(page)}</div>
    </details>`;
}
