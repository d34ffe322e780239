import { type InboxCount, isLaporError, type Lapor } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { View } from "../view/views.ts";

type Count = Pick<InboxCount, "count" | "more">;

interface Desk extends ReactiveControllerHost {
  client: Lapor | undefined;
  language: string;
}

export class ViewCounts implements ReactiveController {
  readonly #desk: Desk;
  #counts: ReadonlyMap<string, Count> = new Map();
  #running = false;
  /** Whether another call arrived during the current count. */
  #again = false;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostDisconnected(): void {
    this.#again = false;
  }

  get areKnown(): boolean {
    return this.#counts.size > 0;
  }

  /** Returns a view's count, or undefined before the first count and for a view that is not counted. */
  of({ counted }: View): Count | undefined {
    return counted && this.#counts.get(counted);
  }

  /**
   * Counts the reports again. Calls during a count lead to one more count, so the last count includes every
   * change.
   */
  async load(): Promise<void> {
    this.#again = true;
    if (this.#running) return;
    this.#running = true;
    try {
      while (this.#again) {
        this.#again = false;
        const { client, language } = this.#desk;
        if (!client) return;
        const { views } = await client.countAgencyReports({}, { locale: language });
        this.#counts = new Map(views.map(({ view, count, more }) => [view, { count, more }]));
        this.#desk.requestUpdate();
      }
    } catch (error) {
      // The previous counts remain visible. The list shows why nothing can be loaded.
      if (!isLaporError(error)) throw error;
    } finally {
      this.#running = false;
    }
  }
}

/** Formats a count for display. A "+" means that the channel stopped counting there, for example "1.000+". */
export const countInWords = ({ count, more }: Count, language: string): string =>
  `${new Intl.NumberFormat(language).format(count)}${more ? "+" : ""}`;
