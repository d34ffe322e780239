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

interface Desk extends ReactiveControllerHost, HTMLElement {
  readonly signIn: SignInHost | undefined;
  readonly client: Lapor | undefined;
  readonly invitation: string | undefined;
  readonly language: Language;
  readonly me: Me | undefined;
  readonly base: string;
  readonly now: () => Date;
  /** Called when the invitation was accepted and the officer is signed in. */
  onAccepted(): void;
  onSignOutFailed(): void;
  setLanguage(language: Language): void;
}

/**
 * A session can expire up to a minute later than expected, because the channel records its use only once a
 * minute.
 */
const marginMs = 60_000;

/**
 * Signs in the officer at the start and after the session has expired, and asks the officer to confirm the
 * session. Loads the sign-in form on first use.
 */
export class OfficerSignIn implements ReactiveController {
  /** The purpose of the current sign-in. Undefined when none is in progress. */
  purpose: Purpose | undefined;
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

  /**
   * Wraps the client, so a call that needs a sign-in or a confirmation waits for the officer and is then
   * repeated.
   */
  guard(client: Lapor): Lapor {
    const guarded = guardClient(client, this.ask, () => {
      const { me } = this.#desk;
      clearTimeout(this.#endTimer);
      if (me?.kind !== "officer") return;
      // By then, the session has expired unless another call was made. This call detects that, and the page
      // is hidden.
      const ms = me.session.idleSeconds * 1000 + marginMs;
      this.#endTimer = setTimeout(() => void guarded.getMe().catch(() => {}), ms);
    });
    return guarded;
  }

  /** Asks the officer only once, even if several calls need it at the same time. */
  readonly ask: AskOfficer = (needed) => {
    const { signIn, me } = this.#desk;
    if (!signIn) return Promise.resolve(false);
    const purpose = needed === "confirmation" ? needed : me ? "again" : "signIn";
    // An expired session cannot be confirmed, so the officer must sign in again.
    if (!this.purpose || purpose !== "confirmation") this.purpose = purpose;
    this.#asking ??= new Promise((resolve) => {
      this.#resolve = resolve;
    });
    this.load();
    this.#desk.requestUpdate();
    return this.#asking;
  };

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
        // Loading fails without a connection, or when a new version has replaced the files.
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
      // Another officer has signed in, who must not see the open page.
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
    // Reloads the page, so no report text stays in it.
    location.assign(address);
  };

  /** Ends the session. Returns the URL to open next, or undefined when the session may still be open. */
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

  /** Returns the title of the sign-in or account page, or undefined while the desk shows another page. */
  title(page: PageName | undefined): string | undefined {
    const { parts, purpose } = this;
    if (!parts) return undefined;
    const { invitation, account, title } = parts.strings;
    if (this.#desk.invitation !== undefined) return invitation.title;
    return purpose === "signIn" ? title : page === "akun" ? account.title : undefined;
  }

  /**
   * Renders the page for an officer who is not signed in, or returns undefined when the page must not be
   * shown.
   */
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
  // After a failed call, it is unknown which officer is signed in, so this counts as another officer.
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
