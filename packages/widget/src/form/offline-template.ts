import type { SubmittedReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clockInWords, timeInWords } from "../dates.ts";
import { isOffline } from "../offline/sending-rules.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { Kept, ReportKeeping } from "./report-drafts.ts";

/** What the citizen can do with what is kept on the device. */
export interface KeepingActions {
  resume: (id: string) => void;
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
  /** What was just done, to be seen once. */
  told: string;
  /** The citizen wanted to see the list: only then it shows whose words are in it. */
  looked: boolean;
  confidential: boolean;
}

/** A second tap at the same place, and a key that is held, are meant for the button before: what stands there now may delete. */
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

/** The question before something is deleted; the way back comes first. It takes the focus, so that a key that is held answers nothing. */
const question = (
  words: string,
  yes: () => void,
  { late, actions }: KeepingView,
  of?: string,
): TemplateResult =>
  html`<p id="question">${words}</p>
    <div class="row">${button(late.keeping.cancel, () => actions.ask(""), nothing, of)}${button(late.keeping.yes, yes, nothing, of)}</div>`;

const whenOf = ({ savedAt }: Kept, { locale }: LateStrings): string =>
  timeInWords(new Date(savedAt).toISOString(), locale);

/** Whether the draft at hand is safe. */
export function savedWords({ keeping, late, confidential }: KeepingView): string {
  const { keeping: words } = late;
  const { saved, keepConfidential } = keeping;
  if (saved === undefined) return words.idle;
  return saved ? words.saved : confidential && !keepConfidential ? words.notKept : words.onlyHere;
}

/** The lines under the heading: what was just done, what waits or was sent, then an earlier draft, or whether this one is safe. */
export function keepLine(view: KeepingView): TemplateResult {
  const { keeping, late, actions, told } = view;
  const { keeping: words } = late;
  const { drafts, reports, saved } = keeping;
  const isFresh = saved === undefined;
  const [draft] = isFresh ? drafts : [];
  const unsent = reports.filter(({ stage }) => stage !== "sent").length;
  return html`${isFresh && told ? html`<p>${told}</p>` : nothing}
    ${reports.length ? html`<p>${unsent ? words.waiting(unsent) : words.sent(reports.length)} ${link(words.look, actions.look)}</p>` : nothing}
    ${
      draft
        ? html`<p>${words.draft(whenOf(draft, late))} ${link(words.resume, () => actions.resume(draft.id))} ${link(words.drop, () => actions.discard(draft.id))}</p>`
        : isFresh && (told || reports.length)
          ? nothing
          : html`<p>${savedWords(view)}</p>`
    }`;
}

/** "Forget everything on this device", for shared computers. */
export function forgetLine(view: KeepingView): TemplateResult {
  const { late, actions, asked } = view;
  const { keeping: words } = late;
  return asked === "forget"
    ? html`<div class="box">${question(words.reallyForget, actions.forget, view)}</div>`
    : html`<p class="hint" part="hint">${words.forgetHint} ${link(words.forget, () => actions.ask("forget"), "ask-forget")}</p>`;
}

/** How far a report is, in words. */
export function stateOf(record: Kept, { keeping, late }: KeepingView): string {
  const { states } = late.keeping;
  const delivery = keeping.deliveries.get(record.id);
  const { code } = record.attempts ?? {};
  if (delivery?.state === "sending_text" && delivery.solving) return states.solving;
  if (delivery?.state === "sending_text" || delivery?.state === "elsewhere") return states.sending;
  if (delivery?.state === "sending_file") return states.file(delivery.file, delivery.count);
  if (delivery?.state === "stale") return states.stale;
  if (record.stage === "refused") return states.refused;
  if (record.stage === "sent") return states.sent;
  return !code || isOffline(code) ? states.waiting : states.busy;
}

/** The access code too, for whoever looks: the receipt may be out of reach, because its part did not come or it is of another version. */
const codes = (
  { trackingId, accessCode }: SubmittedReport,
  { late: { report: words }, looked }: KeepingView,
): TemplateResult =>
  html` · ${words.trackingId} <b>${trackingId}</b>${looked ? html` · ${words.accessCode} <b>${accessCode}</b>` : nothing}`;

function entry(record: Kept, view: KeepingView): TemplateResult {
  const { keeping, late, actions, asked, looked } = view;
  const { keeping: words } = late;
  const { id, stage, values, files, receipt, lasting } = record;
  const name = `kept-name-${id}`;
  const title = looked && values && !values.confidential ? `: ${values.title}` : "";
  const delivery = keeping.deliveries.get(id);
  const volatile = keeping.isVolatile(id);
  const sending = delivery?.state === "sending_text" || delivery?.state === "sending_file";
  const waiting = stage === "waiting" && !sending;
  const next = delivery?.state === "waiting" ? delivery.next : record.attempts?.next;
  // What was sent is deleted here alone.
  const discard = stage === "sent" ? words.drop : words.discard;
  return html`<li class="box" part="kept" id="kept-${id}">
    <h3 id=${name}>${words.entry(whenOf(record, late))}${title}</h3>
    <p><b>${stateOf(record, view)}</b>${receipt ? codes(receipt, view) : nothing}</p>
    ${waiting ? html`<p>${volatile ? words.willSendOnlyHere : words.willSend} ${next ? words.nextTry(clockInWords(next, late.locale)) : ""}</p>` : nothing}
    ${waiting && volatile && lasting === false ? html`<p>${words.confidential}</p><div class="row">${button(words.keepConfidential, () => actions.keepOnDevice(record), nothing, name)}</div>` : nothing}
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
            stage === "sent" ? late.receipt.keep : words.reallyDiscard,
            () => actions.discard(id),
            view,
            name,
          )
        : html`<div class="row">
          ${stage === "sent" ? button(words.receipt, () => actions.receipt(id), nothing, name) : nothing}
          ${stage !== "sent" && !sending ? html`<button type="button" class="button small" part="button" aria-describedby=${name} @click=${() => actions.sendNow(id)}>${words.sendNow}</button>` : nothing}
          ${stage !== "sent" ? button(words.edit, () => actions.edit(id), nothing, name) : nothing}
          ${button(discard, () => actions.ask(id), `ask-${id}`, name)}
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
