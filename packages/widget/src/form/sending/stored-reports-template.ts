import type { SubmittedReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clockInWords, timeInWords } from "../../dates.ts";
import { isArrived } from "../../offline/kept-report.ts";
import type { StoredReport } from "../../values/form-values.ts";
import type { FormContext } from "../state/form-host.ts";
import { notHeld, once } from "./press-once.ts";
import { showList } from "./show-list.ts";
import { type StoredReports, savedWords, stateWords } from "./stored-reports.ts";

export interface StoredReportsView extends FormContext {
  actions: StoredReports;
}

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
 * Renders the question before a deletion, with the safe choice first. The question receives the focus, so a
 * held key does not confirm it.
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
 * Renders the lines under the heading: the last action, the waiting and sent reports, and then the earlier
 * drafts or whether the current draft is safe.
 */
export function savedLine(view: StoredReportsView): TemplateResult {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  const { message, device } = store.state;
  const { drafts, reports, saved, restored } = device;
  const isFresh = saved === undefined && !restored;
  const cards = actions.cards.part;
  const unsent = reports.filter(({ stage }) => stage !== "sent").length;
  const others = cards ? reports.filter((report) => !isArrived(report)).length : reports.length;
  const line = (text: string, label: string, action: () => void) =>
    html`<p>${text} ${link(label, action)}</p>`;
  const list = () => showList(view, { revealed: true });
  const [draft] = isFresh ? drafts : [];
  return html`${isFresh && message ? html`<p>${message}</p>` : nothing}
    ${others ? line(unsent ? words.waiting(unsent) : words.sent(others), words.look, list) : nothing}
    ${cards ? cards.render(isFresh) : draft ? line(words.draft(whenOf(draft, view)), words.resume, () => void actions.resume(draft.id)) : nothing}
    ${saved === false ? html`<p>${savedWords(view)}</p>` : nothing}`;
}

/**
 * Renders the button that deletes everything from the device, for shared computers. A form that has stored
 * nothing does not show it.
 */
export function forgetLine(view: StoredReportsView, isForm = false): TemplateResult | typeof nothing {
  const { store, late, actions } = view;
  const { keeping: words } = late();
  const { drafts, reports, saved, restored } = store.state.device;
  const isAsked = store.state.question === "forget";
  const isUsed = drafts.length || reports.length || saved !== undefined || restored || isAsked;
  if (isForm && !isUsed) return nothing;
  return isAsked
    ? html`<div class="box">${question(words.reallyForget, () => void actions.forget(), view)}</div>`
    : html`<p class="hint" part="hint">${isForm && saved ? savedWords(view) : ""} ${words.forgetHint} ${link(words.forget, () => actions.ask("forget"), "ask-forget")}</p>`;
}

/**
 * Renders a receipt's tracking ID and, if the citizen opened the list, its access code. A receipt that
 * another version of the widget stored can be shown only here.
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
  // For a sent report, the button deletes only the record on this device, not the report.
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

/** Renders the reports on this device with their states and actions. */
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
