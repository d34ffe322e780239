import { isLaporError, type Lapor, type Me } from "@lapor/sdk";
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from "lit";
import { saveAllDrafts } from "../drafts/server-draft.ts";
import { type Language, loadOfficerStrings, nextLanguage } from "../strings/strings.ts";
import type { PageName } from "../view/page-name.ts";
import { AccountFailure } from "./account.ts";
import { OfficerTabs, officerIdOf } from "./officer-tabs.ts";
import { type AskOfficer, guardClient } from "./repeat-after-asking.ts";
import type { Purpose } from "./sign-in-form.ts";
import { type SignInHost, type SignInParts, sentenceFor } from "./sign-in-parts.ts";

/** The desk, as far as signing in concerns it. */
interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly signIn: SignInHost | undefined;
  readonly client: Lapor | undefined;
  readonly invitation: string | undefined;
  readonly language: Language;
  readonly me: Me | undefined;
  readonly base: string;
  readonly now: () => Date;
  /** The invitation was accepted, and its officer is signed in. */
  onAccepted(): void;
  onSignOutFailed(): void;
  setLanguage(language: Language): void;
}

/** The channel records the use of a session once a minute. */
const marginMs = 60_000;

/**
 * Signs the officer of a desk in: at the start, and again when the session ends or must be confirmed. Loads
 * the sign-in form when it is first needed.
 */
