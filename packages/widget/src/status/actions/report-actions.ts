import { type AvailableAction, type AvailableActionKind, isLaporError } from "@lapor/sdk";
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

/** Where a message is shown: next to the requested action, or next to the other actions below. */
export type Position = "asked" | "more";

/** Options from the view. */
export interface ActionsView extends ReportView {
  /**
   * Announces a message, replacing the previous one. `unseen` limits it to screen readers, because a button
   * shows the same message.
   */
  say: (message: string, position: Position, unseen?: boolean) => void;
  /** Renders the live region at a position. */
  region: (position: Position) => TemplateResult;
  /** Returns the agency's latest question or answer: its author, text and files. */
  quote: (kind: "reporter_asked" | "answered") => { who: string; message: unknown };
}

/**
 * The error codes that mean that the report was changed, in another tab or by an officer, after it was
 * loaded.
 */
const changedCodes = ["invalid_transition", "precondition_failed"];

/**
 * The actions that the channel currently permits the reporter to take on the open report: answering a
 * question, adding a message or files, confirming, contesting or rating the answer, and withdrawing the
 * report. Each action is one request that keeps its idempotency key when it is retried. Typed text is kept
 * until it is sent, whatever happens to the report in the meantime.
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
  /** The actions whose form the reporter has opened. */
  readonly opened: Set<SentAction> = new Set<SentAction>();
  busy: SentAction | undefined;
  invalid: ActionError | undefined;
  failed: { action: SentAction; error: Failure } | undefined;
  /** Whether the channel refused an action because the report had changed. */
  changed = false;
  /**
   * Whether the agency has asked a question. It remains true while the reporter is typing even if a file has
   * already answered the question, so the field keeps its position.
   */
  answering = false;
  /** The success message of a reply whose photos are still being sent. */
  private replied = "";
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

  /** Updates the actions with the report that was just loaded. */
  follow(): void {
    const { view, values } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const busy = values.messages.reply.trim() || root.activeElement?.closest(".action");
    const asked = view.report().status === "awaiting_reporter";
    // A new question permits new files. The earlier files are already in the timeline, so drop them from the
    // list.
    if (asked && !this.answering) this.files.dropDone();
    // The question has been answered, so send the photos that were chosen for it.
    if (!asked) this.files.release();
    this.answering = asked || (this.answering && !!busy && !!this.find("reply"));
    // Drop the idempotency keys of actions that are not possible now: if one becomes possible again, it is a
    // new action, not a retry.
    for (const action of Object.keys(this.sent) as SentAction[])
      if (!this.find(action)) delete this.sent[action];
  }

  /** Returns the action if the channel currently accepts it. */
  find(kind: AvailableActionKind): AvailableAction | undefined {
    return this.view.report().reporterActions?.find((action) => action.kind === kind);
  }

  /** Drops uploads, pending responses and entries, because the phone may be shared. */
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

  /** Opens an action's form and moves the focus to `target` in it. */
  openForm(action: SentAction, target = ""): void {
    this.opened.add(action);
    this.update(target);
  }

  /** Selects one of the two reactions to the agency's answer. */
  react(action: "confirm" | "contest"): void {
    this.opened.delete(action === "confirm" ? "contest" : "confirm");
    this.clearErrors();
    this.openForm(action);
  }

  /** Closes an action's form and keeps what was entered in it. */
  closeForm(action: SentAction): void {
    this.opened.delete(action);
    this.clearErrors();
    this.update(`#${action}-open`);
  }

  /** Discards a message whose field no longer exists. */
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
    // A reply can consist of photos alone.
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
    const withFiles = action === "reply" && this.files.isHolding;
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
      this.replied = withFiles ? success : "";
      // The form no longer exists, and the status has changed, so focus the report's heading.
      if (position === "asked") target = "#report-heading";
    } catch (error) {
      if (!this.closed) target = await this.fail(action, error);
      if (this.closed) return;
      view.say("", position);
    }
    this.busy = undefined;
    this.update(target);
  }

  /** Returns an action's strings. A reply to a question has its own strings. */
  stringsOf(action: SentAction): { send: string; sent: string } {
    return action === "reply" && this.answering ? this.strings.question.answer : this.strings[action];
  }

  /** Returns whether an action's form keeps its position after sending. */
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

  /** Handles a failure and returns a selector for the element to focus. */
  private async fail(action: SentAction, cause: unknown): Promise<string> {
    const error = reportError(this.view.element, cause);
    if (error.code === "idempotency_key_reused") delete this.sent[action];
    const fields = isLaporError(cause) && error.code === "validation_failed" ? cause.fields : [];
    if (fields.some(({ pointer }) => pointer?.startsWith("#/survey"))) {
      // The channel no longer accepts this survey, but the rating and the message can be sent without it.
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
   * Loads the report again after files were added or refused. Failures are silent, because the reporter sees
   * the reason on pressing "Muat ulang".
   */
  private async showFiles(added: number): Promise<void> {
    if (this.closed) return;
    const { view, strings } = this;
    const root = view.element.renderRoot as ShadowRoot;
    const within = root.activeElement?.closest("#files");
    if (added) {
      const message = `${this.replied} ${strings.files.added(added)}`.trim();
      view.say(message, this.answering || this.replied ? "asked" : "more");
      this.replied = "";
    }
    await view.read().catch(() => {});
    await view.element.updateComplete;
    // The picker disappears with the last permitted file, so the focus has to move.
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
