import type { Me } from "@lapor/sdk";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { baseStyles } from "../style/base-styles.ts";
import { signInStyles } from "../style/sign-in-styles.ts";
import { tell } from "../tell.ts";
import { shortDay, timeInWords } from "../time/dates.ts";
import { createPasskey, hasPasskeys } from "./passkeys.ts";
import { type AskOfficer, repeatAfterAsking } from "./repeat-after-asking.ts";
import { type SignInParts, sentenceFor } from "./sign-in-parts.ts";

interface Passkey {
  id: string;
  name: string;
  createdAt: string;
  lastUsedAt: string | null;
}

interface OwnProofs {
  passkeys: readonly Passkey[];
  password: { changedAt: string; recoveryCodesLeft: number } | null;
  oidc: boolean;
}

/**
 * The officer's own account, with the sign-in methods and the session.
 * @fires desk-sign-out - `everywhere`
 */
export class DeskOwnAccount extends LitElement {
  static override styles = [
    baseStyles,
    signInStyles,
    css`
      .stack {
        max-width: 40rem;
      }
      section {
        display: grid;
        gap: 0.625rem;
        padding: 1rem 1.25rem;
        border: 1px solid var(--line);
        border-radius: 0.75rem;
        background: var(--surface);
      }
      h3 {
        margin-top: 0.5rem;
        font-size: 0.9375rem;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.25rem 1rem;
        padding: 0.375rem 0;
      }
      .name {
        flex: 1;
        min-width: 10rem;
        max-width: 18rem;
      }
    `,
  ];
  static override properties = {
    parts: { attribute: false },
    me: { attribute: false },
    now: { attribute: false },
    ask: { attribute: false },
    backHref: { attribute: false },
    proofs: { state: true },
    confirmation: { state: true },
    fault: { state: true },
    isSending: { state: true },
    setsPassword: { state: true },
    recoveryCodes: { state: true },
  };
  declare parts: SignInParts;
  declare me: Me;
  declare now: () => Date;
  declare ask: AskOfficer;
  declare backHref: string;
  declare proofs: OwnProofs | undefined;
  declare confirmation: string | undefined;
  declare fault: string | undefined;
  declare isSending: boolean;
  declare setsPassword: boolean;
  declare recoveryCodes: readonly string[] | undefined;

