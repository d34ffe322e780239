import { type FullAgencyReport, isLaporError } from "@lapor/sdk";
import { attemptKey, settleAttempt } from "../drafts/attempt.ts";
import { subjectOf } from "../drafts/tab-draft.ts";
import type { ChosenFiles } from "../fields/chosen-files.ts";
import { tell } from "../tell.ts";
import type { FormDraft, FormHost } from "./form-draft.ts";
import { type Failure, failureOf, faultsOfRefusal, sendAction } from "./send-action.ts";

interface SendingHost extends FormHost, HTMLElement {
  /** The unit to which the form assigns the report before the action. */
  readonly unitId: string | undefined;
  focusField(member: string): Promise<void>;
}

/**
 * Sends a form and keeps the reason when the action was not taken. The officer can open another form in the
 * meantime.
 */
export class FormSending {
  isSending = false;
  failure: Failure | undefined;
  readonly #host: SendingHost;
  readonly #draft: FormDraft;
  readonly #files: ChosenFiles;

  constructor(host: SendingHost, draft: FormDraft, files: ChosenFiles) {
    this.#host = host;
    this.#draft = draft;
    this.#files = files;
  }

  reset(): void {
    this.isSending = false;
    this.failure = undefined;
  }

  /** Sends the action. Ignores further calls until it has been sent. */
  async send(andNext: boolean): Promise<void> {
    const host = this.#host;
    if (this.isSending) return;
    const faulty = this.#draft.check();
    if (faulty) return void host.focusField(faulty);
    const { session, report, action, unitId } = host;
    const { subject, body: fields } = this.#draft;
    this.isSending = true;
    this.failure = undefined;
    host.requestUpdate();
    try {
      const attachmentIds = await this.#files.upload(session);
      const body = { ...fields, ...(attachmentIds.length && { attachmentIds }) };
      const assigned = unitId ? await this.#assign({ session, report, action }, unitId) : report;
      const options = {
        idempotencyKey: attemptKey(session.storage, subject, body),
        locale: session.language,
      };
      const after = await sendAction(session.client, action, assigned, body, options);
      settleAttempt(session.storage, subject);
      const isStillOpen = subject === this.#draft.subject;
      this.#draft.forget(subject);
      if (isStillOpen) this.#files.clear();
      tell(host, "desk-action-done", { report: after, action, andNext: andNext && isStillOpen });
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      if (failure.kind !== "unsent") settleAttempt(session.storage, subject);
      if (subject === this.#draft.subject) await this.#show(failure);
    } finally {
      if (subject === this.#draft.subject || this.#draft.subject === "") this.isSending = false;
      host.requestUpdate();
    }
  }

  /**
   * Assigns the report to the macro's unit before the action, because an answered report cannot be assigned.
   */
  async #assign(
    { session, report, action }: Pick<FormHost, "session" | "report" | "action">,
    unitId: string,
  ): Promise<FullAgencyReport> {
    const body = { unitId };
    const subject = `${subjectOf("assignReport", report.trackingId)}:${action}`;
    const options = { idempotencyKey: attemptKey(session.storage, subject, body), locale: session.language };
    const assigned = await sendAction(session.client, "assignReport", report, body, options);
    settleAttempt(session.storage, subject);
    if (assigned.access !== "full") return report;
    tell(this.#host, "desk-changed", { report: assigned });
    return assigned;
  }

  async #show(failure: Failure): Promise<void> {
    const { session, report } = this.#host;
    this.failure = failure;
    this.#host.requestUpdate();
    if (failure.kind === "refused") {
      const faulty = this.#draft.show(new Map(faultsOfRefusal(failure, this.#draft.fields)));
      if (faulty) void this.#host.focusField(faulty);
    }
    if (failure.kind !== "conflict") return;
    try {
      const fresh = await session.client.getAgencyReport(report.trackingId, { locale: session.language });
      tell(this.#host, "desk-changed", { report: fresh });
    } catch (error) {
      // The connection was lost again. The text is kept, and the next attempt detects the change.
      if (!isLaporError(error)) throw error;
    }
  }
}
