import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { qrCode } from "../fields/qr-code.ts";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import { AccountFailure } from "./account.ts";
import { type AskOfficer, repeatAfterAsking } from "./repeat-after-asking.ts";
import { type SignInParts, sentenceFor } from "./sign-in-parts.ts";

interface Offer {
  totpSecret: string;
  totpAddress: string;
}

/**
 * Sets a password and an authenticator app, authorized by an invitation or by the session.
 * @fires desk-password-set - `recoveryCodes`
 */
export class DeskNewPassword extends LitElement {
  static override styles = [baseStyles, signInStyles];
  static override properties = {
    parts: { attribute: false },
    invitation: { attribute: false },
    email: { attribute: false },
    ask: { attribute: false },
    offer: { state: true },
    fault: { state: true },
    isSending: { state: true },
    isShown: { state: true },
  };
  declare parts: SignInParts;
  declare invitation: string | undefined;
  declare email: string;
  declare ask: AskOfficer;
  declare offer: Offer | undefined;
  declare fault: string | undefined;
  declare isSending: boolean;
  declare isShown: boolean;

  constructor() {
    super();
    this.email = "";
    // By default, the officer is not asked to sign in, because accepting an invitation requires no session.
    this.ask = async () => false;
    this.isSending = false;
    this.isShown = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("parts") && !this.offer) void this.#begin();
  }

  async #begin(): Promise<void> {
    const { parts, invitation } = this;
    try {
      this.offer = await repeatAfterAsking(
        () => parts.send<Offer>("POST", "proofs/password/options", { invitation }),
        this.ask,
      );
    } catch (error) {
      this.fault = sentenceFor(error, parts.strings);
    }
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (this.isSending) return;
    const { parts } = this;
    const typed = new FormData(event.target as HTMLFormElement);
    const body = { password: typed.get("password"), code: String(typed.get("code")).replaceAll(/\s/g, "") };
    this.isSending = true;
    this.fault = undefined;
    try {
      const { recoveryCodes } = await repeatAfterAsking(
        () => parts.send<{ recoveryCodes: string[] }>("POST", "proofs/password", body),
        this.ask,
      );
      tell(this, "desk-password-set", { recoveryCodes });
    } catch (error) {
      this.fault = sentenceFor(error, parts.strings);
      if (error instanceof AccountFailure && error.code === "ceremony_ended") {
        this.offer = undefined;
        void this.#begin();
      }
    } finally {
      this.isSending = false;
    }
  }

  override render(): TemplateResult {
    const { strings } = this.parts;
    const words = strings.newPassword;
    const fault = this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing;
    const { offer } = this;
    if (!offer) return html`${fault}`;
    return html`<form @submit=${this.#save}>
      <h2>${words.heading}</h2>
      <input class="sr" type="text" name="username" autocomplete="username" tabindex="-1" aria-hidden="true" readonly .value=${this.email} />
      <label>
        ${words.password}
        <input name="password" type=${this.isShown ? "text" : "password"} autocomplete="new-password" required minlength="12" aria-describedby="hint" />
      </label>
      <p id="hint" class="quiet small">${words.hint}</p>
      <label class="check">
        <input
          type="checkbox"
          @change=${(event: Event) => {
            this.isShown = (event.target as HTMLInputElement).checked;
          }}
        />
        ${strings.showPassword}
      </label>
      <p>${words.scan}</p>
      ${qrCode(offer.totpAddress, words.qrCode)}
      <p class="small">
        ${words.secret}<br /><span class="secret">${inFours(offer.totpSecret)}</span><br />
        <a href=${offer.totpAddress}>${words.openApp}</a>
      </p>
      <label>
        ${words.code}
        <input class="code" name="code" inputmode="numeric" autocomplete="one-time-code" required />
      </label>
      ${fault}
      <div class="row"><button class="main" ?disabled=${this.isSending}>${words.save}</button></div>
    </form>`;
  }
}

/** Formats text in groups of four letters, which people copy more reliably. */
const inFours = (text: string): string => text.replace(/.{4}(?=.)/g, "$& ");