  constructor() {
    super();
    this.isSending = false;
    this.setsPassword = false;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("me")) void this.#change(async () => undefined);
  }

  /** Makes a change and loads the sign-in methods again. Asks for a confirmation if the change needs one. */
  async #change(change: () => Promise<string | undefined>): Promise<void> {
    if (this.isSending) return;
    const { send, strings } = this.parts;
    this.isSending = true;
    this.fault = undefined;
    this.confirmation = undefined;
    try {
      this.confirmation = await repeatAfterAsking(change, this.ask);
      this.proofs = await repeatAfterAsking(() => send<OwnProofs>("GET", "proofs"), this.ask);
    } catch (error) {
      this.fault = sentenceFor(error, strings);
    } finally {
      this.isSending = false;
    }
  }

  #addPasskey(event: SubmitEvent): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const name = String(new FormData(form).get("name")).trim();
    const { send, strings } = this.parts;
    void this.#change(async () => {
      await createPasskey(send, { name: name || strings.account.thisDevice });
      form.reset();
      return strings.account.addedNow;
    });
  }

  #removePasskey({ id }: Passkey): void {
    const { send, strings } = this.parts;
    void this.#change(async () => {
      await send("DELETE", `proofs/passkeys/${id}`);
      return strings.account.removed;
    });
  }

  #renewCodes(): void {
    void this.#change(async () => {
      const { recoveryCodes } = await this.parts.send<{ recoveryCodes: string[] }>(
        "POST",
        "proofs/recovery-codes",
      );
      this.recoveryCodes = recoveryCodes;
      return this.parts.strings.account.codesRenewed;
    });
  }

  override render(): TemplateResult {
    const { parts, me, proofs, backHref } = this;
    const words = parts.strings.account;
    return html`<div class="stack">
      <p><a href=${backHref}>${words.back}</a></p>
      <h1>${words.title}</h1>
      ${me.kind === "officer" ? html`<p class="quiet">${me.name}</p>` : nothing}
      <p role="status">${this.confirmation ?? ""}</p>
      ${this.fault ? html`<p class="fault" role="alert">${this.fault}</p>` : nothing}
      ${proofs ? this.#renderProofs(proofs) : nothing} ${me.kind === "officer" ? this.#renderSession(me) : nothing}
    </div>`;
  }

  #renderProofs({ passkeys, password, oidc }: OwnProofs): TemplateResult {
    const { strings, settings } = this.parts;
    const { signIn } = settings;
    return html`<section>
      <h2>${strings.account.proofs}</h2>
      ${oidc && signIn.oidc ? html`<p>${strings.account.oidc(signIn.oidc.name)}</p>` : nothing}
      ${signIn.passkey ? this.#renderPasskeys(passkeys) : nothing}
      ${signIn.password ? this.#renderPassword(password) : nothing}
    </section>`;
  }

  #renderPasskeys(passkeys: readonly Passkey[]): TemplateResult {
    const words = this.parts.strings.account;
    const day = (time: string): string => shortDay(time, this.parts.language, this.now());
    return html`<h3>${words.passkeys}</h3>
      ${passkeys.length === 0 ? html`<p class="quiet">${words.noPasskey}</p>` : nothing}
      <ul>
        ${passkeys.map(
          (passkey) => html`<li>
            <span>
              ${passkey.name}<br /><span class="quiet small"
                >${words.added(day(passkey.createdAt))},
                ${passkey.lastUsedAt ? words.used(day(passkey.lastUsedAt)) : words.unused}</span
              >
            </span>
            <button
              type="button"
              class="plain"
              aria-label=${words.removeNamed(passkey.name)}
              ?disabled=${this.isSending}
              @click=${() => this.#removePasskey(passkey)}
            >
              ${words.remove}
            </button>
          </li>`,
        )}
      </ul>
      ${
        hasPasskeys()
          ? html`<form class="row" @submit=${this.#addPasskey}>
              <input class="name" name="name" maxlength="60" aria-label=${words.deviceName} placeholder=${words.deviceName} />
              <button class="other" ?disabled=${this.isSending}>${words.addPasskey}</button>
            </form>`
          : nothing
      }`;
  }

  #renderPassword(password: OwnProofs["password"]): TemplateResult {
    const { parts, me } = this;
    const words = parts.strings.account;
    const show = (codes: readonly string[] | undefined) => {
      this.recoveryCodes = codes;
    };
    const state = password
      ? html`<p>
          ${words.changed(shortDay(password.changedAt, parts.language, this.now()), password.recoveryCodesLeft)}
        </p>`
      : html`<p class="quiet">${words.noPassword}</p>`;
    if (this.recoveryCodes)
      return html`<desk-recovery-codes
        .parts=${parts}
        .codes=${this.recoveryCodes}
        @desk-codes-kept=${() => show(undefined)}
      ></desk-recovery-codes>`;
    if (this.setsPassword)
      return html`<desk-new-password
        .parts=${parts}
        .ask=${this.ask}
        .email=${me.kind === "officer" ? me.name : ""}
        @desk-password-set=${(event: CustomEvent<{ recoveryCodes: string[] }>) => {
          this.setsPassword = false;
          show(event.detail.recoveryCodes);
          void this.#change(async () => words.passwordSaved);
        }}
      ></desk-new-password>`;
    return html`<h3>${words.password}</h3>
      ${state}
      <div class="row">
        <button
          type="button"
          class="other"
          @click=${() => {
            this.setsPassword = true;
          }}
        >
          ${password ? words.changePassword : words.setPassword}
        </button>
        ${
          password
            ? html`<button type="button" class="other" ?disabled=${this.isSending} @click=${this.#renewCodes}>
                ${words.renewCodes}
              </button>`
            : nothing
        }
      </div>`;
  }

  #renderSession({ session }: Extract<Me, { kind: "officer" }>): TemplateResult {
    const { strings, language } = this.parts;
    const words = strings.account;
    return html`<section>
      <h2>${words.session}</h2>
      <p>
        ${words.sessionEnds(timeInWords(session.endsAt, language, this.now()), Math.round(session.idleSeconds / 60))}
      </p>
      <div class="row">
        <button type="button" class="other" @click=${() => tell(this, "desk-sign-out", { everywhere: false })}>
          ${words.signOut}
        </button>
        <button type="button" class="other" @click=${() => tell(this, "desk-sign-out", { everywhere: true })}>
          ${words.signOutEverywhere}
        </button>
      </div>
      <p><a href="masuk">${words.signIns}</a></p>
    </section>`;
  }
}
