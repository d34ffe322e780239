import { html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../dates.ts";
import { faultReference } from "../fault-reference.ts";
import type { DataWork, PersonalData } from "./personal-data.ts";

/** Why it did not come to it. */
function dataFault({ failed, changed, view, strings }: PersonalData, work: DataWork): unknown {
  if (changed ? work !== "erase" : failed?.work !== work) return nothing;
  const { late, strings: words } = view.words();
  return html`<div id="data-fault" class="box bad" part="error-summary" role="group" aria-labelledby="data-fault-heading">
    <h4 id="data-fault-heading">${words.faultHeading}</h4>
    <p>${failed ? view.faultWords(failed.fault.code) : strings.erase.changed}</p>
    ${failed ? faultReference(failed.fault, late.faults, late.fault.reference) : nothing}
  </div>`;
}

function copySection(data: PersonalData): TemplateResult {
  const { done, busy } = data;
  const words = data.strings.copy;
  return html`<section class="box" aria-labelledby="copy-heading">
    <h3 id="copy-heading">${words.heading}</h3>
    <p>${words.holds} ${words.files}</p>
    ${dataFault(data, "copy")}
    <div class="row"><button type="button" id="copy" class="button plain" part="button-secondary" aria-disabled=${!!busy} @click=${() => void data.copy()}>${busy === "copy" ? words.preparing : words.button}</button></div>
    <p class=${busy ? "unseen" : "good"} role="status">${busy === "copy" ? words.preparing : done && "copy" in done ? words.saved(done.copy) : ""}</p>
  </section>`;
}

/** The question, with what becomes of the report. */
function question(data: PersonalData, asked: "open" | "ended"): TemplateResult {
  const { strings, busy, view } = data;
  const { erase: words, tombstone } = strings;
  const withdrawable = view.report().reporterActs?.some(({ kind }) => kind === "withdraw");
  const { now, after } = words[asked];
  return html`<h4 id="erase-question">${words.question}</h4>
    <div id="erase-meaning" class="field">
      <p><b>${now}</b></p>
      ${asked === "open" ? html`<p>${words.open.later}</p>` : nothing}
      <p>${after}</p>
      <p>${tombstone.remains}</p>
      <p>${asked === "open" ? words.open.kept : words.copies}</p>
      ${asked === "open" && withdrawable ? html`<p>${words.open.sooner}</p>` : nothing}
      <p><b>${words.final}</b></p>
    </div>
    ${dataFault(data, "erase")}
    <div class="row">
      <button type="button" id="erase" class="button" part="button" aria-disabled=${!!busy} aria-describedby="erase-meaning" @click=${() => void data.erase()}>${busy === "erase" ? words.erasing : words.confirm}</button>
      <button type="button" class="button plain" part="button-secondary" aria-disabled=${busy === "erase"} @click=${() => data.cancel()}>${words.cancel}</button>
    </div>`;
}

function eraseSection(data: PersonalData): TemplateResult {
  const { asked, busy } = data;
  const words = data.strings.erase;
  return html`<section class="box" aria-labelledby="erase-heading">
    <h3 id="erase-heading">${words.heading}</h3>
    ${
      asked
        ? question(data, asked)
        : html`${dataFault(data, "erase")}
          <div class="row"><button type="button" id="erase-open" class="button plain" part="button-secondary" @click=${() => data.ask()}>${words.button}</button></div>`
    }
    <p class="unseen" role="status">${busy === "erase" ? words.erasing : ""}</p>
  </section>`;
}

/** The copy, and the erasure as long as there is something to erase. */
export function personalDataTemplate(data: PersonalData): TemplateResult {
  return html`<div class="personal">
    ${copySection(data)}
    ${data.erasable || data.asked ? eraseSection(data) : nothing}
  </div>`;
}

/** That data were erased, when and why, and what is left; what has become of the device's own copies when it was done just now. */
export function tombstoneTemplate({ view, strings, done }: PersonalData): unknown {
  const { erasure } = view.report();
  if (!erasure) return nothing;
  const { erasedAt, requestedAt, reason } = erasure;
  const { locale } = view.words().strings;
  const words = strings.tombstone;
  const told = erasedAt
    ? words[reason === "retention" ? reason : "requested"](timeInWords(erasedAt, locale))
    : requestedAt && words.waiting(timeInWords(requestedAt, locale));
  return html`<section id="erasure" class="box" part="erasure" aria-labelledby="erasure-heading" aria-describedby="erasure-told">
    <h3 id="erasure-heading">${erasedAt ? words.heading : words.identityHeading}</h3>
    <div id="erasure-told" class="field">
      <p>${told}</p>
      ${erasedAt ? html`<p>${words.remains}</p>` : nothing}
      ${done && "receiptKept" in done ? html`<p>${strings.erase.open.kept}</p>` : nothing}
      ${done && "deviceEmptied" in done ? html`<p>${done.deviceEmptied ? strings.erase.deviceEmptied : strings.erase.deviceKept}</p>` : nothing}
    </div>
  </section>`;
}
