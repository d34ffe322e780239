import { isLaporError, type LaporError } from "@lapor/sdk";
import type { ReactiveControllerHost } from "lit";

interface ChangeStrings {
  failed: string;
  gone: string;
}

export interface ChangedList {
  read: () => Promise<void>;
  strings: () => ChangeStrings;
  /** Returns a message for a refusal that the general messages do not explain. */
  explain: (error: LaporError) => string | undefined;
}

export type ChangeOutcome = "done" | "conflict" | "gone" | "refused";

/** Makes changes to a list, one at a time, and shows their outcome. */
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

  clear(): void {
    this.fault = undefined;
    this.confirmation = undefined;
    this.#host.requestUpdate();
  }

  /** Makes a change and loads the list again. */
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
