import { isLaporError, type OpenSession, type SignIn } from "@lapor/sdk";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import type { Clock, Session } from "../session/session.ts";
import type { SignInsStrings } from "../strings/id/officers.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { pageStyles } from "../style/page-styles.ts";
import { timeInWords } from "../time/dates.ts";
import { DeskExportLog } from "./export-log.ts";
import { LogPages } from "./log-pages.ts";
import { rowStyles } from "./row-styles.ts";

/** Roles that see the sign-ins of all officers of their party. */
const overseeing: readonly string[] = ["agency_admin", "national_admin", "auditor"];

/**
 * The page "Riwayat masuk" with sign-ins. Administrators and auditors see the sign-ins and exports of all
 * officers of their party. Other officers see only their own sign-ins.
 */
export class DeskSignIns extends LitElement {
  static override styles = [baseStyles, pageStyles, rowStyles];
  static override properties = {
    session: { attribute: false },
    strings: { attribute: false },
    backHref: { attribute: false },
    sessions: { state: true },
    confirmation: { state: true },
    isNotEnded: { state: true },
  };
  declare session: Session & Clock;
  declare strings: SignInsStrings;
  declare backHref: string;
  declare sessions: readonly OpenSession[];
  declare confirmation: string | undefined;
  declare isNotEnded: boolean;

  readonly #log = new LogPages<SignIn>(this, (page) => this.#read(page));

  constructor() {
    super();
    this.sessions = [];
    this.isNotEnded = false;
  }

  override firstUpdated(): void {
    if (this.session.me.kind === "officer") void this.#log.load();
  }

  get #overseesAll(): boolean {
    const { me } = this.session;
    return me.kind === "officer" && overseeing.includes(me.role);
  }

  async #read(page: { cursor?: string }) {
    const { client, language, me } = this.session;
    this.sessions = (await client.listSessions({ locale: language })).data;
    const query = { ...page, ...(me.kind === "officer" && !this.#overseesAll && { officerId: me.id }) };
    return client.listSignIns(query, { locale: language });
  }

  async #end({ id }: OpenSession): Promise<void> {
    const { session, strings } = this;
    this.isNotEnded = false;
    this.confirmation = undefined;
    try {
      this.sessions = (await session.client.endSession(id, { locale: session.language })).data;
      this.confirmation = strings.ended;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.isNotEnded = true;
    }
  }

  override render(): TemplateResult {
    const { strings } = this;
    const { entries, isLoading, isEmpty } = this.#log;
    return html`<div class="page">
      <p><a href=${this.backHref}>${strings.back}</a></p>
      <h1 tabindex="-1">${strings.title}</h1>
      ${this.sessions.length > 0 ? this.#renderSessions() : nothing}
      <p role="status">${this.confirmation ?? ""}</p>
      ${this.isNotEnded ? html`<p class="fault" role="alert">${strings.failed}</p>` : nothing}
      <h2>${this.#overseesAll ? strings.headingOfParty : strings.headingOwn}</h2>
      <p class="quiet">${this.#overseesAll ? strings.ofParty : strings.own}</p>
      ${entries.length > 0 ? html`<ul class="rows signed">${entries.map((signIn) => this.#renderRow(signIn))}</ul>` : nothing}
      <p role="status">${isLoading ? strings.loading : isEmpty ? strings.none : ""}</p>
      ${this.#log.renderMore(strings)}
      ${
        this.#overseesAll
          ? html`<desk-export-log .session=${this.session} .strings=${strings.exports}></desk-export-log>`
          : nothing
      }
    </div>`;
  }

  #renderSessions(): TemplateResult {
    const { strings, session, sessions } = this;
    const { language, now } = session;
    return html`<h2 id="sessions">${strings.sessions}</h2>
      <ul class="rows" aria-labelledby="sessions">
        ${sessions.map((session) => {
          const { current, method, startedAt, usedAt, device = strings.unknownDevice, network } = session;
          const when = [startedAt, usedAt].map((time) => timeInWords(time, language, now())) as [
            string,
            string,
          ];
          return html`<li>
            <div>
              ${device}${network ? html` <span class="quiet small">${network}</span>` : nothing}<br />
              <span class="quiet small">${nameIn(strings.methods, method)} · ${strings.used(...when)}</span>
            </div>
            ${
              current
                ? html`<span class="quiet small">${strings.current}</span>`
                : html`<wa-button size="s" appearance="outlined" @click=${() => void this.#end(session)}>${strings.end}</wa-button>`
            }
          </li>`;
        })}
      </ul>`;
  }

  #renderRow({ at, officer, kind, method, network, device }: SignIn): TemplateResult {
    const { strings, session } = this;
    const { language, now } = session;
    const what = [nameIn(strings.kinds, kind), nameIn(strings.methods, method)];
    const where = [device, network].filter((part) => part !== undefined);
    return html`<li>
      <div>
        ${this.#overseesAll ? html`<b>${officer.name}</b><br />` : nothing}
        <span class=${kind === "refused" ? "refused" : nothing}>${what.join(" · ")}</span>
      </div>
      <div class="quiet small when">
        <time datetime=${at}>${timeInWords(at, language, now())}</time>
        ${where.length > 0 ? html`<br />${where.join(" · ")}` : nothing}
      </div>
    </li>`;
  }
}

export function defineSignIns(): void {
  if (!customElements.get("desk-export-log")) customElements.define("desk-export-log", DeskExportLog);
  if (!customElements.get("desk-sign-ins")) customElements.define("desk-sign-ins", DeskSignIns);
}
