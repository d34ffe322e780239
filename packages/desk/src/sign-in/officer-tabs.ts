import { isLaporError, type Lapor, type Me } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** The parts of the desk that synchronizing its tabs needs. */
interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly client: Lapor | undefined;
  readonly me: Me | undefined;
  readonly base: string;
}

/** Returns the ID of a signed-in officer, or undefined for a key. */
export const officerIdOf = (me: Me | undefined): string | undefined =>
  me?.kind === "officer" ? me.id : undefined;

/**
 * Hides an officer's page from the next officer at the same computer. A browser's tabs share one session, so
 * after a sign-in in one tab, the other tabs would still show the previous officer's reports.
 */
export class OfficerTabs implements ReactiveController {
  readonly #desk: Desk;
  /** Tells the other tabs which officer is signed in; null means that the officer has signed out. */
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

  /** Announces that the officer has signed out, so no tab keeps any text. */
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
    // Hides the page with opacity, because an element that is not rendered would lose the focus.
    style.opacity = "0";
    if (document.visibilityState === "hidden") return;
    try {
      if (officerIdOf(await client.getMe()) !== id) {
        location.assign(base);
        return;
      }
    } catch (error) {
      if (!isLaporError(error)) throw error;
      // Without a connection, no other officer can sign in, so the current officer can continue to read and
      // write.
      if (error.code === "unauthorized") {
        location.assign(base);
        return;
      }
    }
    if (document.visibilityState === "visible") style.opacity = "";
  };
}

/**
 * Removes the texts in this tab, both now and when the page is left, because the page stores its position
 * then.
 */
function forgetTexts(): void {
  const forget = (): void => {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith("lapor-desk-")) sessionStorage.removeItem(name);
  };
  forget();
  window.addEventListener("pagehide", forget, { once: true });
}
