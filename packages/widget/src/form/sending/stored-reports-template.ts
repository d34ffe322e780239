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

/**
 * The lines under the heading: what was just done, what waits or was sent, then an earlier draft, or whether
 * this one is safe.
 */
export function savedLine(view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  const { notice, device } = store.state;
  const { drafts, reports, saved } = device;
  const isFresh = saved === undefined;
  const [draft] = isFresh ? drafts : [];
  const unsent = reports.filter(({ stage }) => stage !== "sent").length;
  return html`${isFresh && notice ? html`<p>${notice}</p>` : nothing}
    ${reports.length ? html`<p>${unsent ? words.waiting(unsent) : words.sent(reports.length)} ${link(words.look, () => store.dispatch({ type: "list", revealed: true }))}</p>` : nothing}
    ${
      draft
        ? html`<p>${words.draft(whenOf(draft, view))} ${link(words.resume, () => void actions.resume(draft.id))} ${link(words.drop, () => void actions.discard(draft.id))}</p>`
        : isFresh && (notice || reports.length)
          ? nothing
          : html`<p>${savedWords(view)}</p>`
    }`;
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
  return html` · ${words.trackingId} <b>${trackingId}</b>${store.state.revealed ? html` · ${words.accessCode} <b>${accessCode}</b>` : nothing}`;
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
    <p><b>${stateWords(record, view)}</b>${receipt ? codes(receipt, view) : nothing}</p>
    ${waiting ? html`<p>${unsafe ? words.willSendOnlyHere : words.willSend} ${next ? words.nextTry(clockInWords(next, locale)) : ""}</p>` : nothing}
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
