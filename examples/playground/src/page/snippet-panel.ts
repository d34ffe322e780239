import { html, nothing, type TemplateResult } from "lit";
import { correctFor } from "../csp/correct-policies.ts";
import { isPolicy } from "../csp/policy-mistakes.ts";
import { readPolicies } from "../csp/read-policies.ts";
import { needsOf } from "../csp/snippet-needs.ts";
import { missingOf, withoutFaults } from "../setting-errors.ts";
import { writeFragment } from "../settings.ts";
import { losesMap } from "../snippet/wordpress.ts";
import { writeSnippet } from "../snippet/write-snippet.ts";
import type { PageContext } from "./context.ts";
import { codeBlock, radioGroup } from "./controls.ts";

/** The texts to copy for the chosen kind of site. */
export function snippetPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  const usable = withoutFaults(settings);
  const needs = needsOf(usable, __WIDGET_MANIFEST__);
  const { tag, script } = correctFor(readPolicies(settings.csp).filter(isPolicy), needs);
  // A policy may allow only the one-file build; the panel below says so.
  const build = script === needs.oneFile ? "all" : usable.build;
  const parts = writeSnippet({ ...usable, build }, __WIDGET_MANIFEST__, tag);
  const isPage = settings.target === "html";
  return html`<section class="card" id="salin" tabindex="-1" aria-labelledby="snippet-title">
    <h2 id="snippet-title">${words.snippet}</h2>
    ${radioGroup(page, "target", words.target, words.targets)} ${missingList(page)}
    ${parts.map(({ where, code }) => codeBlock(page, where, words.where[where], code))}
    ${losesMap(usable) ? html`<p class="note">${words.wordpressNoMap}</p>` : nothing}
    <p class="hint">
      ${words.madeWith(__WIDGET_MANIFEST__.version)}
      ${settings.target === "react" ? nothing : words.versionNote[build as keyof typeof words.versionNote]}
    </p>
    <p class="hint">${words.fallbackNote} ${isPage ? words.inlineNote : nothing}</p>
    <p>
      <button type="button" class="button quiet" @click=${() => page.copy("link", `${location.href.split("#")[0]}#${writeFragment(settings)}`)}>
        ${words.copyLink}
      </button>
      <span class="said" role="status">${page.moment.copied?.what === "link" ? words.copied : ""}</span>
    </p>
  </section>`;
}

function missingList(page: PageContext) {
  const { words, settings } = page;
  const labels = { channel: words.channel, key: words.key, files: words.filesAt };
  const missing = missingOf(settings) as (keyof typeof labels)[];
  return missing.length === 0
    ? nothing
    : html`<div class="note">
        <p>${words.missing}</p>
        <ul>
          ${missing.map((name) => html`<li><a href="#${name}" @click=${(event: Event) => focusField(event, name)}>${labels[name]}</a></li>`)}
        </ul>
      </div>`;
}

// The fragment holds the settings, so a link cannot use it to scroll.
function focusField(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
