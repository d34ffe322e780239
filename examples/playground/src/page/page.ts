import { html, type TemplateResult } from "lit";
import type { PageContext } from "./context.ts";
import { policyPanel } from "./policy-panel.ts";
import { previewPanel } from "./preview-panel.ts";
import { settingsPanel } from "./settings-panel.ts";
import { snippetPanel } from "./snippet-panel.ts";

// Returns a handler that moves the focus. Plain links cannot be used, because this page's fragment contains
// the settings.
const jump = (id: string) => (event: Event) => {
  event.preventDefault();
  const target = document.getElementById(id);
  target?.focus({ preventScroll: true });
  target?.scrollIntoView();
};

const emblem = html`<img src="./emblem.svg" alt="" width="36" height="36" />`;

export function drawPage(page: PageContext, frame: TemplateResult): TemplateResult {
  const { words, settings } = page;
  const other = settings.ui === "id" ? "en" : "id";
  const jumps = { atur: "settings", coba: "preview", salin: "snippet", "csp-periksa": "policy" } as const;
  return html`<a class="skip-link" href="#atur" @click=${jump("atur")}>${words.skip}</a>
    <header>
      <p class="rehearsal" role="note"><strong>${words.rehearsal}</strong> ${words.rehearsalNote}</p>
      <div class="wide top">
        <span class="brand">${emblem} ${words.brand}</span>
        <button type="button" class="button quiet" lang=${other} @click=${() => page.choose({ ui: other })}>${words.switchTo}</button>
      </div>
    </header>
    <main>
      <div class="hero">
        <div class="wide">
          <h1>${words.title}</h1>
          <p>${words.lead}</p>
          <nav aria-label=${words.title}>
            <ul>
              ${Object.entries(jumps).map(
                ([id, name]) => html`<li><a href="#${id}" @click=${jump(id)}>${words.jumps[name]}</a></li>`,
              )}
            </ul>
          </nav>
        </div>
      </div>
      <div class="wide">
        <div class="workbench">
          <section class="settings" id="atur" tabindex="-1" aria-labelledby="settings-title">
            <h2 id="settings-title">${words.settings}</h2>
            ${settingsPanel(page)}
          </section>
          ${previewPanel(page, frame)}
        </div>
        ${snippetPanel(page)} ${policyPanel(page)}
      </div>
    </main>
    <footer>
      <div class="wide"><p>${words.footer} <a href="https://www.lapor.go.id">lapor.go.id</a></p></div>
    </footer>`;
}
