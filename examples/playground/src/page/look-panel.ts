import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { type ColourName, colourNames, schemesOf, shownColour } from "../colours.ts";
import { evaluateContrast } from "../contrast.ts";
import type { PageContext } from "./context.ts";
import { radioGroup, selectField } from "./controls.ts";

export function lookPanel(page: PageContext): TemplateResult {
  const { words } = page;
  return html`<section class="card" aria-labelledby="look">
    <h3 id="look">${words.look}</h3>
    ${radioGroup(page, "preset", words.preset, words.presets)} ${radioGroup(page, "theme", words.theme, words.themes)}
    <div class="two">
      ${selectField(page, "density", words.density, words.densities)} ${selectField(page, "radius", words.radius, words.radii)}
    </div>
    <fieldset>
      <legend>${words.colours}</legend>
      <p class="hint">${words.colourHint}</p>
      ${colourNames.slice(0, 4).map((name) => colourField(page, name))}
      <details>
        <summary>${words.moreColours}</summary>
        ${colourNames.slice(4).map((name) => colourField(page, name))}
      </details>
    </fieldset>
    ${contrastList(page)}
  </section>`;
}

function colourField(page: PageContext, name: ColourName): TemplateResult {
  const { settings, words } = page;
  const label = words.colourNames[name];
  const shown = shownColour(settings, name, schemesOf(settings)[0] ?? "light");
  return html`<div class="colour">
    <input
      type="color"
      id=${name}
      .value=${live(shown)}
      @input=${(event: Event) => page.type(name, (event.target as HTMLInputElement).value)}
    />
    <label for=${name}>${label} <code>${settings[name] || shown}</code></label>
    ${
      settings[name]
        ? html`<button type="button" class="button quiet" aria-label=${words.resetColour(label)} @click=${() => page.choose({ [name]: "" })}>
            ${words.reset}
          </button>`
        : nothing
    }
  </div>`;
}

function contrastList({ settings, words }: PageContext): TemplateResult {
  const number = (value: number) =>
    value.toLocaleString(settings.ui, {
      maximumFractionDigits: 1,
      roundingMode: "floor",
    } as Intl.NumberFormatOptions);
  const pairs = evaluateContrast(settings);
  const all = schemesOf(settings).length;
  return html`<div class="contrast" role="group" aria-labelledby="contrast">
    <h4 id="contrast">${words.contrast}</h4>
    <ul>
      ${pairs.map(
        ({ front, back, schemes, ratio, least, enough }) => html`<li class=${enough ? "good" : "poor"}>
          <strong>${words.contrastOf(words.colourNames[front], words.colourNames[back])}${schemes.length < all ? ` (${schemes.map((scheme) => words.schemes[scheme]).join()})` : ""}</strong>
          ${(enough ? words.contrastGood : words.contrastPoor)(number(ratio), number(least))}
        </li>`,
      )}
    </ul>
  </div>`;
}
