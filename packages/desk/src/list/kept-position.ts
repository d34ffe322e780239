import type { Me } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { DeskStorage } from "../session/storage.ts";
import { ownStorage } from "../session/storage.ts";

/** The maximum number of rows that are loaded to restore a position. */
const mostRows = 1000;
const storageName = "lapor-desk-position";

/** A list's position, stored to survive a page reload. */
interface Position {
  name: string;
  scrollTop: number;
  rows: number;
}

interface PositionedList {
  readonly name: string;
  scrollTop: number;
  readonly model: { rows: readonly unknown[] };
  loadTo(rows: number): Promise<unknown>;
}

interface PositionedDesk extends ReactiveControllerHost {
  readonly storage: DeskStorage;
  readonly me: Me | undefined;
}

interface ScrolledPane {
  readonly updateComplete: Promise<unknown>;
  /** Stores the list's current scroll position. */
  measure(): void;
  restore(scrollTop: number): void;
}

/** Remembers the scroll position of each list. The position of the last list survives a page reload. */
export class KeptPosition implements ReactiveController {
  readonly #host: PositionedDesk;
  readonly #list: PositionedList;
  readonly #pane: () => ScrolledPane | null;
  #shownList = "";

  constructor(host: PositionedDesk, list: PositionedList, pane: () => ScrolledPane | null) {
    this.#host = host;
    this.#list = list;
    this.#pane = pane;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("pagehide", this.#keep);
  }

  hostDisconnected(): void {
    window.removeEventListener("pagehide", this.#keep);
  }

  hostUpdated(): void {
    const pane = this.#pane();
    if (!pane || this.#shownList === this.#list.name) return;
    this.#shownList = this.#list.name;
    const { scrollTop } = this.#list;
    void pane.updateComplete.then(() => pane.restore(scrollTop));
  }

  scrolled(scrollTop: number): void {
    if (this.#shownList === this.#list.name) this.#list.scrollTop = scrollTop;
  }

  #keep = (): void => {
    const { storage, me } = this.#host;
    if (!me) return;
    this.#pane()?.measure();
    const { name, scrollTop, model } = this.#list;
    const position: Position = { name, scrollTop, rows: model.rows.length };
    try {
      ownStorage(storage, me).setItem(storageName, JSON.stringify(position));
    } catch {
      // If the storage is full, the list starts at the top after a reload.
    }
  };

  /** Restores the list's scroll position after a page reload. */
  async return(): Promise<void> {
    const scrollTop = await this.#find();
    await this.#host.updateComplete;
    await this.#pane()?.updateComplete;
    if (scrollTop !== undefined) this.#pane()?.restore(scrollTop);
  }

  /** Loads the rows up to the stored position. Returns undefined if no position is stored for this list. */
  async #find(): Promise<number | undefined> {
    const { me } = this.#host;
    if (!me) return undefined;
    const storage = ownStorage(this.#host.storage, me);
    const { name } = this.#list;
    const text = storage.getItem(storageName);
    storage.removeItem(storageName);
    const position = text === null ? undefined : (JSON.parse(text) as Position);
    if (!position || position.name !== name || position.scrollTop === 0) return undefined;
    await this.#list.loadTo(Math.min(position.rows, mostRows));
    return name === this.#list.name ? position.scrollTop : undefined;
  }
}
