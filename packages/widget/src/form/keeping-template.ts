import { html, nothing, type TemplateResult } from "lit";
import { clockInWords, timeInWords } from "../dates.ts";
import type { Delivery } from "../keeping/outbox.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { Kept, ReportKeeping } from "./report-keeping.ts";

/** What the citizen can do with what is kept on the device. */
export interface KeepingActions {
  resume: (id: string) => void;
  dropDraft: (id: string) => void;
  look: () => void;
  back: () => void;
  sendNow: (id: string) => void;
  edit: (id: string) => void;
  discard: (id: string) => void;
  receipt: (id: string) => void;
  keepOnDevice: (record: Kept) => void;
  forget: () => void;
  /** Asks before something is deleted; `forget` or a record's id; empty takes the question back. */
  ask: (what: string) => void;
}

/** What one rendering is made from. */
export interface KeepingView {
  keeping: ReportKeeping;
  late: LateStrings;
  actions: KeepingActions;
  /** What is being asked about. */
  asked: string;
  confidential: boolean;
}

const button = (words: string, action: () => void, id: unknown = nothing): TemplateResult =>
  html`<button type="button" id=${id} class="button plain small" part="button-secondary" @click=${action}>${words}</button>`;

const link = (words: string, action: () => void, id: unknown = nothing): TemplateResult =>
  html`<button type="button" id=${id} class="link" @click=${action}>${words}</button>`;

const whenOf = ({ savedAt }: Kept, { locale }: LateStrings): string =>
  timeInWords(new Date(savedAt).toISOString(), locale);

/** The line under the heading: an earlier draft first, then what waits, then whether this one is safe. */
export function keepLine({ keeping, late, actions, confidential }: KeepingView): TemplateResult | string {
  const { keeping: words } = late;
  const { drafts, reports, saved } = keeping;
  const [draft] = drafts;
  const unsent = reports.filter(({ stage }) => stage !== "sent").length;
  if (draft && saved === undefined)
    return html`${words.draft(whenOf(draft, late))} ${link(words.resume, () => actions.resume(draft.id))} ${link(words.drop, () => actions.dropDraft(draft.id))}`;
  if (reports.length)
    return html`${unsent ? words.waiting(unsent) : words.sent(reports.length)} ${link(words.look, actions.look)}`;
  if (saved === undefined) return words.idle;
  return saved ? words.saved : confidential && !keeping.keepConfidential ? words.notKept : words.onlyHere;
}

/** "Forget everything on this device", for shared computers. */
export function forgetLine({ late, actions, asked }: KeepingView): TemplateResult {
  const { keeping: words } = late;
  return asked === "forget"
    ? html`<div class="box"><p>${words.reallyForget}</p>
        <div class="row">${button(words.forget, actions.forget, "forget")}${button(words.cancel, () => actions.ask(""))}</div></div>`
    : html`<p class="hint" part="hint">${words.forgetHint} ${link(words.forget, () => actions.ask("forget"), "ask-forget")}</p>`;
}

function stateOf(record: Kept, delivery: Delivery | undefined, { late }: KeepingView): string {
  const { states } = late.keeping;
  if (delivery?.state === "sending_text" || delivery?.state === "elsewhere") return states.sending;
  if (delivery?.state === "sending_file") return states.file(delivery.file, delivery.count);
  if (delivery?.state === "stale") return states.stale;
  if (record.stage === "refused") return states.refused;
  return record.stage === "sent" ? states.sent : states.waiting;
}

function entry(record: Kept, view: KeepingView): TemplateResult {
  const { keeping, late, actions, asked } = view;
  const { keeping: words } = late;
  const { id, stage, values, files, receipt, lasting } = record;
  const delivery = keeping.deliveries.get(id);
  const volatile = keeping.isVolatile(id);
  const sending = delivery?.state === "sending_text" || delivery?.state === "sending_file";
  const waiting = stage === "waiting" && !sending;
  const next = delivery?.state === "waiting" ? delivery.next : record.attempts?.next;
  return html`<li class="box" part="kept" id="kept-${id}">
    <h3>${words.entry(whenOf(record, late))}</h3>
    <p><b>${stateOf(record, delivery, view)}</b>${receipt ? html` · ${late.report.trackingId} <b>${receipt.trackingId}</b>` : nothing}</p>
    ${waiting ? html`<p>${volatile ? words.willSendOnlyHere : words.willSend} ${next ? words.nextTry(clockInWords(next, late.locale)) : ""}</p>` : nothing}
    ${waiting && volatile && lasting === false ? html`<p>${words.confidential}</p><div class="row">${button(words.keepConfidential, () => actions.keepOnDevice(record))}</div>` : nothing}
    ${
      values && stage !== "sent"
        ? html`<details><summary>${words.read}</summary>
          <div class="words"><b>${values.title}</b>
${values.body}${files.map(({ name }) => html`<br>+ ${name}`)}</div></details>`
        : nothing
    }
    ${
      asked === id
        ? html`<p>${words.reallyDiscard}</p>
          <div class="row">${button(words.discard, () => actions.discard(id), "discard")}${button(words.cancel, () => actions.ask(""))}</div>`
        : html`<div class="row">
          ${stage === "sent" ? button(words.receipt, () => actions.receipt(id)) : nothing}
          ${stage !== "sent" && !sending ? html`<button type="button" class="button small" part="button" @click=${() => actions.sendNow(id)}>${words.sendNow}</button>` : nothing}
          ${stage !== "sent" ? button(words.edit, () => actions.edit(id)) : nothing}
          ${stage !== "sent" ? button(words.discard, () => actions.ask(id), `ask-${id}`) : nothing}
        </div>`
    }
  </li>`;
}

/** What waits on this device, each with how far it is and what can be done with it. */
export function reportList(view: KeepingView): TemplateResult {
  const { keeping, late, actions } = view;
  const { keeping: words } = late;
  return html`<section class="stack" part="kept-reports" aria-labelledby="kept-heading">
    <h2 id="kept-heading" part="heading">${words.heading}</h2>
    <ul class="stack">${keeping.reports.map((record) => entry(record, view))}</ul>
    <div class="row">
      <button type="button" class="button plain" part="button-secondary" @click=${actions.back}>${words.another}</button>
    </div>
    ${forgetLine(view)}
  </section>`;
}
