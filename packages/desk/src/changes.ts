import { isLaporError, type LaporError } from "@lapor/sdk";
import type { ReactiveControllerHost } from "lit";

/** Sentences on a change that was refused. */
interface ChangeStrings {
  failed: string;
  gone: string;
}

/** A list, as far as changes to its items are concerned. */
export interface ChangedList {
  /** Reads the list again. */
  read: () => Promise<void>;
  strings: () => ChangeStrings;
  /** A sentence on a refusal that needs one of its own. */
  explain: (error: LaporError) => string | undefined;
}

/** The outcome of a change. */
export type ChangeOutcome = "done" | "conflict" | "gone" | "refused";

/** Makes the changes to a list, one at a time, and shows how they went. */
export class Changes {
  isSending = false;
  fault: string | undefined;
  confirmation: string | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #list: ChangedList;

  constructor(host: ReactiveControllerHost, list: ChangedList) {
    this.#host = host;
    this.#list = list;
  }

  /** Removes the message about the last change. */
  clear(): void {
    this.fault = undefined;
    this.confirmation = undefined;
    this.#host.requestUpdate();
  }

  /** Makes a change and reads the list again. */
  async make(change: () => Promise<unknown>, confirmation?: string): Promise<ChangeOutcome> {
    if (this.isSending) return "refused";
    this.isSending = true;
    this.clear();
    try {
      await change();
      await this.#list.read();
      this.confirmation = confirmation;
      return "done";
    } catch (error) {
      if (!isLaporError(error)) throw error;
      return await this.#refuse(error);
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  async #refuse(error: LaporError): Promise<ChangeOutcome> {
    const { read, strings, explain } = this.#list;
    const isGone = error.code === "not_found";
    if (isGone || error.code === "precondition_failed") {
      await read().catch(() => {});
      if (isGone) this.fault = strings().gone;
      return isGone ? "gone" : "conflict";
    }
    this.fault = explain(error) ?? error.fields?.[0]?.message ?? error.detail ?? strings().failed;
    return "refused";
  }
}