export class OfficerSignIn implements ReactiveController {
  /** The purpose of the current sign-in; undefined when none is under way. */
  purpose: Purpose | undefined;
  /** Undefined until it is loaded. */
  parts: SignInParts | undefined;
  readonly #desk: Desk;
  readonly #tabs: OfficerTabs;
  #asking: Promise<boolean> | undefined;
  #resolve: (isDone: boolean) => void = () => {};
  #loading: Language | undefined;
  #endTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#tabs = new OfficerTabs(desk);
    desk.addController(this);
  }

  hostConnected(): void {
    this.#desk.addEventListener("desk-sign-out", this.#onSignOut);
  }

  hostDisconnected(): void {
    this.#desk.removeEventListener("desk-sign-out", this.#onSignOut);
    clearTimeout(this.#endTimer);
  }

  hostUpdate(): void {
    if (this.parts && this.parts.language !== this.#desk.language) this.load();
  }

  /** The client of the desk, whose calls wait for the officer where that is needed. */
  guard(client: Lapor): Lapor {
    const guarded = guardClient(client, this.ask, () => {
      const { me } = this.#desk;
      clearTimeout(this.#endTimer);
      if (me?.kind !== "officer") return;
      // The session ends this long after the last call. A further one finds that out, and the page is hidden.
      const ms = me.session.idleSeconds * 1000 + marginMs;
      this.#endTimer = setTimeout(() => void guarded.getMe().catch(() => {}), ms);
    });
    return guarded;
  }

  /** Asks the officer once, also when several calls need it at the same time. */
  readonly ask: AskOfficer = (needed) => {
    const { signIn, me } = this.#desk;
    if (!signIn) return Promise.resolve(false);
    const purpose = needed === "confirmation" ? needed : me ? "again" : "signIn";
    // A session that has ended can no longer be confirmed.
    if (!this.purpose || purpose !== "confirmation") this.purpose = purpose;
    this.#asking ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.load();
    this.#desk.requestUpdate();
    return this.#asking;
  };

  /** Loads the elements and their texts. */
  load(): void {
    const { signIn, language } = this.#desk;
    if (!signIn || this.#loading === language) return;
    this.#loading = language;
    void loadParts(language).then(
      (strings) => {
        if (this.#loading !== language) return;
        const officerId = (): string | undefined => officerIdOf(this.#desk.me);
        this.parts = { send: signIn.send, settings: signIn.settings, strings, language, officerId };
        this.#desk.requestUpdate();
      },
      () => {
        // The load failed: the files of an earlier version are gone, or there is no connection.
        this.#loading = undefined;
        this.#settle(false);
      },
    );
  }

  #settle(isDone: boolean): void {
    this.purpose = undefined;
    this.#asking = undefined;
    this.#resolve(isDone);
    this.#desk.requestUpdate();
  }

  readonly #onSignedIn = async (): Promise<void> => {
    const { signIn, me, base } = this.#desk;
    if (this.purpose === "again" && (await isOther(me, signIn))) {
      // Another officer must not see the open page.
      location.assign(base);
      return;
    }
    this.#settle(true);
    if (this.#desk.invitation !== undefined) this.#desk.onAccepted();
  };

  readonly #onSignOut = async (event: Event): Promise<void> => {
    const { everywhere } = (event as CustomEvent<{ everywhere: boolean }>).detail;
    await saveAllDrafts();
    const address = await this.#endSession(everywhere);
    if (address === undefined) {
      this.#desk.onSignOutFailed();
      return;
    }
    this.#tabs.announceSignOut();
    // Reloads the page so that no report text stays in it.
    location.assign(address);
  };

  /** Returns the address to go to; undefined when the session may not have ended. */
  async #endSession(everywhere: boolean): Promise<string | undefined> {
    const { signIn, me, base } = this.#desk;
    try {
      if (me?.kind !== "officer" || me.session.method !== "oidc" || everywhere) {
        await signIn?.client.signOut({ everywhere });
        return base;
      }
      const ended = await signIn?.send<{ url: string | null }>("POST", "sign-out/oidc");
      return ended?.url ?? base;
    } catch (error) {
      if (!isLaporError(error) && !(error instanceof AccountFailure)) throw error;
      return error.code === "unauthorized" || error.code === "session_ended" ? base : undefined;
    }
  }

  /** The title of the page that it shows; undefined where the desk shows its own. */
  title(page: PageName | undefined): string | undefined {
    const { parts, purpose } = this;
    if (!parts) return undefined;
    const { invitation, account, title } = parts.strings;
    if (this.#desk.invitation !== undefined) return invitation.title;
    return purpose === "signIn" ? title : page === "akun" ? account.title : undefined;
  }

  /** The page of an officer who is not signed in; undefined when it must not be shown. */
  renderEntrance(): TemplateResult | undefined {
    const desk = this.#desk;
    const { invitation, signIn } = desk;
    if (invitation === undefined && this.purpose !== "signIn") return undefined;
    const { parts } = this;
    if (!parts) return html`<div class="loading" role="status"></div>`;
    const fault = signIn?.error && sentenceFor(new AccountFailure(signIn.error), parts.strings);
    return html`<desk-entrance
      .parts=${parts}
      .invitation=${invitation}
      .fault=${fault}
      @desk-signed-in=${this.#onSignedIn}
      @desk-language=${() => desk.setLanguage(nextLanguage(desk.language))}
    ></desk-entrance>`;
  }

  /** The page of the officer's own account. */
  renderAccount(me: Me, backHref: string): TemplateResult {
    const { parts } = this;
    if (!parts) return html`<main class="account"></main>`;
    return html`<main class="account">
      <desk-own-account
        .parts=${parts}
        .me=${me}
        .now=${this.#desk.now}
        .ask=${this.ask}
        .backHref=${backHref}
      ></desk-own-account>
      <desk-notification-settings .client=${this.#desk.client} .language=${parts.language}></desk-notification-settings>
    </main>`;
  }

  /** The question over the page. */
  renderDialog(): TemplateResult | typeof nothing {
    const { parts, purpose } = this;
    if (!parts || purpose === "signIn") return nothing;
    return html`<desk-session-dialog
      .parts=${parts}
      .purpose=${purpose}
      @desk-signed-in=${this.#onSignedIn}
      @desk-session-ended=${() => void this.ask("signIn")}
      @desk-asking-cancelled=${() => this.#settle(false)}
    ></desk-session-dialog>`;
  }
}

async function isOther(before: Me | undefined, signIn: SignInHost | undefined): Promise<boolean> {
  const me = await signIn?.client.getMe().catch(() => undefined);
  // A failed call leaves open whether it is the same officer.
  return me?.kind !== "officer" || before?.kind !== "officer" || me.id !== before.id;
}

async function loadParts(language: Language): Promise<SignInParts["strings"]> {
  const [{ defineSignIn }, { signIn }] = await Promise.all([
    import("./elements.ts"),
    loadOfficerStrings(language),
  ]);
  defineSignIn();
  return signIn;
}
