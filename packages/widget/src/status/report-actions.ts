import { isLaporError, type ReportAccess, type ReporterAct } from "@lapor/sdk";
import type { TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import type { Fault } from "../form/form-state.ts";
import { type KeyedBody, keyBody } from "../keyed-body.ts";
import type { ActionStrings } from "../strings/action-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { askedTemplate, furtherTemplate } from "./action-sections.ts";
import { actStyles } from "./action-styles.ts";
import type { LaporStatus } from "./lapor-status.ts";
import {
  type ActFault,
  type ActValues,
  fieldOf,
  judgeAct,
  type SentAct,
  type WordedAct,
} from "./reporter-action.ts";
import { prepareAct } from "./send-act.ts";
import { type ShownReport, withEntry } from "./shown-report.ts";
import { StatusFiles } from "./status-files.ts";
import type { StatusWords } from "./status-view.ts";

/** Where news is told: beside what is asked of the reporter, or beside what may be added below. */
export type Near = "asked" | "more";

/** What the acts need of the view around them. */
export interface ActsView {
  element: LaporStatus;
  styles: AddedStyles;
  access: () => ReportAccess;
  report: () => ShownReport;
  words: () => StatusWords;
  faultWords: (code: string) => string;
  /** Shows the report as the channel has it now; throws when it cannot be read. */
  read: () => Promise<void>;
  /** Shows what is known of the report without reading it. */
  tell: (report: ShownReport) => void;
  /** Tells news, in place of what was told before; aloud alone when the button says the same. */
  say: (words: string, near: Near, aloud?: boolean) => void;
  /** The live region of a place. */
  region: (near: Near) => TemplateResult;
  /** The last question or answer of an agency: whose it is, and its words with their files. */
  quote: (kind: "information_requested" | "answered") => { who: string; words: unknown };
}

/** Refusals because the report has moved on meanwhile, in another tab or by an officer. */
const movedOn = ["invalid_transition", "precondition_failed"];

/**
 * What the reporter of an opened report can do with it, as far as the channel says that it may be done now. Each act is one request,
 * which keeps its idempotency key through retries. What was typed stays until it is sent, whatever becomes of the report meanwhile.
 */
export class ReportActs {
  readonly view: ActsView;
  readonly files: StatusFiles;
  readonly values: ActValues = { words: { reply: "", confirm: "", contest: "", withdraw: "" }, rating: 0 };
  /** Acts whose form was asked for. */
  readonly opened: Set<SentAct> = new Set<SentAct>();
  busy: SentAct | undefined;
  wrong: ActFault | undefined;
  failed: { act: SentAct; fault: Fault } | undefined;
  /** The report was found changed when something was sent. */
  changed = false;
  /** The agency asked. Stays while words are being typed that a file has come before, so that their field does not move away. */
  answering = false;
  private left = false;
  private readonly sent: Partial<Record<SentAct, KeyedBody>> = {};

  constructor(view: ActsView) {
    this.view = view;
    view.styles.add(actStyles);
    this.files = new StatusFiles(view.element, view.styles, {
      access: view.access,
      report: view.report,
      faultWords: view.faultWords,
      ended: (arrived) => void this.showFiles(arrived),
    });
    this.follow();
  }

  get strings(): ActionStrings {
    return this.view.words().strings.actions;
  }

  /** The report was read again. */
  follow(): void {
    const { view, values } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const busy = values.words.reply.trim() || root.activeElement?.closest(".act");
    const asked = view.report().status === "awaiting_reporter";
    // A question makes room anew: earlier files are the timeline's from now on.
    if (asked && !this.answering) this.files.dropDone();
    this.answering = asked || (this.answering && !!busy && !!this.find("reply"));
    // Once it is possible again, the same words are something new, and no retry.
    for (const act of Object.keys(this.sent) as SentAct[]) if (!this.find(act)) delete this.sent[act];
  }

  /** What is asked of the reporter; stands right below the status. */
  renderAsked(): TemplateResult {
    return askedTemplate(this);
  }

  /** What the reporter may do besides; stands at the end. */
  renderMore(): TemplateResult {
    return furtherTemplate(this);
  }

  /** The act, if the channel takes it now. */
  find(kind: ReporterAct["kind"]): ReporterAct | undefined {
    return this.view.report().reporterActs?.find((act) => act.kind === kind);
  }

  /** Ends it, with what is still on its way: the phone may be shared. */
  leave(): void {
    this.left = true;
    this.files.clear();
  }

  /** Takes back what was said to be wrong. */
  calm(): void {
    this.wrong = undefined;
    this.failed = undefined;
    this.changed = false;
  }

  /** Opens the form of an act, and leads to `target` in it. */
  open(act: SentAct, target = ""): void {
    this.opened.add(act);
    this.show(target);
  }

  /** One of the two answers to "is it settled?". */
  judge(act: "confirm" | "contest"): void {
    this.opened.delete(act === "confirm" ? "contest" : "confirm");
    this.calm();
    this.open(act);
  }

  /** Closes the form again; what was typed in it stays. */
  close(act: SentAct): void {
    this.opened.delete(act);
    this.calm();
    this.show(`#${act}-open`);
  }

  /** Lets words go that have no field any more. */
  drop(act: WordedAct): void {
    this.values.words[act] = "";
    this.show("#report-heading");
  }

  edit(change: () => void): void {
    change();
    this.view.element.requestUpdate();
  }

  async send(act: SentAct): Promise<void> {
    if (this.busy) return;
    const { view, values } = this;
    this.calm();
    this.wrong = judgeAct(act, values);
    if (this.wrong) {
      view.say("", "more");
      this.show(`#${this.wrong.field}`);
      return;
    }
    const near: Near = this.isBelow(act) ? "more" : "asked";
    const news = this.wordsOf(act).sent;
    this.busy = act;
    view.say(this.strings.sending, near, true);
    const { body, send } = prepareAct(act, values, !!this.find("rate"));
    const keyed = keyBody(body, this.sent[act]);
    this.sent[act] = keyed;
    let target = "";
    try {
      const entry = await send(clientOf(view.element), view.access(), keyed.key);
      delete this.sent[act];
      if (this.left) return;
      await view.read().catch(() => {
        if (!this.left) view.tell(withEntry(view.report(), entry, near === "asked"));
      });
      if (this.left) return;
      this.forget(act);
      view.say(news, near);
      // The form has gone, and the status tells something new.
      if (near === "asked") target = "#report-heading";
    } catch (error) {
      if (!this.left) target = await this.fail(act, error);
      if (this.left) return;
      view.say("", near);
    }
    this.busy = undefined;
    this.show(target);
  }

  /** What an act is called, asks and says; an answer to a question is a reply with other words. */
  wordsOf(act: SentAct): { send: string; sent: string } {
    return act === "reply" && this.answering ? this.strings.question.answer : this.strings[act];
  }

  /** Whether an act's form stays where it is when it was sent. */
  private isBelow(act: SentAct): boolean {
    return act === "reply" && !this.answering;
  }

  private forget(act: SentAct): void {
    const { values } = this;
    if (act !== "rate") values.words[act] = "";
    if (act === "confirm" || act === "rate") values.rating = 0;
    if (act === "reply") this.answering = false;
    else this.opened.delete(act);
  }

  /** Finds out what the failure means; gives where the reporter is led. */
  private async fail(act: SentAct, error: unknown): Promise<string> {
    const fault = tellFault(this.view.element, error);
    if (fault.code === "idempotency_key_reused") delete this.sent[act];
    const refused = isLaporError(error) && fault.code === "validation_failed" && error.fields.length > 0;
    if (refused) {
      this.wrong = { act, field: fieldOf(act), code: "refused", count: 0 };
      return `#${this.wrong.field}`;
    }
    this.failed = { act, fault };
    if (movedOn.includes(fault.code)) {
      delete this.sent[act];
      this.changed = await this.view.read().then(
        () => true,
        () => false,
      );
    }
    return "#act-fault";
  }

  /** Files have arrived or were refused: the report is read again, silently when that fails, for "Perbarui" says why. */
  private async showFiles(arrived: number): Promise<void> {
    if (this.left) return;
    const { view, strings } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const within = root.activeElement?.closest("#files");
    if (arrived) view.say(strings.files.added(arrived), this.answering ? "asked" : "more");
    await view.read().catch(() => {});
    await view.element.updateComplete;
    // The picker goes away with the last one; the focus must not go with it.
    if (!this.left && within && !root.activeElement) this.show("#files-full");
  }

  private show(target: string): void {
    const { element } = this.view;
    element.requestUpdate();
    if (target) void element.focusOn(target);
  }
}
