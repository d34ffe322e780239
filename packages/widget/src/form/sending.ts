import { isLaporError, type Lapor, type SubmittedReport } from "@lapor/sdk";
import { type KeyedBody, keyBody } from "../keyed-body.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import { type Fault, type FieldFault, type FormAction, type FormState, isBusy } from "./form-state.ts";
import { writeReport } from "./new-report.ts";
import { placeFaults } from "./server-faults.ts";
import type { Uploads } from "./uploads.ts";
import { localDate, validateForm } from "./validate.ts";

/** What sending needs of the form. */
export interface SendingOptions {
  state: () => FormState;
  dispatch: (action: FormAction) => void;
  uploads: Uploads;
  siteAgencyId: () => string;
  lapor: () => Lapor;
  report: (error: unknown) => Fault;
  /** Tells the live region, or empties it. */
  say: (words?: (strings: FormStrings) => string) => void;
  focusOn: (selector: string) => Promise<void>;
  /** Asks for the channel's policy again when it could not be had before. */
  learnChannel: () => void;
  received: (receipt: SubmittedReport) => void;
}

/**
 * The way from the button to the receipt: judge the fields, wait for photos that are still on their way, send once, and on any failure
 * lead the citizen to what happened with every value kept. One report is one idempotency key until its words change.
 */
export class Sending {
  private readonly form: SendingOptions;
  private last: KeyedBody | undefined;

  constructor(form: SendingOptions) {
    this.form = form;
  }

  /** Answers the button; a second press while the first is worked off does nothing. */
  async submit(): Promise<void> {
    const { state, uploads, dispatch, say } = this.form;
    if (isBusy(state())) return;
    if (!state().channelKnown) this.form.learnChannel();
    if (this.refuse(this.judge(uploads.unfinished && !uploads.pending))) return;
    if (uploads.pending) {
      dispatch({ type: "await" });
      say((strings) => strings.waitingFor(uploads.pending));
      await uploads.whenIdle();
      // Words may have changed in the meantime.
      if (this.refuse(this.judge(uploads.unfinished))) return;
    }
    await this.send();
  }

  /** Makes the next report another one, even with the same words. */
  forget(): void {
    this.last = undefined;
  }

  private judge(unfinished: boolean): FieldFault[] {
    const { values, channel } = this.form.state();
    return validateForm(values, channel, localDate(new Date()), unfinished);
  }

  private async send(): Promise<void> {
    const { state, uploads, dispatch, say, focusOn } = this.form;
    dispatch({ type: "send" });
    say((strings) => strings.sending);
    try {
      const { values, channel } = state();
      const report = writeReport(values, channel, this.form.siteAgencyId(), uploads.attachmentIds);
      this.last = keyBody(report, this.last);
      const receipt = await this.form.lapor().submitReport(report, { idempotencyKey: this.last.key });
      this.forget();
      uploads.clear();
      say();
      dispatch({ type: "receive", receipt });
      this.form.received(receipt);
      await focusOn("#receipt-heading");
    } catch (error) {
      const fault = this.form.report(error);
      say();
      if (fault.code === "idempotency_key_reused") this.forget();
      if (isLaporError(error) && this.refuse(placeFaults(error.fields))) return;
      dispatch({ type: "fail", fault });
      await focusOn("#failure");
    }
  }

  /** Shows what has to be put right, and tells whether there is anything. */
  private refuse(faults: readonly FieldFault[]): boolean {
    if (faults.length === 0) return false;
    this.form.say();
    this.form.dispatch({ type: "refuseFields", faults });
    void this.form.focusOn("#summary");
    return true;
  }
}
