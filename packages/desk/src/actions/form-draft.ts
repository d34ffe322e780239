import type { FullAgencyReport } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import { DraftAutosave } from "../drafts/server-draft.ts";
import { type Draft, forgetDraft, keepDraft, readDraft } from "../drafts/tab-draft.ts";
import type { Action } from "../report/possible-actions.ts";
import { officerOf } from "../session/role.ts";
import { bodyOf, type Field, faultsOf, fieldsOf, initialDraft, typedOf } from "./action-fields.ts";
import type { FormSession } from "./field.ts";

/** The parts of an action form that its controllers need. */
export interface FormHost extends ReactiveControllerHost {
  readonly session: FormSession;
  readonly report: FullAgencyReport;
  readonly action: Action;
}

/**
 * The values of a form. Values that the officer typed are kept in the tab and on the server until they are
 * sent; all other values follow the report.
 */
export class FormDraft implements ReactiveController {
  /** Identifies the open form's action and report. Empty after the form was sent. */
  subject = "";
  typed: Draft = {};
  /** Error messages, by member. */
  faults: ReadonlyMap<string, string> = new Map();
  readonly #host: FormHost;
  readonly #autosave = new DraftAutosave();

  constructor(host: FormHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    void this.#autosave.flush();
  }

  get fields(): Field[] {
    const { action, report, session } = this.#host;
    return fieldsOf(action, report, officerOf(session));
  }

  get #before(): Draft {
    return initialDraft(this.#host.action, this.#host.report);
  }

  get values(): Draft {
    return { ...this.#before, ...this.typed };
  }

  get body(): ReturnType<typeof bodyOf> {
    return bodyOf(this.fields, this.values, this.#before);
  }

  /** Opens the form with the text that was typed earlier for this action and report. */
  open(subject: string): void {
    void this.#autosave.flush();
    this.subject = subject;
    this.faults = new Map();
    this.typed = readDraft(this.#host.session.storage, subject);
  }

  set(member: string, value: string | boolean): void {
    if (this.faults.has(member)) this.faults = new Map([...this.faults].filter(([name]) => name !== member));
    this.replace(typedOf({ ...this.typed, [member]: value }, this.#before));
  }

  replace(typed: Draft): void {
    const { session, action, report } = this.#host;
    this.typed = typed;
    keepDraft(session.storage, this.subject, typed);
    this.#autosave.schedule(session, action, report.trackingId, typed);
    this.#host.requestUpdate();
  }

  /** Validates the fields and shows the errors. Returns the first field that cannot be sent. */
  check(): string | undefined {
    return this.show(faultsOf(this.fields, this.values, this.#host.session.strings, this.#before));
  }

  /** Shows the given error messages. Returns the first field that has one. */
  show(faults: ReadonlyMap<string, string>): string | undefined {
    this.faults = faults;
    this.#host.requestUpdate();
    const [first] = faults.keys();
    return first;
  }

  /** Deletes the text typed for an action that has been taken, even if another form is open by now. */
  forget(subject: string): void {
    forgetDraft(this.#host.session.storage, subject);
    if (subject !== this.subject) return;
    this.#autosave.cancel();
    this.subject = "";
  }
}
