import type { Me } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Shelf } from "../actions/attempt.ts";
import { ownShelf } from "../office.ts";

/** Rows that are loaded again to find a place. */
const mostRows = 1000;
const shelfName = "lapor-desk-place";

/** A place in a list, kept for a reload of the page. */
interface Place {
  name: string;
  scrollTop: number;
  rows: number;
}

/** The list, as far as its place is concerned. */
interface PlacedList {
  readonly name: string;
  readonly scrollTop: number;
  readonly model: { rows: readonly unknown[] };
  loadTo(rows: number): Promise<unknown>;
}

/** The desk, as far as the place in its list is concerned. */
interface PlacedDesk extends ReactiveControllerHost {
  readonly shelf: Shelf;
  readonly me: Me | undefined;
}

/** Keeps the place in the list over a reload of the page. */
export class KeptPlace implements ReactiveController {
  readonly #host: PlacedDesk;
  readonly #list: PlacedList;
  readonly #measure: () => void;

  /** @param measure Stores the current scroll position of the list. */
  constructor(host: PlacedDesk, list: PlacedList, measure: () => void) {
    this.#host = host;
    this.#list = list;
    this.#measure = measure;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("pagehide", this.#keep);
  }

  hostDisconnected(): void {
    window.removeEventListener("pagehide", this.#keep);
  }

  #keep = (): void => {
    const { shelf, me } = this.#host;
    if (!me) return;
    this.#measure();
    const { name, scrollTop, model } = this.#list;
    const place: Place = { name, scrollTop, rows: model.rows.length };
    try {
      ownShelf(shelf, me).setItem(shelfName, JSON.stringify(place));
    } catch {
      // A full storage: the list will begin at its top.
    }
  };

  /**
   * Loads the rows up to the place that this list had before the page was reloaded. Undefined when it had
   * none.
   */
  async find(): Promise<number | undefined> {
    const { me } = this.#host;
    if (!me) return undefined;
    const shelf = ownShelf(this.#host.shelf, me);
    const { name } = this.#list;
    const text = shelf.getItem(shelfName);
    shelf.removeItem(shelfName);
    const place = text === null ? undefined : (JSON.parse(text) as Place);
    if (!place || place.name !== name || place.scrollTop === 0) return undefined;
    await this.#list.loadTo(Math.min(place.rows, mostRows));
    return name === this.#list.name ? place.scrollTop : undefined;
  }
}
