import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import { createPasskey, hasPasskeys } from "./passkeys.ts";
import { leaveForOidc, type SignInParts, sentenceFor } from "./sign-in-parts.ts";

/**
 * Accepts an invitation. The officer chooses how to sign in from now on.
 * @fires desk-signed-in
 */
export class DeskInvitation extends LitElement {
  static override styles = [
    baseStyles,
    signInStyles,
    css`
      section {
        display: grid;
        gap: 0.5rem;
        justify-items: start;
        padding-top: 1rem;
        border-top: 1px solid var(--line);
      }
    `,
  ];
  static override properties = {
    parts: { attribute: false },
    invitation: { attribute: false },
    officer: { state: true },
    fault: { state: true },
    isSending: { state: true },
    usesPassword: { state: true },
    recoveryCodes: { state: true },
  };
  declare parts: SignInParts;
  /** Empty when the URL no longer contains the token, for example after a reload. */
  declare invitation: string;
  declare officer: { name: string; email: string } | undefined;
  declare fault: string | undefined;
  declare isSending: boolean;
  declare usesPassword: boolean;
  declare recoveryCodes: readonly string[] | undefined;

  constructor() {
    super();
    this.isSending = false;
    this.usesPassword = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("invitation")) void this.#find();
  }

  async #find(): Promise<void> {
    const { send, strings } = this.parts;
    if (this.invitation === "") {
      this.fault = strings.invitation.again;
      return;
    }
    try {
      this.officer = await send("POST", "invitation", { invitation: this.invitation });
    } catch (error) {
      this.fault = sentenceFor(error, strings);
    }
  }

  async #accept(accept: () => Promise<void>): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    this.fault = undefined;
    try {
      await accept();
    } catch (error) {
      this.fault = sentenceFor(error, this.parts.strings);
    } finally {
      this.isSending = false;
    }
  }

  #usePasskey = (): Promise<void> =>
    this.#accept(async () => {
      const { send, strings } = this.parts;
      await createPasskey(send, { name: strings.account.thisDevice, invitation: this.invitation });
      tell(this, "desk-signed-in");
    });

  #useOidc = (): Promise<void> =>
    this.#accept(() => leaveForOidc(this.parts, { invitation: this.invitation }));

  override render(): TemplateResult {
    const { parts, officer, recoveryCodes } = this;
    const { strings, settings } = parts;
    const words = strings.invitation;
    if (recoveryCodes)
      return html`<div class="stack">
        <h1>${words.title}</h1>
        <desk-recovery-codes
          .parts=${parts}
          .codes=${recoveryCodes}
          @desk-codes-kept=${() => tell(this, "desk-signed-in")}
        ></desk-recovery-codes>
      </div>`;
    const fault = this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing;
    if (!officer) return html`<div class="stack"><h1>${words.title}</h1>${fault}</div>`;
    if (this.usesPassword)
      return html`<div class="stack">
        <h1>${words.title}</h1>
        <desk-new-password
          .parts=${parts}
          .invitation=${this.invitation}
          .email=${officer.email}
          @desk-password-set=${(event: CustomEvent<{ recoveryCodes: string[] }>) => {
            this.recoveryCodes = event.detail.recoveryCodes;
          }}
        ></desk-new-password>
      </div>`;
    const { passkey, password, oidc } = settings.signIn;
    const withPasskey = passkey && hasPasskeys();
    return html`<div class="stack">
      <h1>${words.heading(officer.name)}</h1>
      <p>${words.lead(settings.channelName, officer.email)}</p>
      ${fault}
      ${oidc ? this.#renderChoice(words.oidcHeading(oidc.name), words.oidcText(oidc.name), { label: words.oidc(oidc.name), isMain: true, choose: this.#useOidc }) : nothing}
      ${withPasskey ? this.#renderChoice(words.passkeyHeading, words.passkeyText, { label: words.passkey, isMain: !oidc, choose: this.#usePasskey }) : nothing}
      ${
        password
          ? this.#renderChoice(words.passwordHeading, words.passwordText, {
              label: words.usePassword,
              isMain: false,
              choose: () => {
                this.usesPassword = true;
              },
            })
          : nothing
      }
    </div>`;
  }

  #renderChoice(
    heading: string,
    text: string,
    { label, isMain, choose }: { label: string; isMain: boolean; choose: () => void },
  ): TemplateResult {
    return html`<section>
      <h2>${heading}</h2>
      <p>${text}</p>
      <button type="button" class=${isMain ? "main" : "other"} ?disabled=${this.isSending} @click=${choose}>
        ${label}
      </button>
    </section>`;
  }
}
