import { html, nothing, type TemplateResult } from "lit";
import { correctFor } from "../csp/correct-policies.ts";
import { isPolicy } from "../csp/policy-mistakes.ts";
import { readPolicies } from "../csp/read-policies.ts";
import { needsOf } from "../csp/snippet-needs.ts";
import { missingOf, withoutFaults } from "../setting-errors.ts";
import { type Settings, writeFragment } from "../settings.ts";
import { isLocalAddress, mailAddress, whatsAppAddress } from "../snippet/hand-over.ts";
import { losesMap } from "../snippet/wordpress.ts";
import { type SnippetPart, writeSnippet } from "../snippet/write-snippet.ts";
import type { PageContext } from "./context.ts";
import { codeBlock, radioGroup } from "./controls.ts";
import { isReleased, widgetManifest } from "./widget-manifest.ts";

export function snippetPanel(page: PageContext): TemplateResult {
  const { words, settings } = page;
  const usable = withoutFaults(settings);
  const needs = needsOf(usable, widgetManifest);
  const { tag, script } = correctFor(readPolicies(settings.csp).filter(isPolicy), needs);
  // Use the one-file build if the policy allows only that build. The policy panel below explains this.
  const build = script === needs.oneFile && script !== needs.script ? "all" : usable.build;
  const parts = writeSnippet({ ...usable, build }, widgetManifest, tag);
  const isPage = settings.target === "html";
  return html`<section class="card" id="salin" tabindex="-1" aria-labelledby="snippet-title">
    <h2 id="snippet-title">${words.snippet}</h2>
    ${radioGroup(page, "target", words.target, words.targets)} ${missingList(page)}
    ${parts.map(({ where, code }) => codeBlock(page, where, words.where[where], code))}
    ${losesMap(usable) ? html`<p class="note">${words.wordpressNoMap}</p>` : nothing}
    <p class="hint">
      ${isReleased ? words.madeWith(widgetManifest.version) : words.notReleased(widgetManifest.version)}
      ${settings.target === "react" ? nothing : words.versionNote[build as keyof typeof words.versionNote]}
    </p>
    <p class="hint">${words.fallbackNote} ${isPage ? words.inlineNote : nothing}</p>
    ${handOverPanel(page, parts)}
  </section>`;
}

/** Renders the links with which an administrator sends the snippet to another person. */
function handOverPanel(page: PageContext, parts: readonly SnippetPart[]): TemplateResult {
  const { words, settings, moment } = page;
  const linkTo = (shown: Settings) => `${location.href.split("#")[0]}#${writeFragment(shown)}`;
  // Omit the policy and the site: an email program may truncate a long message, and the developer already has
  // the site's policy.
  const link = linkTo({ ...settings, csp: "", site: "" });
  const message = {
    subject: words.handOverSubject,
    body: [
      words.handOverText,
      ...parts.map(({ where, code }) => `${words.where[where]}:\n\n${code}`),
      // Omit a link to this computer, because nobody else can open it.
      ...(isLocalAddress(link) ? [] : [`${words.handOverLink}\n${link}`]),
    ].join("\n\n"),
  };
  return html`<section class="hand-over" aria-labelledby="hand-over">
    <h3 id="hand-over">${words.handOver}</h3>
    <p class="hint">${words.handOverNote}</p>
    <p class="buttons">
      <a class="button quiet" href=${mailAddress(message)}>${words.byMail}</a>
      <a class="button quiet" href=${whatsAppAddress(message)} target="_blank" rel="noopener noreferrer">${words.byWhatsApp}</a>
      <button type="button" class="button quiet" @click=${() => page.copy("link", linkTo(settings))}>${words.copyLink}</button>
    </p>
    <p class="said" role="status">${moment.copied?.what === "link" ? (moment.copied.done ? words.copied : words.notCopied) : ""}</p>
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

// Moves the focus to a field. A link cannot be used, because this page's fragment contains the settings.
function focusField(event: Event, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
