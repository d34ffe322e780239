import type { SubmittedReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clockInWords, timeInWords } from "../../dates.ts";
import type { FormContext } from "../form-host.ts";
import type { StoredReport } from "../form-values.ts";
import { type StoredReports, savedWords, stateWords } from "./stored-reports.ts";

/** What one rendering is made from. */
export interface StoredReportsView extends FormContext {
  actions: StoredReports;
}

/**
 * Ignores a second tap and a held key: they were meant for the previous button, and the one in its place may
 * delete.
 */
const once = (action: () => void) => (event: MouseEvent) => {
  if (event.detail < 2) action();
};
const notHeld = (event: KeyboardEvent) => {
  if (event.repeat) event.preventDefault();
};

const button = (
  words: string,
  action: () => void,
  id: unknown = nothing,
  of: unknown = nothing,
): TemplateResult =>
  html`<button type="button" id=${id} class="button plain small" part="button-secondary" aria-describedby=${of} @click=${once(action)} @keydown=${notHeld}>${words}</button>`;

const link = (words: string, action: () => void, id: unknown = nothing): TemplateResult =>
  html`<button type="button" id=${id} class="link" @click=${once(action)} @keydown=${notHeld}>${words}</button>`;

/**
 * The question before something is deleted, with the safe choice first. It takes the focus, so that a held
 * key confirms nothing.
 */
const question = (
  words: string,
  yes: () => void,
  { late, actions }: StoredReportsView,
  of?: string,
): TemplateResult =>
  html`<p id="question">${words}</p>
    <div class="row">${button(late().keeping.cancel, () => actions.ask(""), nothing, of)}${button(late().keeping.yes, yes, nothing, of)}</div>`;

const whenOf = ({ savedAt }: StoredReport, { late }: FormContext): string =>
  timeInWords(new Date(savedAt).toISOString(), late().locale);

/** Enough words to recognise a report. */
const clip = (text: string, longest: number): string => {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > longest ? `${words.slice(0, longest).trim()}…` : words;
};

/** A draft of an earlier visit by its title or first words, but for a confidential one. */
function draftCard(
  { id, stage, values, files, savedAt }: StoredReport,
  view: StoredReportsView,
): TemplateResult {
  const { late, actions } = view;
  const { keeping: words, locale } = late();
  const { title = "", body = "", confidential } = values ?? {};
  const name = confidential ? words.secret : clip(title || body, 80) || words.untitled;
  const more = title && !confidential ? clip(body, 120) : "";
  const facts = [words.changed(timeInWords(new Date(savedAt).toISOString(), locale))];
  if (files.length) facts.push(words.attached(files.length));
  return html`<li class="box" part="kept" id="draft-${id}">
    <p id="draft-name-${id}"><b>${name}</b>${more}</p>
    ${
      stage === "dropped"
        ? html`<p>${words.dropped}</p><div class="row">${button(words.undo, () => void actions.undo(id), `undo-${id}`, `draft-name-${id}`)}</div>`
        : html`<p class="muted">${facts.join(" · ")}</p>
          <div class="row">
            ${button(words.resume, () => void actions.resume(id), nothing, `draft-name-${id}`)}
            ${button(words.drop, () => void actions.drop(id), nothing, `draft-name-${id}`)}
          </div>`
    }
  </li>`;
}

/** Drafts in full while nothing was entered; else folded, so that they are not taken for what is in the form. */
function draftCards(view: StoredReportsView, isFresh: boolean): TemplateResult | typeof nothing {
  const { drafts } = view.store.state.device;
  if (!drafts.length) return nothing;
  const words = view.late().keeping.drafts(drafts.length);
  const list = html`<ul aria-label=${words}>${drafts.map((draft) => draftCard(draft, view))}</ul>`;
  return isFresh || drafts.some(({ stage }) => stage === "dropped")
    ? html`<p>${words}</p>${list}`
    : html`<details><summary>${words}</summary>${list}</details>`;
}

/** A report that was sent while the citizen did not see it. */
function arrivedCard({ id, receipt }: StoredReport, { late, actions }: StoredReportsView): TemplateResult {
  const { keeping: words, report } = late();
  return html`<div class="box arrived" part="kept">
    <p id="arrived-${id}"><b>${words.arrived}</b>${report.trackingId} ${receipt?.trackingId}. ${words.unseen}</p>
    <div class="row"><button type="button" class="button small" part="button" aria-describedby="arrived-${id}" @click=${once(() => void actions.openReceipt(id))} @keydown=${notHeld}>${words.receipt}</button></div>
  </div>`;
}

/**
 * The lines under the heading: what was just done, what waits or was sent, then earlier drafts, or whether
 * this one is safe.
 */
