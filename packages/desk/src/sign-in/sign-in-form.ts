import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import { AccountFailure, type SignInMethods } from "./account.ts";
import { hasPasskeys, signInWithPasskey } from "./passkeys.ts";
import { leaveForOidc, type SignInParts, sentenceFor } from "./sign-in-parts.ts";

/** The purpose of a sign-in: to start a session, to replace an expired session, or to confirm the session. */
export type Purpose = "signIn" | "again" | "confirmation";

interface OwnProofs {
  passkeys: readonly object[];
  password: object | null;
  oidc: boolean;
}

/**
 * Signs in an officer, or confirms the session.
 * @fires desk-signed-in
 * @fires desk-session-ended - The session expired before it was confirmed.
 */
export class DeskSignIn extends LitElement {
  static override styles = [baseStyles, signInStyles];
  static override properties = {
    parts: { attribute: false },
    purpose: { attribute: false },
    fault: { attribute: false },
    methods: { state: true },
    usesRecoveryCode: { state: true },
    isSending: { state: true },
    codesLeft: { state: true },
  };
  declare parts: SignInParts;
  declare purpose: Purpose;
  declare fault: string | undefined;
  declare methods: SignInMethods | undefined;
  declare usesRecoveryCode: boolean;
  declare isSending: boolean;
  /** The number of unused recovery codes. Set after the officer has used one. */
  declare codesLeft: number | undefined;

  constructor() {
    super();
    this.purpose = "signIn";
    this.usesRecoveryCode = false;
    this.isSending = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("purpose") || changed.has("parts")) void this.#findMethods();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>("button, input")?.focus();
  }

  /**
   * Loads the sign-in methods that the channel offers or, for a confirmation, those that the officer has set
   * up.
   */
  async #findMethods(): Promise<void> {
    const { send, settings, strings } = this.parts;
    const { passkey, password, oidc } = settings.signIn;
    const offered = { passkey: passkey && hasPasskeys(), password, oidc };
    if (this.purpose !== "confirmation") {
      this.methods = offered;
      return;
    }
    try {
      const own = await send<OwnProofs>("GET", "proofs");
      this.methods = {
        passkey: offered.passkey && own.passkeys.length > 0,
        password: password && own.password !== null,
        oidc: own.oidc ? oidc : null,
      };
    } catch (error) {
      this.#onFailure(error);
      this.fault ??= strings.errors.other;
      this.methods = offered;
    }
  }

  get #confirm(): boolean {
    return this.purpose === "confirmation";
  }

  async #prove(prove: () => Promise<void>): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.fault = undefined;
    try {
      await prove();
    } catch (error) {
      this.#onFailure(error);
    } finally {
      this.isSending = false;
    }
  }

  #onFailure(error: unknown): void {
    if (this.#confirm && error instanceof AccountFailure && error.code === "session_ended")
      tell(this, "desk-session-ended");
    else this.fault = sentenceFor(error, this.parts.strings);
  }

  #usePasskey = (): Promise<void> =>
    this.#prove(async () => {
      await signInWithPasskey(this.parts.send, this.#confirm);
      tell(this, "desk-signed-in");
    });

  #useOidc = (): Promise<void> => this.#prove(() => leaveForOidc(this.parts, { confirm: this.#confirm }));

  #usePassword(event: SubmitEvent): void {
    event.preventDefault();
    const typed = new FormData(event.target as HTMLFormElement);
    const code = String(typed.get("code")).replaceAll(/\s/g, "");
    void this.#prove(async () => {
      const { send, strings } = this.parts;
      try {
        const { recoveryCodesLeft } = await send<{ recoveryCodesLeft: number }>("POST", "sign-in/password", {
          email: typed.get("email"),
          password: typed.get("password"),
          ...(this.usesRecoveryCode ? { recoveryCode: code } : { code }),
          confirm: this.#confirm,
        });
        if (this.usesRecoveryCode) this.codesLeft = recoveryCodesLeft;
        else tell(this, "desk-signed-in");
      } catch (error) {
        if (!(error instanceof AccountFailure) || error.code !== "sign_in_failed") throw error;
        this.fault = strings.errors.password_refused ?? strings.errors.other;
      }
    });
  }

  override render(): TemplateResult {
    const { strings } = this.parts;
    const words = strings.purposes[this.purpose];
    const { methods } = this;
    const fault = this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing;
    if (!methods) return html`${fault}`;
    if (this.codesLeft !== undefined)
      return html`<div class="stack">
        <p role="status">${strings.codesLeft(this.codesLeft)}</p>
        <div class="row">
          <button type="button" class="main" @click=${() => tell(this, "desk-signed-in")}>${strings.continue}</button>
        </div>
      </div>`;
    const { passkey, password, oidc } = methods;
    return html`<div class="stack">
      ${words.lead ? html`<p>${words.lead}</p>` : nothing} ${fault}
      ${
        oidc
          ? html`<button type="button" class="main" ?disabled=${this.isSending} @click=${this.#useOidc}>
              ${strings.withOidc(oidc.name)}
            </button>`
          : nothing
      }
      ${
        passkey
          ? html`<button type="button" class=${oidc ? "other" : "main"} ?disabled=${this.isSending} @click=${this.#usePasskey}>
              ${words.passkey}
            </button>`
          : nothing
      }
      ${(passkey || oidc) && password ? html`<p class="or">${strings.or}</p>` : nothing}
      ${password ? this.#renderPasswordForm(words.send, passkey || oidc !== null) : nothing}
      ${passkey || password || oidc ? nothing : html`<p>${strings.noMethod}</p>`}
      ${this.purpose === "signIn" ? html`<p class="quiet">${strings.help}</p>` : nothing}
    </div>`;
  }

  #renderPasswordForm(send: string, isSecond: boolean): TemplateResult {
    const { strings } = this.parts;
    const label = this.usesRecoveryCode ? strings.recoveryCode : strings.code;
    return html`<form @submit=${this.#usePassword}>
      <label>${strings.email}<input name="email" type="email" autocomplete="username" required /></label>
      <label>
        ${strings.password}<input name="password" type="password" autocomplete="current-password" required />
      </label>
      <label>
        ${label}
        <input
          class="code"
          name="code"
          required
          inputmode=${this.usesRecoveryCode ? "text" : "numeric"}
          autocomplete=${this.usesRecoveryCode ? "off" : "one-time-code"}
        />
      </label>
      <button
        type="button"
        class="plain"
        @click=${() => {
          this.usesRecoveryCode = !this.usesRecoveryCode;
        }}
      >
        ${this.usesRecoveryCode ? strings.useCode : strings.useRecoveryCode}
      </button>
      <button class=${isSecond ? "other" : "main"} ?disabled=${this.isSending}>${send}</button>
    </form>`;
  }
}
