import { isLaporError, type Lapor, type Me } from "@lapor/sdk";
import type { ReactiveController, ReactiveControllerHost } from "lit";

interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly client: Lapor | undefined;
  readonly me: Me | undefined;
  readonly base: string;
}

/** Returns the ID of a signed-in officer, or undefined if a key is used. */
export const officerIdOf = (me: Me | undefined): string | undefined =>
  me?.kind === "officer" ? me.id : undefined;

/**
 * Hides an officer's page from the next officer at the same computer. All tabs of a browser share one
 * session, so after a sign-in in one tab, other tabs could still show the previous officer's reports.
 */
export class OfficerTabs implements ReactiveController {
  readonly #desk: Desk;
  /** Messages contain the ID of the officer who has signed in, or null after a sign-out. */
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

  /** Tells the other tabs that the officer has signed out, and deletes the texts in this tab. */
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
    // Uses opacity, because an element that is not rendered would lose the focus.
    style.opacity = "0";
    if (document.visibilityState === "hidden") return;
    try {
      if (officerIdOf(await client.getMe()) !== id) {
        location.assign(base);
        return;
      }
    } catch (error) {
      if (!isLaporError(error)) throw error;
      // Without a connection no other officer can sign in, so the officer can continue to read and write.
      if (error.code === "unauthorized") {
        location.assign(base);
        return;
      }
    }
    if (document.visibilityState === "visible") style.opacity = "";
  };
}

/**
 * Deletes the texts in this tab now, and again when the page is left, because the page then stores its scroll
 * position.
 */
function forgetTexts(): void {
  const forget = (): void => {
    for (const name of Object.keys(sessionStorage))
      if (name.startsWith("lapor-desk-")) sessionStorage.removeItem(name);
  };
  forget();
  window.addEventListener("pagehide", forget, { once: true });
}
