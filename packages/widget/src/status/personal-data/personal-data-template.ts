import { type CSSResult, css, html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../../dates.ts";
import { errorReference } from "../../error-reference.ts";
import type { DataTask, PersonalData } from "./personal-data.ts";

// Exported from here, because the slot loads the state and its templates as one part.
export { PersonalData } from "./personal-data.ts";

/** Styles for the copy and the erasure, which are below each other, each in a frame. */
export const personalDataStyles: CSSResult = css`
  .personal {
    display: grid;
    gap: 1em;
    grid-template-columns: minmax(0, 1fr);
    padding-top: 0.75em;
  }
  .personal .box {
    grid-template-columns: minmax(0, 1fr);
  }
  .personal h4 {
    margin: 0;
  }
  .personal .good:empty {
    min-height: 0;
  }
  .personal p {
    overflow-wrap: anywhere;
  }
  @media print {
    .personal {
      display: none;
    }
  }
`;

/** Renders the reason why copying or erasing failed. */
function dataError({ failed, changed, view, strings }: PersonalData, task: DataTask): unknown {
  if (changed ? task !== "erase" : failed?.task !== task) return nothing;
  const { late, status } = view.strings();
  return html`<div id="data-error" class="box bad" part="error-summary" role="group" aria-labelledby="data-error-heading">
    <h4 id="data-error-heading">${status.faultHeading}</h4>
    <p>${failed ? view.errorMessage(failed.error.code) : strings.erase.changed}</p>
    ${failed ? errorReference(failed.error, late.faults, late.fault.reference) : nothing}
  </div>`;
}

function copySection(data: PersonalData): TemplateResult {
  const { done, busy } = data;
  const strings = data.strings.copy;
  return html`<section class="box" aria-labelledby="copy-heading">
    <h3 id="copy-heading">${strings.heading}</h3>
    <p>${strings.holds} ${strings.files}</p>
    ${dataError(data, "copy")}
    <div class="row"><button type="button" id="copy" class="button plain" part="button-secondary" aria-disabled=${!!busy} @click=${() => void data.copy()}>${busy === "copy" ? strings.preparing : strings.button}</button></div>
    <p class=${busy ? "unseen" : "good"} role="status">${busy === "copy" ? strings.preparing : done && "copy" in done ? strings.saved(done.copy) : ""}</p>
  </section>`;
}

/** Renders the confirmation, which states the effect on the report. */
function confirmation(data: PersonalData, asked: "open" | "ended"): TemplateResult {
  const { strings, busy, view } = data;
  const { erase, tombstone } = strings;
  const withdrawable = view.report().reporterActions?.some(({ kind }) => kind === "withdraw");
  const { now, after } = erase[asked];
  return html`<h4 id="erase-question">${erase.question}</h4>
    <div id="erase-meaning" class="field">
      <p><b>${now}</b></p>
      ${asked === "open" ? html`<p>${erase.open.later}</p>` : nothing}
      <p>${after}</p>
      <p>${tombstone.remains}</p>
      <p>${asked === "open" ? erase.open.kept : erase.copies}</p>
      ${asked === "open" && withdrawable ? html`<p>${erase.open.sooner}</p>` : nothing}
      <p><b>${erase.final}</b></p>
    </div>
    ${view.codeCheck.render("erase-code", view.strings().status)}
    ${dataError(data, "erase")}
    <div class="row">
      <button type="button" id="erase" class="button" part="button" aria-disabled=${!!busy} aria-describedby="erase-meaning" @click=${() => void data.erase()}>${busy === "erase" ? erase.erasing : erase.confirm}</button>
      <button type="button" class="button plain" part="button-secondary" aria-disabled=${busy === "erase"} @click=${() => data.cancel()}>${erase.cancel}</button>
    </div>`;
}

function eraseSection(data: PersonalData): TemplateResult {
  const { asked, busy } = data;
  const strings = data.strings.erase;
  return html`<section class="box" aria-labelledby="erase-heading">
    <h3 id="erase-heading">${strings.heading}</h3>
    ${
      asked
        ? confirmation(data, asked)
        : html`${dataError(data, "erase")}
          <div class="row"><button type="button" id="erase-open" class="button plain" part="button-secondary" @click=${() => data.ask()}>${strings.button}</button></div>`
    }
    <p class="unseen" role="status">${busy === "erase" ? strings.erasing : ""}</p>
  </section>`;
}

/** Renders the copy and, if there is something to erase, the erasure. */
export function personalDataTemplate(data: PersonalData): TemplateResult {
  return html`<div class="personal">
    ${copySection(data)}
    ${data.erasable || data.asked ? eraseSection(data) : nothing}
  </div>`;
}

/**
 * Renders which data was erased, when and why, and which data remains. Right after an erasure, also states
 * which data remains on the device.
 */
export function erasureTemplate({ view, strings, done }: PersonalData): unknown {
  const { erasure } = view.report();
  if (!erasure) return nothing;
  const { erasedAt, requestedAt, reason } = erasure;
  const { locale } = view.strings().status;
  const own = strings.tombstone;
  const sentence = erasedAt
    ? own[reason === "retention" ? "retention" : "requested"](timeInWords(erasedAt, locale))
    : requestedAt && own.waiting(timeInWords(requestedAt, locale));
  return html`<section id="erasure" class="box" part="erasure" aria-labelledby="erasure-heading" aria-describedby="erasure-text">
    <h3 id="erasure-heading">${erasedAt ? own.heading : own.identityHeading}</h3>
    <div id="erasure-text" class="field">
      <p>${sentence}</p>
      ${erasedAt ? html`<p>${own.remains}</p>` : nothing}
      ${done && "receiptKept" in done ? html`<p>${strings.erase.open.kept}</p>` : nothing}
      ${done && "deviceEmptied" in done ? html`<p>${done.deviceEmptied ? strings.erase.deviceEmptied : strings.erase.deviceKept}</p>` : nothing}
    </div>
  </section>`;
}
