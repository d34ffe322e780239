import { isLaporError, type ReporterAct, type ReporterActKind } from "@lapor/sdk";
import type { TemplateResult } from "lit";
import { alignTop } from "../../align-top.ts";
import { clientOf, reportError } from "../../client.ts";
import type { Failure } from "../../failure.ts";
import type { ActionStrings } from "../../strings/action-strings.ts";
import type { ReportView } from "../report/report-view.ts";
import { withEntry } from "../report/shown-report.ts";
import { SurveySlot } from "../survey/survey-slot.ts";
import { actionStyles } from "./action-styles.ts";
import {
  type ActionError,
  type ActionValues,
  fieldOf,
  type KeyedBody,
  type MessageAction,
  prepareAction,
  type SentAction,
  validateAction,
  withIdempotencyKey,
} from "./reporter-action.ts";
import { StatusFiles } from "./status-files.ts";

/** The position of a message: beside the requested action, or beside the others below. */
export type Position = "asked" | "more";

/** Options from the view. */
export interface ActionsView extends ReportView {
  /** Announces a message in place of the last one; only to screen readers when a button shows the same. */
  say: (message: string, position: Position, unseen?: boolean) => void;
  /** The live region at a position. */
  region: (position: Position) => TemplateResult;
  /** The agency's last question or answer: who wrote it, its text and files. */
  quote: (kind: "information_requested" | "answered") => { who: string; message: unknown };
}

/** Error codes that mean the report has changed since it was read, in another tab or by an officer. */
const changedCodes = ["invalid_transition", "precondition_failed"];

/**
 * The reporter's actions on the open report, as the channel allows them now: answer a question, add a message
 * or files, confirm, contest or rate the answer, withdraw the report. Each action is one request that keeps
 * its idempotency key through retries. Typed text stays until it is sent, whatever happens to the report
 * meanwhile.
 */
export class ReportActions {
  readonly view: ActionsView;
  readonly files: StatusFiles;
  readonly values: ActionValues = {
    messages: { reply: "", confirm: "", contest: "", withdraw: "" },
    rating: 0,
    survey: {},
  };
  readonly survey: SurveySlot;
  /** Actions whose form the reporter has opened. */
  readonly opened: Set<SentAction> = new Set<SentAction>();
  busy: SentAction | undefined;
  invalid: ActionError | undefined;
  failed: { action: SentAction; error: Failure } | undefined;
  /** Sending showed that the report had changed. */
  changed = false;
  /**
   * The agency asked a question. Stays true while a message is being typed and a file has already answered
   * it, so that the field does not move away.
   */
  answering = false;
  private closed = false;
  private readonly sent: Partial<Record<SentAction, KeyedBody>> = {};

  constructor(view: ActionsView) {
    this.view = view;
    view.styles.add(actionStyles);
    this.survey = new SurveySlot(view);
    this.files = new StatusFiles(view.element, view.styles, {
      access: view.access,
      report: view.report,
      errorMessage: view.errorMessage,
      ended: (added) => void this.showFiles(added),
    });
    this.follow();
  }

  get strings(): ActionStrings {
    return this.view.strings().status.actions;
  }

  /** Follows the report as it was read now. */
  follow(): void {
    const { view, values } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const busy = values.messages.reply.trim() || root.activeElement?.closest(".action");
    const asked = view.report().status === "awaiting_reporter";
    // A new question allows new files: the earlier ones are in the timeline.
    if (asked && !this.answering) this.files.dropDone();
    // The question was answered: the photos that were chosen for it follow.
    if (!asked) this.files.release();
    this.answering = asked || (this.answering && !!busy && !!this.find("reply"));
    // An action that becomes possible again is a new one, not a retry.
    for (const action of Object.keys(this.sent) as SentAction[])
      if (!this.find(action)) delete this.sent[action];
  }

  /** The action, if the channel accepts it now. */
  find(kind: ReporterActKind): ReporterAct | undefined {
    return this.view.report().reporterActs?.find((action) => action.kind === kind);
  }

  /** Drops pending uploads and responses: the phone may be shared. */
  close(): void {
    this.closed = true;
    this.files.clear();
    this.survey.drop();
  }

  clearErrors(): void {
    this.invalid = undefined;
    this.failed = undefined;
    this.changed = false;
  }

  /** Opens the form of an action and moves the focus to `target` in it. */
  openForm(action: SentAction, target = ""): void {
    this.opened.add(action);
    this.update(target);
  }

