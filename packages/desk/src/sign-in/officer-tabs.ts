import { isLaporError, type Lapor, type Me } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The desk, as far as its tabs are concerned. */
interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly client: Lapor | undefined;
  readonly me: Me | undefined;
  readonly base: string;
}

/** The id of an officer who signed in; undefined for a key. */
export const officerIdOf = (me: Me | undefined): string | undefined =>
  me?.kind === "officer" ? me.id : undefined;

/**
 * Hides an officer's page from the next officer at the same computer. The tabs of a browser share one session:
 * after a sign-in in one tab, the others would still show the reports of the officer before.
 */
export class OfficerTabs implements ReactiveController {
  readonly #desk: Desk;
  /** Informs the other tabs which officer is signed in; null after a sign-out. */
  #tabs: BroadcastChannel | undefined;
  #announced: string | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    desk.addController(this);
  }

  hostConnected(): void {
    this.#tabs = new BroadcastChannel("lapor-desk-officer");
    this.#tabs.addEventListener("message", this.#onMessage);
    document.addEventListener("visibilitychange", this.#onVisibility);
  }

  hostDisconnected(): void {
    this.#tabs?.close();
    document.removeEventListener("visibilitychange", this.#onVisibility);
  }

  hostUpdated(): void {
    const id = officerIdOf(this.#desk.me);
    if (id === undefined || id === this.#announced) return;
    this.#announced = id;
    this.#tabs?.postMessage(id);
  }

  /** The officer has signed out: no tab keeps any text. */
  announceSignOut(): void {
    this.#tabs?.postMessage(null);
    forgetTexts();
  }

  readonly #onMessage = ({ data }: MessageEvent<string | null>): void => {
    const id = officerIdOf(this.#desk.me);
    if (id === undefined || data === id) return;
    if (data === null) forgetTexts();
    location.assign(this.#desk.base);
  };

  readonly #onVisibility = async (): Promise<void> => {
    const { client, me, base, style } = this.#desk;
    const id = officerIdOf(me);
    if (!client || id === undefined) return;
    // The focus stays where it is, which it would not in an element that is not rendered.
    style.opacity = "0";
    if (document.visibilityState === "hidden") return;
    try {
      if (officerIdOf(await client.getMe()) !== id) {
        location.assign(base);
        return;
      }
    } catch (error) {
      if (!isLaporError(error)) throw error;
      // Without a connection no other officer can sign in, so this one continues to read and write.
      if (error.code === "unauthorized") {
        location.assign(base);
        return;
      }
    }
    if (document.visibilityState === "visible") style.opacity = "";
  };
}

/** Removes the texts in this tab, now and when it is left, because the page keeps its place then. */
function forgetTexts(): void {
  const forget = (): void => {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith("lapor-desk-")) sessionStorage.removeItem(name);
  };
  forget();
  window.addEventListener("pagehide", forget, { once: true });
}
