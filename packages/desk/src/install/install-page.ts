import { isLaporError, type PublishableKey } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Clock, Session } from "../session/session.ts";
import type { InstallStrings } from "../strings/id/pages.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { dayInJakarta, shortDay, timeInWords } from "../time/dates.ts";
import { installStyles } from "./install-styles.ts";
import type { KeyContent } from "./key-form.ts";
import { type LastUsedCheck, wasUsed, watchLastUsed } from "./watch-last-used.ts";

/** The part that is open below a key in the list. */
type Part = "edit" | "rotate" | "revoke" | "snippet";

/**
 * The page "Pasang di situs" for an agency's administrators. It shows the publishable keys, the sites that
 * can use them, and the code that adds the form to a site.
 */
export class DeskInstall extends LitElement {
  static override styles = [baseStyles, pageStyles, installStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    backHref: { attribute: false },
    keys: { state: true },
    open: { state: true },
    isAdding: { state: true },
    isSending: { state: true },
    fault: { state: true },
    confirmation: { state: true },
    check: { state: true },
  };
  declare session: Session & Clock;
  declare strings: InstallStrings;
  declare backHref: string;
  declare keys: readonly PublishableKey[] | undefined;
  declare open: { keyId: string; part: Part } | undefined;
  declare isAdding: boolean;
  declare isSending: boolean;
  declare fault: string | undefined;
  declare confirmation: string | undefined;
  declare check: LastUsedCheck | undefined;
  #watch = new AbortController();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch.abort();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("session") && !this.keys) void this.#change(async () => undefined);
  }

  get #locale() {
    return { locale: this.session.language };
  }

  #read = async (): Promise<readonly PublishableKey[]> =>
    (await this.session.client.listPublishableKeys(this.#locale)).data;

  /** Makes a change and loads the keys again. Returns the result of `change`. */
  async #change<Result>(change: () => Promise<Result>, confirmation?: string): Promise<Result | undefined> {
    if (this.isSending) return undefined;
    this.isSending = true;
    this.fault = undefined;
    this.confirmation = undefined;
    try {
      const result = await change();
      this.keys = await this.#read();
      this.confirmation = confirmation;
      return result;
    } catch (error) {
      await this.#explain(error);
      return undefined;
    } finally {
      this.isSending = false;
    }
  }

  async #explain(error: unknown): Promise<void> {
    if (!isLaporError(error)) throw error;
    const { strings } = this;
    const [field] = error.fields ?? [];
    if (error.code === "precondition_failed" || error.code === "not_found") {
      // Typed text is kept. The next attempt applies it to the version that is then shown.
      if (error.code === "not_found") this.open = undefined;
      this.fault = strings.changed;
      try {
        this.keys = await this.#read();
      } catch (failure) {
        if (!isLaporError(failure)) throw failure;
        this.fault = strings.failed;
      }
    } else if (field?.code === "too_many") this.fault = strings.tooMany;
    else this.fault = field?.message ?? error.detail ?? strings.failed;
  }

  async #add({ detail }: CustomEvent<KeyContent>): Promise<void> {
    const { client } = this.session;
    const made = await this.#change(
      () => client.createPublishableKey(detail, this.#locale),
      this.strings.made,
    );
    if (!made) return;
    this.isAdding = false;
    this.open = { keyId: made.id, part: "snippet" };
  }

  async #save(key: PublishableKey, content: KeyContent): Promise<void> {
    const { client } = this.session;
    const saved = await this.#change(
      () => client.updatePublishableKey(key, content, this.#locale),
      this.strings.saved,
    );
    if (saved) this.open = undefined;
  }

  async #rotate(key: PublishableKey): Promise<void> {
    const { client } = this.session;
    const next = await this.#change(
      () => client.rotatePublishableKey(key, this.#locale),
      this.strings.rotated,
    );
    if (next) this.open = { keyId: next.id, part: "snippet" };
  }

  async #revoke(key: PublishableKey): Promise<void> {
    const { client } = this.session;
    const revoked = await this.#change(
      () => client.revokePublishableKey(key, this.#locale),
      this.strings.revoked,
    );
    if (revoked) this.open = undefined;
  }

  #toggle(keyId: string, part: Part): void {
    const isOpen = this.open?.keyId === keyId && this.open.part === part;
    this.open = isOpen ? undefined : { keyId, part };
    this.fault = undefined;
  }

  /**
   * Checks whether the form loads from the site. The link that starts the check opens the site in a new tab.
   */
  async #watchSite(key: PublishableKey, origin: string): Promise<void> {
    this.#watch.abort();
    const watch = new AbortController();
    this.#watch = watch;
    const day = dayInJakarta(this.session.now());
    const subject = { keyId: key.id, origin };
    if (wasUsed(key, origin, day)) {
      this.check = { ...subject, state: "provenBefore" };
      return;
    }
    this.check = { ...subject, state: "watching" };
    const read = async () => {
      this.keys = await this.#read();
      return this.keys;
    };
    try {
      const state = await watchLastUsed({ ...subject, day }, read, (ms) => waitUnless(watch.signal, ms));
      if (state && !watch.signal.aborted) this.check = { ...subject, state };
    } catch (error) {
      this.check = undefined;
      await this.#explain(error);
    }
  }

  #stopWatching(): void {
    this.#watch.abort();
    this.check = undefined;
  }

  override render(): TemplateResult {
    const { strings, keys } = this;
    return html`<div class="page">
      <p><a href=${this.backHref}>${strings.back}</a></p>
      <div class="head">
        <h1 tabindex="-1">${strings.title}</h1>
        <wa-button
          size="s"
          variant="brand"
          ?disabled=${this.isAdding}
          @click=${() => {
            this.isAdding = true;
            this.fault = undefined;
          }}
          >${strings.add}</wa-button
        >
      </div>
      <p class="quiet">${strings.intro}</p>
      <div role="status">${this.confirmation ? html`<p class="banner good">${this.confirmation}</p>` : nothing}</div>
      ${this.fault ? html`<p class="banner bad" role="alert">${this.fault}</p>` : nothing}
      ${
        this.isAdding
          ? html`<section class="panel">
              <h2>${strings.add}</h2>
              <desk-key-form
                .strings=${strings}
                .isSending=${this.isSending}
                @desk-key=${this.#add}
                @desk-cancel=${() => {
                  this.isAdding = false;
                }}
              ></desk-key-form>
            </section>`
          : nothing
      }
      ${keys ? this.#renderKeys(keys) : this.fault ? this.#renderRetry() : html`<p role="status">${strings.loading}</p>`}
    </div>`;
  }

  #renderRetry(): TemplateResult {
    const load = (): void => void this.#change(async () => undefined);
    return html`<button type="button" class="plain" @click=${load}>${this.strings.retry}</button>`;
  }

  #renderKeys(keys: readonly PublishableKey[]): TemplateResult {
    const { strings } = this;
    if (keys.length === 0) return html`<p>${strings.empty}</p>`;
    return html`${keys.map((key) => this.#renderKey(key))}`;
  }

  #renderKey(key: PublishableKey): TemplateResult {
    const { strings, session, open } = this;
    const { language, now } = session;
    const part = open?.keyId === key.id ? open.part : undefined;
    const button = (name: Part, text: string) =>
      html`<button
        type="button"
        class="plain"
        aria-expanded=${part === name}
        @click=${() => this.#toggle(key.id, name)}
      >
        ${text}<span class="sr">: ${key.name}</span>
      </button>`;
    const sites = [
      ...key.origins,
      ...key.lastSeen.flatMap(({ origin }) => (key.origins.includes(origin) ? [] : origin)),
    ];
    return html`<article aria-label=${key.name}>
      <div class="head">
        <h2>${key.name}</h2>
        <span class="quiet small">${strings.created(shortDay(key.createdAt, language, now()))}</span>
      </div>
      ${key.endsAt ? html`<p class="banner soon">${strings.ends(timeInWords(key.endsAt, language, now()))}</p>` : nothing}
      <ul class="sites" aria-label=${strings.origins}>
        ${sites.map((origin) => this.#renderSite(key, origin))}
      </ul>
      <div class="tools">
        ${button("snippet", part === "snippet" ? strings.hideSnippet : strings.snippet)}
        ${key.endsAt ? nothing : html`${button("edit", strings.edit)} ${button("rotate", strings.rotate)}`}
        ${button("revoke", strings.revoke)}
      </div>
      ${part ? this.#renderPart(key, part) : nothing}
    </article>`;
  }

  #renderSite(key: PublishableKey, origin: string): TemplateResult {
    const { strings, session, check } = this;
    const date = key.lastSeen.find((lastUsed) => lastUsed.origin === origin)?.date;
    const today = dayInJakarta(session.now());
    const isListed = key.origins.includes(origin);
    const state = !date
      ? strings.never
      : date >= today
        ? strings.today
        : strings.seen(shortDay(`${date}T00:00:00+07:00`, session.language, session.now()));
    return html`<li>
        <span class="origin">${origin}</span>
        <span class="quiet small">${state}${isListed ? nothing : html`, ${strings.former}`}</span>
        ${
          isListed
            ? html`<a
                class="small"
                href=${origin}
                target="_blank"
                rel="noopener noreferrer"
                aria-label=${strings.checkNamed(origin)}
                @click=${() => void this.#watchSite(key, origin)}
                >${strings.check}</a
              >`
            : nothing
        }
      </li>
      ${check?.keyId === key.id && check.origin === origin ? this.#renderCheck(check) : nothing}`;
  }

  #renderCheck({ origin, state }: LastUsedCheck): TemplateResult {
    const { strings } = this;
    const look = { watching: "", proven: "good", provenBefore: "good", unproven: "bad" }[state];
    return html`<li>
      <div class="banner ${look}" role="status">
        ${strings[state](origin)}
        ${state === "watching" ? html`<button type="button" class="plain" @click=${this.#stopWatching}>${strings.stop}</button>` : nothing}
      </div>
    </li>`;
  }

  #renderPart(key: PublishableKey, part: Part): TemplateResult {
    const { strings, session } = this;
    if (part === "snippet")
      return html`<desk-site-snippet
        .strings=${strings}
        .language=${session.language}
        .place=${{ agencyId: session.me.agency?.id ?? "", publishableKey: key.key, channelUrl: location.origin }}
        .origin=${key.origins[0] ?? ""}
      ></desk-site-snippet>`;
    if (part === "edit")
      return html`<desk-key-form
        .strings=${strings}
        .content=${{ name: key.name, origins: key.origins }}
        .isSending=${this.isSending}
        @desk-key=${({ detail }: CustomEvent<KeyContent>) => this.#save(key, detail)}
        @desk-cancel=${() => {
          this.open = undefined;
        }}
      ></desk-key-form>`;
    return this.#renderQuestion(key, part);
  }

  #renderQuestion(key: PublishableKey, part: "rotate" | "revoke"): TemplateResult {
    const { strings, session } = this;
    const today = dayInJakarta(session.now());
    const using = key.lastSeen.filter(({ date }) => date >= today).map(({ origin }) => origin);
    return html`<div class="banner ${part === "revoke" ? "bad" : "soon"}" role="group" aria-label=${strings[part]}>
      <p>${part === "revoke" ? strings.revokeAsk(key.name) : strings.rotateAsk(key.name)}</p>
      ${part === "revoke" && using.length > 0 ? html`<p><b>${strings.stillUsed(using.join(", "))}</b></p>` : nothing}
      <div class="tools">
        <wa-button
          size="s"
          variant=${part === "revoke" ? "danger" : "brand"}
          ?loading=${this.isSending}
          @click=${() => (part === "revoke" ? this.#revoke(key) : this.#rotate(key))}
          >${part === "revoke" ? strings.revokeNow : strings.rotateNow}</wa-button
        >
        <wa-button
          size="s"
          appearance="outlined"
          @click=${() => {
            this.open = undefined;
          }}
          >${strings.cancel}</wa-button
        >
      </div>
    </div>`;
  }
}

/** Resolves to true after `ms` milliseconds, or to false when the signal aborts first. */
const waitUnless = (signal: AbortSignal, ms: number): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