  /** Chooses one of the two reactions to the agency's answer. */
  react(action: "confirm" | "contest"): void {
    this.opened.delete(action === "confirm" ? "contest" : "confirm");
    this.clearErrors();
    this.openForm(action);
  }

  /** Closes the form of an action; its entries stay. */
  closeForm(action: SentAction): void {
    this.opened.delete(action);
    this.clearErrors();
    this.update(`#${action}-open`);
  }

  /** Discards a message whose field is gone. */
  drop(action: MessageAction): void {
    this.values.messages[action] = "";
    this.update("#report-heading");
  }

  edit(change: () => void): void {
    change();
    this.view.element.requestUpdate();
  }

  async send(action: SentAction): Promise<void> {
    if (this.busy) return;
    const { view, values } = this;
    this.clearErrors();
    // Photos alone are an answer too.
    if (action === "reply" && this.files.isHolding && !values.messages.reply.trim())
      return this.files.release();
    this.invalid = validateAction(action, values);
    if (this.invalid) {
      view.say("", "more");
      this.update(`#${this.invalid.field}`);
      return;
    }
    if (action === "withdraw" && !view.codeCheck.passes("withdraw-code")) {
      view.say("", "more");
      this.update("#withdraw-code");
      return;
    }
    const position: Position = this.staysBelow(action) ? "more" : "asked";
    const success = this.stringsOf(action).sent;
    this.busy = action;
    view.say(this.strings.sending, position, true);
    const { body, send } = prepareAction(action, values, !!this.find("rate"));
    const keyed = withIdempotencyKey(body, this.sent[action]);
    this.sent[action] = keyed;
    let target = "";
    try {
      const entry = await send(clientOf(view.element), view.access(), keyed.key);
      delete this.sent[action];
      if (this.closed) return;
      await view.read().catch(() => {
        if (!this.closed) view.replace(withEntry(view.report(), entry, position === "asked"));
      });
      if (this.closed) return;
      this.reset(action);
      view.say(success, position);
      // The form is gone, and the status is new.
      if (position === "asked") target = "#report-heading";
    } catch (error) {
      if (!this.closed) target = await this.fail(action, error);
      if (this.closed) return;
      view.say("", position);
    }
    this.busy = undefined;
    this.update(target);
  }

  /** The strings of an action; an answer to a question is a reply with its own strings. */
  stringsOf(action: SentAction): { send: string; sent: string } {
    return action === "reply" && this.answering ? this.strings.question.answer : this.strings[action];
  }

  /** Whether the form of an action stays where it is after sending. */
  private staysBelow(action: SentAction): boolean {
    return action === "reply" && !this.answering;
  }

  private reset(action: SentAction): void {
    const { values } = this;
    if (action !== "rate") values.messages[action] = "";
    if (action === "confirm" || action === "rate") {
      values.rating = 0;
      values.survey = {};
    }
    if (action === "reply") this.answering = false;
    else this.opened.delete(action);
  }

  /** Handles a failure. Returns the target of the focus. */
  private async fail(action: SentAction, cause: unknown): Promise<string> {
    const error = reportError(this.view.element, cause);
    if (error.code === "idempotency_key_reused") delete this.sent[action];
    const fields = isLaporError(cause) && error.code === "validation_failed" ? cause.fields : [];
    if (fields.some(({ pointer }) => pointer?.startsWith("#/survey"))) {
      // The channel asks for something else now: the rating and the message can be sent without it.
      this.values.survey = {};
      this.survey.drop();
    } else if (fields.length > 0) {
      this.invalid = { action, field: fieldOf(action), code: "refused", count: 0 };
      return `#${this.invalid.field}`;
    }
    this.failed = { action, error };
    if (changedCodes.includes(error.code)) {
      delete this.sent[action];
      this.changed = await this.view.read().then(
        () => true,
        () => false,
      );
    }
    return "#action-error";
  }

  /**
   * Files were added or refused: reads the report again. Says nothing when that fails, because "Muat ulang"
   * shows why.
   */
  private async showFiles(added: number): Promise<void> {
    if (this.closed) return;
    const { view, strings } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const within = root.activeElement?.closest("#files");
    if (added) view.say(strings.files.added(added), this.answering ? "asked" : "more");
    await view.read().catch(() => {});
    await view.element.updateComplete;
    // The picker disappears with the last file, so the focus must move.
    if (!this.closed && within && !root.activeElement) this.update("#files-full");
  }

  private update(target: string): void {
    const { element } = this.view;
    element.requestUpdate();
    if (!target) return;
    const isNew = target === "#report-heading";
    void element.focusOn(target).then(() => isNew && alignTop(element));
  }
}
