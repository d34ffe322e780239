import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import { correctFor } from "../csp/correct-policies.ts";
import { type Evaluation, evaluatePolicies, type Finding, verdictOf } from "../csp/evaluate-policies.ts";
import { findPolicyMistakes, isPolicy } from "../csp/policy-mistakes.ts";
import { readPolicies } from "../csp/read-policies.ts";
import { needsOf } from "../csp/snippet-needs.ts";
import { writePolicies } from "../csp/write-policies.ts";
import { withoutFaults } from "../setting-errors.ts";
import type { PageContext } from "./context.ts";
import { codeBlock, textField } from "./controls.ts";
import { widgetManifest } from "./widget-manifest.ts";

export function policyPanel(page: PageContext): TemplateResult {
  const { settings, words, moment } = page;
  const fault = moment.refused === "csp" ? words.errors.secret : "";
  return html`<section class="card" id="csp-periksa" tabindex="-1" aria-labelledby="policy-title">
    <h2 id="policy-title">${words.policy}</h2>
    <p>${words.policyLead}</p>
    <div class="policy">
      <div>
        <div class="field">
          <label for="csp">${words.csp}</label>
          <p class="hint" id="csp-hint">${words.cspHint}</p>
          <textarea
            id="csp"
            rows="8"
            spellcheck="false"
            autocomplete="off"
            maxlength="6000"
            aria-describedby="csp-hint csp-fault"
            .value=${live(settings.csp)}
            @input=${(event: Event) => page.type("csp", (event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <p class="fault" id="csp-fault" role="alert">${fault}</p>
        </div>
        ${textField(page, "site", { label: words.site, hint: words.siteHint }, "url")}
      </div>
      <div class="result">${resultOf(page)}</div>
    </div>
  </section>`;
}

function remedyOf(
  { words, settings }: PageContext,
  finding: Finding,
): TemplateResult | string | typeof nothing {
  const { add, tag, oneFile, need, state } = finding;
  if (state === "fine") return nothing;
  if (state === "note") return words.notes[need as keyof typeof words.notes];
  const isNew = add && add.directive !== finding.decides;
  return html`${
    add && add.words.length > 0
      ? html`<p>
          ${isNew ? words.newDirective : words.addWords}
          <code>${add.directive}${isNew ? ` ${[...add.copied, ...add.words].join(" ")}` : ""}</code>${isNew ? "" : ": "}
          ${isNew ? nothing : html`<code>${add.words.join(" ")}</code>`}
        </p>`
      : nothing
  }
  ${tag === "nonce" ? html`<p>${words.tagNonce}</p>` : nothing} ${tag === "integrity" ? html`<p>${words.tagIntegrity}</p>` : nothing}
  ${oneFile ? html`<p>${settings.element === "lapor-public" ? words.noOneFile : words.oneFile}</p>` : nothing}
  ${need === "map" && !add && !tag ? html`<p>${words.noMap}</p>` : nothing}`;
}

function findingRow(page: PageContext, finding: Finding, reports: boolean): TemplateResult {
  const { words } = page;
  const blocks = finding.state === "blocked" || finding.state === "hampered";
  const state = reports && blocks ? "reported" : finding.state;
  return html`<li class=${state}>
    <div>
      <strong>${words.needs[finding.need]}</strong> <span class="effect">${words.effects[state]}</span>
      <small>${finding.decides ? words.decidedBy(finding.decides) : words.decidedByNone}</small>
    </div>
    <div class="remedy">${remedyOf(page, finding)}</div>
  </li>`;
}

function policyResult(
  page: PageContext,
  { policy, findings }: Evaluation,
  number: number,
  of: number,
): TemplateResult {
  const { words } = page;
  return html`${of > 1 ? html`<h3>${words.policyNumber(number)}</h3>` : nothing}
    ${policy.disposition === "report" ? html`<p class="note">${words.reportOnly}</p>` : nothing}
    ${findPolicyMistakes(policy).map(({ kind, word }) => html`<p class="note">${words.mistakes[kind](word)}</p>`)}
    <ul class="findings">
      ${findings.map((finding) => findingRow(page, finding, policy.disposition === "report"))}
    </ul>`;
}

function resultOf(page: PageContext): TemplateResult {
  const { settings, words } = page;
  if (!settings.csp.trim()) return html`<p class="hint">${words.emptyPolicy}</p>`;
  const policies = readPolicies(settings.csp).filter(isPolicy);
  if (policies.length === 0) return html`<p class="note">${words.noPolicy}</p>`;
  const needs = needsOf(withoutFaults(settings), widgetManifest);
  const evaluations = evaluatePolicies(policies, needs);
  const verdict = verdictOf(evaluations);
  const corrected = writePolicies(correctFor(policies, needs).policies);
  const changed = corrected !== writePolicies(policies);
  const mixed = needs.site.startsWith("https:") && needs.channel.startsWith("http:");
  return html`<p class="verdict ${verdict}" role="status">${words.verdicts[verdict]}</p>
    ${mixed ? html`<p class="note">${words.mixed}</p>` : nothing}
    ${evaluations.map((evaluation, index) => policyResult(page, evaluation, index + 1, evaluations.length))}
    ${changed ? html`${codeBlock(page, "corrected", words.corrected, corrected)}<p class="hint">${words.correctedNote}</p>` : nothing}`;
}
