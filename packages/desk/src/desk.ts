import {
  type AgencyReport,
  type Category,
  type Channel,
  isLaporError,
  type Lapor,
  type Me,
  type Unit,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { Shelf } from "./acts/attempt.ts";
import { deskStyles } from "./desk-styles.ts";
import type { DeskShortcutSheet } from "./keyboard/shortcut-sheet.ts";
import { Shortcuts } from "./keyboard/shortcuts.ts";
import { neighbour, nextToDo } from "./list/list-model.ts";
import type { DeskList } from "./list/list-pane.ts";
import { ListLoader } from "./list/load-list.ts";
import { readSeen, type Seen, see } from "./list/seen.ts";
import { Poller } from "./live/poller.ts";
import { renderNavigation } from "./navigation.ts";
import type { Office } from "./office.ts";
import { Preferences } from "./preferences.ts";
import type { DeskReport } from "./report/report-pane.ts";
import { languageOf, loadStrings } from "./strings/load-strings.ts";
import type { Strings } from "./strings/strings.ts";
import { baseStyles } from "./style/base-styles.ts";
import { tokens } from "./style/tokens.ts";
import { type Filters, haveSameList, type Route, readRoute, writeRoute } from "./view/route.ts";

/**
 * The officers' desk: all reports of an agency, or of national triage, and every step on them. Speaks to the
 * channel through its `client` only. What it shows is in the URL below `base`.
 * @summary The officers' desk.
 */
export class LaporDesk extends LitElement {
  static override styles = [tokens, baseStyles, deskStyles];
  static override properties = {
    client: { attribute: false },
    base: {},
    theme: { reflect: true },
    now: { attribute: false },
    holidays: { attribute: false },
    shelf: { attribute: false },
    language: { state: true },
    route: { state: true },
    strings: { state: true },
    me: { state: true },
    channel: { state: true },
    categories: { state: true },
    units: { state: true },
    ticked: { state: true },
    failure: { state: true },
    shortcutsEnabled: { state: true },
    seen: { state: true },
  };
  /** The SDK's client, signed in as the officer. */
  declare client: Lapor | undefined;
  /** Path of the desk, without a slash at the end. */
  declare base: string;
  /** `light` or `dark` in place of the system's. */
  declare theme: string | undefined;
  declare now: () => Date;
  declare holidays: ReadonlySet<string>;
  declare shelf: Shelf;
  declare language: "id" | "en";
  declare route: Route;
  declare strings: Strings | undefined;
  declare me: Me | undefined;
  declare channel: Channel | undefined;
  declare categories: readonly Category[];
  declare units: readonly Unit[];
  declare ticked: ReadonlySet<string>;
  /** Why the desk cannot be shown. */
  declare failure: "failed" | "signedOut" | undefined;
  declare shortcutsEnabled: boolean;
  declare seen: Seen | undefined;
  readonly #preferences = new Preferences();
  readonly #list = new ListLoader(this);
  #shownList = "";
  #office: Office | undefined;

  constructor() {
    super();
    this.base = "/petugas";
    this.now = () => new Date();
    this.holidays = new Set();
    this.shelf = sessionStorage;
    this.language = languageOf(this.#preferences.read("language") ?? document.documentElement.lang);
    this.route = { view: "perlu-saya", filters: {} };
    this.categories = [];
    this.units = [];
    this.ticked = new Set();
    this.theme = this.#preferences.read("theme");
    this.shortcutsEnabled = this.#preferences.read("shortcuts") !== "off";
    new Shortcuts(this, {
      isEnabled: () => this.shortcutsEnabled,
      run: (command) => {
        switch (command) {
          case "next":
            return this.#move(1);
          case "previous":
            return this.#move(-1);
          case "open":
            return this.#report?.focus();
          case "back":
            return this.#go({ ...this.route, trackingId: undefined });
          case "tick":
            return this.#tickOpen();
          case "search":
            return this.#listPane?.focusSearch();
          case "sheet":
            return this.renderRoot.querySelector<DeskShortcutSheet>("desk-shortcut-sheet")?.show();
          case "next-report":
            return this.#openNext();
          default:
            if (typeof command === "object") this.#go({ view: command.view, filters: {} });
            else this.#report?.open(command);
        }
      },
    });
    new Poller(this, () => this.#refresh());
  }

  get #report(): DeskReport | null {
    return this.renderRoot.querySelector<DeskReport>("desk-report");
  }

  get #listPane(): DeskList | null {
    return this.renderRoot.querySelector<DeskList>("desk-list");
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("popstate", this.#readUrl);
    this.addEventListener("click", this.#onClick);
    this.#readUrl();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("popstate", this.#readUrl);
    this.removeEventListener("click", this.#onClick);
  }

  #readUrl = (): void => {
    this.route = readRoute(new URL(location.href), this.base);
  };

  /**
   * Links inside the desk change the view without loading the page; with a modifier they are the browser's.
   */
  #onClick = (event: MouseEvent): void => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (!link || link.target || link.origin !== location.origin) return;
    if (link.pathname !== this.base && !link.pathname.startsWith(`${this.base}/`)) return;
    event.preventDefault();
    this.#go(readRoute(new URL(link.href), this.base));
  };

  #go(route: Route, replace = false): void {
    const url = this.#hrefFor(route);
    if (url !== `${location.pathname}${location.search}`)
      history[replace ? "replaceState" : "pushState"](null, "", url);
    if (!haveSameList(route, this.route)) this.ticked = new Set();
    this.route = route;
  }

  #hrefFor(route: Route): string {
    return writeRoute(route, this.base);
  }

  #hrefOf = (trackingId: string): string => this.#hrefFor({ ...this.route, trackingId });

  /** The row before or after. Moving through the list leaves no trail in the history. */
  #move(step: 1 | -1): void {
    const row = neighbour(this.#list.model, this.route.trackingId, step);
    if (row) this.#go({ ...this.route, trackingId: row.trackingId }, this.route.trackingId !== undefined);
  }

  #openNext(): void {
    const next = nextToDo(this.#list.model, this.route.trackingId);
    this.#go({ ...this.route, trackingId: next?.trackingId });
    if (next) void this.updateComplete.then(() => this.#report?.focus());
  }

  #tickOpen(): void {
    const { trackingId } = this.route;
    if (!trackingId) return;
    const ticked = new Set(this.ticked);
    if (!ticked.delete(trackingId)) ticked.add(trackingId);
    this.ticked = ticked;
  }

  async #start(): Promise<void> {
    const { client, language } = this;
    if (!client) return;
    this.failure = undefined;
    const options = { locale: language };
    try {
      const [me, channel, strings] = await Promise.all([
        client.getMe(options),
        client.getChannel(options),
        loadStrings(language),
      ]);
      const units = me.agency ? (await client.listUnits(options)).data : [];
      if (client !== this.client || language !== this.language) return;
      Object.assign(this, { me, channel, strings, units });
      this.seen ??= readSeen(this.#preferences.read("seen"), this.now());
      this.#preferences.write("seen", JSON.stringify(this.seen));
      const { data } = await client.listCategories({}, options);
      if (client === this.client) this.categories = data;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.strings ??= await loadStrings(language);
      if (!this.me) this.failure = error.code === "unauthorized" ? "signedOut" : "failed";
    }
  }

  async #signOut(): Promise<void> {
    await this.client?.signOut({}, { locale: this.language });
    this.me = undefined;
    this.#office = undefined;
    this.failure = "signedOut";
  }

  async #refresh(): Promise<void> {
    const changed = await this.#list.refresh();
    const { trackingId } = this.route;
    if (trackingId && changed.includes(trackingId)) await this.#report?.refresh();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("client") || changed.has("language")) {
      this.lang = this.language;
      void this.#start();
    }
    const { client, me, channel, units, strings, language, now, holidays, shelf } = this;
    const isNew = ["me", "channel", "strings", "holidays"].some((name) =>
      changed.has(name as keyof LaporDesk),
    );
    if (isNew && client && me && channel && strings)
      this.#office = { client, me, channel, units, strings, language, now, holidays, shelf };
    if (client && me && (changed.has("route") || changed.has("me"))) this.#list.show(this.route);
  }

  override updated(changed: PropertyValues<this>): void {
    const pane = this.#listPane;
    if (pane && this.#shownList !== this.#list.name) {
      this.#shownList = this.#list.name;
      const { scrollTop } = this.#list;
      void pane.updateComplete.then(() => pane.restore(scrollTop));
    }
    const before = changed.get("route");
    if (before?.trackingId && !this.route.trackingId) pane?.focusRow(before.trackingId);
    if (this.strings && (changed.has("route") || changed.has("strings"))) {
      // No word of a report: titles are read over shoulders and kept in histories.
      document.title = `${this.strings.views[this.route.view]} · ${this.strings.title}`;
      document.documentElement.lang = this.language;
    }
  }

  override render(): TemplateResult {
    const office = this.#office;
    if (!this.client || !office)
      return html`<div class="loading" role="status">
${
  this.failure && this.strings
    ? html`<div class="failure">
                <p>${this.strings[this.failure]}</p>
                <wa-button size="s" @click=${this.#start}>${this.strings.retry}</wa-button>
              </div>`
    : nothing
}
      </div>`;
    const { route } = this;
    const list = this.#list;
    const rows = list.model.rows.filter(({ trackingId }) => this.ticked.has(trackingId));
    return html`<div class="frame ${route.trackingId ? "reading" : ""}">
        ${renderNavigation(office, route, this.theme, {
          hrefFor: (view) => this.#hrefFor({ view, filters: {} }),
          setLanguage: (language) => {
            this.#preferences.write("language", language);
            this.language = language;
          },
          setTheme: (theme) => {
            this.#preferences.write("theme", theme);
            this.theme = theme;
          },
          signOut: () => void this.#signOut(),
          skip: () => this.#report?.focus(),
          showKeys: () => this.renderRoot.querySelector<DeskShortcutSheet>("desk-shortcut-sheet")?.show(),
        })}
        <main>
          <h1 class="sr">${office.strings.title}</h1>
        <div class="left">
          <desk-list
            .office=${office}
            .route=${route}
            .model=${list.model}
            .categories=${this.categories}
            .ticked=${this.ticked}
            .isLoading=${list.isLoading}
            .failed=${list.failed}
            .hrefOf=${this.#hrefOf}
            .seen=${this.seen}
            @desk-more=${() => list.more()}
            @desk-arrived=${() => list.showArrived()}
            @desk-scroll=${(event: CustomEvent<{ scrollTop: number }>) => {
              if (this.#shownList === list.name) list.scrollTop = event.detail.scrollTop;
            }}
            @desk-filter=${(event: CustomEvent<{ filters: Filters }>) =>
              this.#go({ ...route, filters: event.detail.filters, trackingId: undefined })}
            @desk-tick=${this.#onTick}
          ></desk-list>
          <desk-bulk-bar
            .office=${office}
            .rows=${rows}
            .categories=${this.categories}
            @desk-tick=${this.#onTick}
            @desk-bulk=${(event: CustomEvent<{ refused: string[] }>) => {
              this.ticked = new Set(event.detail.refused);
              list.reload();
              void this.#report?.load();
            }}
          ></desk-bulk-bar>
        </div>
          <desk-report
            .office=${office}
            .trackingId=${route.trackingId}
            .categories=${this.categories}
            .backHref=${this.#hrefFor({ ...route, trackingId: undefined })}
            .hrefOf=${this.#hrefOf}
            @desk-loaded=${(event: CustomEvent<{ report: AgencyReport }>) => this.#onLoaded(event.detail.report)}
            @desk-acted=${this.#onActed}
            @desk-next=${() => this.#openNext()}
          ></desk-report>
        </main>
      </div>
      <desk-shortcut-sheet
        .office=${office}
        .enabled=${this.shortcutsEnabled}
        @desk-shortcuts=${(event: CustomEvent<{ enabled: boolean }>) => {
          this.shortcutsEnabled = event.detail.enabled;
          this.#preferences.write("shortcuts", event.detail.enabled ? undefined : "off");
        }}
      ></desk-shortcut-sheet>`;
  }

  #onActed({ detail }: CustomEvent<{ report: AgencyReport; act: string; andNext: boolean }>): void {
    this.#list.update(detail.report, detail.act !== "addNote");
    if (detail.andNext) this.#openNext();
  }

  #onLoaded(report: AgencyReport): void {
    this.#list.update(report, false);
    if (report.access !== "full" || !this.seen) return;
    this.seen = see(this.seen, report);
    this.#preferences.write("seen", JSON.stringify(this.seen));
  }

  #onTick(event: CustomEvent<{ ticked: ReadonlySet<string> }>): void {
    this.ticked = event.detail.ticked;
  }
}