export function savedLine(view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  const { notice, device } = store.state;
  const { drafts, reports, saved, restored } = device;
  const isFresh = saved === undefined && !restored;
  const unsent = reports.filter(({ stage }) => stage !== "sent").length;
  const arrived = reports.filter(({ stage, seenAt, receipt }) => stage === "sent" && !seenAt && receipt);
  const others = reports.length - arrived.length;
  const line = (text: string, label: string, action: () => void) =>
    html`<p>${text} ${link(label, action)}</p>`;
  return html`${isFresh && notice ? html`<p>${notice}</p>` : nothing}
    ${arrived.map((record) => arrivedCard(record, view))}
    ${others ? line(unsent ? words.waiting(unsent) : words.sent(others), words.look, () => store.dispatch({ type: "list", revealed: true })) : nothing}
    ${restored ? line(words.restored, words.startEmpty, () => void actions.startEmpty()) : nothing}
    ${draftCards(view, isFresh)}
    ${isFresh ? (notice || reports.length || drafts.length ? nothing : html`<p>${words.idle}</p>`) : saved === undefined ? nothing : html`<p>${savedWords(view)}</p>`}`;
}

/** "Forget everything on this device", for shared computers. */
export function forgetLine(view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  return store.state.question === "forget"
    ? html`<div class="box">${question(words.reallyForget, () => void actions.forget(), view)}</div>`
    : html`<p class="hint" part="hint">${words.forgetHint} ${link(words.forget, () => actions.ask("forget"), "ask-forget")}</p>`;
}

/**
 * With the access code, when the citizen asked for the list: the receipt may be of another version, which
 * cannot be shown.
 */
const codes = ({ trackingId, accessCode }: SubmittedReport, { late, store }: FormContext): TemplateResult => {
  const { report: words } = late();
  return html`<p>${words.trackingId} <b>${trackingId}</b></p>${store.state.revealed ? html`<p>${words.accessCode} <b>${accessCode}</b></p>` : nothing}`;
};

function entry(record: StoredReport, view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { question: asked, revealed, device } = store.state;
  const { keeping: words, locale, receipt: receiptWords } = late();
  const { id, stage, values, files, receipt, lasting } = record;
  const name = `kept-name-${id}`;
  const title = revealed && values && !values.confidential ? `: ${values.title}` : "";
  const delivery = device.deliveries.get(id);
  const unsafe = device.unsafe.has(id);
  const sending = delivery?.state === "sending_text" || delivery?.state === "sending_file";
  const waiting = stage === "waiting" && !sending;
  const next = delivery?.state === "waiting" ? delivery.next : record.attempts?.next;
  // This deletes what was sent on this device only.
  const discard = stage === "sent" ? words.drop : words.discard;
  return html`<li class="box" part="kept" id="kept-${id}">
    <h3 id=${name}>${words.entry(whenOf(record, view))}${title}</h3>
    <p><b>${stateWords(record, view)}</b></p>${receipt ? codes(receipt, view) : nothing}
    ${waiting && !store.state.refusal ? html`<p>${unsafe ? words.willSendOnlyHere : words.willSend} ${next ? words.nextTry(clockInWords(next, locale)) : ""}</p>` : nothing}
    ${waiting && unsafe && lasting === false ? html`<p>${words.confidential}</p><div class="row">${button(words.keepConfidential, () => void actions.keepOnDevice(id), nothing, name)}</div>` : nothing}
    ${
      values && stage !== "sent"
        ? html`<details><summary>${words.read}</summary>
          <div class="words"><b>${values.title}</b>
${values.body}${files.map(({ name }) => html`<br>+ ${name}`)}</div></details>`
        : nothing
    }
    ${
      asked === id
        ? question(
            stage === "sent" ? receiptWords.keep : words.reallyDiscard,
            () => void actions.discard(id),
            view,
            name,
          )
        : html`<div class="row">
          ${stage === "sent" ? button(words.receipt, () => void actions.openReceipt(id), nothing, name) : nothing}
          ${stage !== "sent" && !sending ? html`<button type="button" class="button small" part="button" aria-describedby=${name} @click=${() => void actions.sendNow(id)}>${words.sendNow}</button>` : nothing}
          ${stage !== "sent" ? button(words.edit, () => void actions.edit(id), nothing, name) : nothing}
          ${button(discard, () => actions.ask(id), `ask-${id}`, name)}
        </div>`
    }
  </li>`;
}

/** The reports on this device, each with its state and what can be done with it. */
export function reportList(view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  return html`<section class="stack" part="kept-reports" aria-labelledby="kept-heading">
    <h2 id="kept-heading" part="heading">${words.heading}</h2>
    <ul class="stack">${store.state.device.reports.map((record) => entry(record, view))}</ul>
    <div class="row">
      <button type="button" class="button plain" part="button-secondary" @click=${() => actions.showForm()}>${words.another}</button>
    </div>
    ${forgetLine(view)}
  </section>`;
}
