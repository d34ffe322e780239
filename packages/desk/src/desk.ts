import {
  type AgencyReport,
  type BulkResult,
  type Category,
  type Channel,
  isLaporError,
  type Lapor,
  type Me,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { DeskLocation } from "./desk-location.ts";
import { type DeskSession, deskSessionOf } from "./desk-session.ts";
import { deskStyles } from "./desk-styles.ts";
import { Shortcuts } from "./keyboard/shortcut-controller.ts";
import type { DeskShortcutSheet } from "./keyboard/shortcut-sheet.ts";
import { ViewCounts } from "./list/counts.ts";
import { KeptPosition } from "./list/kept-position.ts";
import { neighbour, nextToDo } from "./list/list-model.ts";
import type { DeskList } from "./list/list-pane.ts";
import { ListLoader } from "./list/load-list.ts";
import { readSeen, type Seen, see } from "./list/seen.ts";
import { Selection } from "./list/selection.ts";
import { LiveUpdates } from "./live/live-updates.ts";
import { renderNavigation } from "./navigation.ts";
import { maySee, OtherPages, renderWaiting } from "./other-pages.ts";
import type { DeskReport } from "./report-pane/report-pane.ts";
import type { AgencyStaff } from "./session/agency.ts";
import { readAgency } from "./session/agency.ts";
import { Preferences } from "./session/preferences.ts";
import type { MapSettings } from "./session/session.ts";
import type { DeskStorage } from "./session/storage.ts";
import { OfficerSignIn } from "./sign-in/officer-sign-in.ts";
import type { SignInHost } from "./sign-in/sign-in-parts.ts";
import type { Strings } from "./strings/id/desk.ts";
import { type Language, languageOf, loadStrings } from "./strings/strings.ts";
import { baseStyles } from "./style/base-styles.ts";
import { tokens } from "./style/tokens.ts";
import { tell } from "./tell.ts";
import type { Filters } from "./view/filters.ts";
import type { PageName } from "./view/page-name.ts";
import { haveSameList, type Route } from "./view/route.ts";
import { SavedViews } from "./view/saved-views.ts";
import { viewsByKey, viewsFor } from "./view/views.ts";

/**
 * The officers' desk: all reports of an agency or of national triage, and every action on them. It
 * communicates with the channel only through its `client`. The URL below `base` reflects the shown page, list
 * and report.
 * @summary The officers' desk.
 */
export class LaporDesk extends LitElement {
  static override styles = [tokens, baseStyles, deskStyles];
  static override properties = {
    client: { attribute: false },
    signIn: { attribute: false },
    invitation: { attribute: false },
    base: {},
    theme: { reflect: true },
    now: { attribute: false },
    holidays: { attribute: false },
    map: { attribute: false },
    storage: { attribute: false },
    language: { state: true },
    route: { state: true },
    page: { state: true },
    strings: { state: true },
    me: { state: true },
    channel: { state: true },
    categories: { state: true },
    units: { state: true },
    colleagues: { state: true },
    failure: { state: true },
    shortcutsEnabled: { state: true },
    seen: { state: true },
  };
  /** The SDK client, signed in as the officer. Not needed if `signIn` is set. */
  declare client: Lapor | undefined;
  declare signIn: SignInHost | undefined;
  /** The token of an invitation. The desk asks the officer to accept it before anything else is shown. */
  declare invitation: string | undefined;
  /** The path of the desk, without a trailing slash. */
  declare base: string;
  /** The color scheme, `light` or `dark`. Default: the system's. */
  declare theme: string | undefined;
  declare now: () => Date;
  declare holidays: ReadonlySet<string>;
  declare map: MapSettings | undefined;
  declare storage: DeskStorage;
  declare language: Language;
  declare route: Route;
  declare page: PageName | undefined;
  declare strings: Strings | undefined;
  declare me: Me | undefined;
  declare channel: Channel | undefined;
  declare categories: readonly Category[];
  declare units: AgencyStaff["units"];
  declare colleagues: AgencyStaff["colleagues"];
  declare failure: "failed" | "signedOut" | undefined;
  declare shortcutsEnabled: boolean;
  declare seen: Seen | undefined;
  readonly #preferences = new Preferences();
  readonly #list = new ListLoader(this);
  readonly #saved = new SavedViews(this);
  readonly #selection = new Selection(this, this.#list);
  readonly #counts = new ViewCounts(this);
  readonly #position = new KeptPosition(this, this.#list, () => this.#listPane);
  readonly #signIn = new OfficerSignIn(this);
  readonly #location = new DeskLocation(this);
  readonly #pages = new OtherPages(this, this.#signIn);
  #shownItem = "";
  #session: DeskSession | undefined;

  constructor() {
    super();
    this.base = "/petugas";
    this.now = () => new Date();
    this.holidays = new Set();
    this.storage = sessionStorage;
    this.language = languageOf(this.#preferences.read("language") ?? document.documentElement.lang);
    this.route = { view: "perlu-saya", filters: {} };
    Object.assign(this, { categories: [], units: [], colleagues: [] });
    this.theme = this.#preferences.read("theme");
    this.shortcutsEnabled = this.#preferences.read("shortcuts") !== "off";
    new Shortcuts(this, {
      views: viewsByKey,
      isShown: () => !!this.#session && !this.#page && !this.#signIn.purpose,
      isEnabled: () => this.shortcutsEnabled,
      shown: () => this.route.trackingId,
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
            return this.#selection.toggle(this.route.trackingId);
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
    new LiveUpdates(this, () => this.#refresh());
  }

  /** Whether reports are shown and the session is valid. */
  get isOpen(): boolean {
    return this.#session !== undefined && this.#signIn.purpose !== "again";
  }

  /** The page to show instead of the reports, if the officer is allowed to see it. */
  get #page(): PageName | undefined {
    return this.page && maySee(this.page, this.me) ? this.page : undefined;
  }

  get #report(): DeskReport | null {
    return this.renderRoot.querySelector<DeskReport>("desk-report");
  }

  get #listPane(): DeskList | null {
    return this.renderRoot.querySelector<DeskList>("desk-list");
  }

  #go(route: Route, replace = false): void {
    this.#location.go(route, replace);
  }

  #hrefOf = (trackingId: string): string => this.#location.hrefFor({ ...this.route, trackingId });

  /**
   * Moves to the previous or next row. Only opening the first report adds an entry to the browser history.
   */
  #move(step: 1 | -1): void {
    const row = neighbour(this.#list.model, this.route.trackingId, step);
    if (!row) return;
    this.#go({ ...this.route, trackingId: row.trackingId }, this.route.trackingId !== undefined);
    this.#listPane?.focusRow(row.trackingId);
  }

  /** Pressing Enter on a link to a report moves the focus to the report. */
  onFollowedByKey(): void {
    if (this.route.trackingId) void this.updateComplete.then(() => this.#report?.focus());
  }

  #openNext(): void {
    const next = nextToDo(this.#list.model, this.route.trackingId);
    this.#go({ ...this.route, trackingId: next?.trackingId });
    if (next) void this.updateComplete.then(() => this.#report?.focus());
  }

  async #start(): Promise<void> {
    const { client, language } = this;
    if (!client) return;
    this.failure = undefined;
    const strings = await loadStrings(language);
    const isStale = (): boolean => client !== this.client || language !== this.language;
    if (isStale()) return;
    this.strings = strings;
    const options = { locale: language };
    try {
      const [me, channel] = await Promise.all([client.getMe(options), client.getChannel(options)]);
      const lists = await readAgency(client, me, options);
      if (isStale()) return;
      Object.assign(this, { me, channel, ...lists });
      this.seen ??= readSeen(this.#preferences.read("seen"), this.now());
      this.#preferences.write("seen", JSON.stringify(this.seen));
      const { data } = await client.listCategories({}, options);
      if (client === this.client) this.categories = data;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (!this.me) this.failure = error.code === "unauthorized" ? "signedOut" : "failed";
    }
  }

  /** Loads the reports after a sign-in or a page reload. */
  async #arrive(): Promise<void> {
    void Promise.all([this.#counts.load(), this.#saved.load()]);
    await this.#position.return();
  }

  onSignOutFailed(): void {
    this.me = undefined;
    this.#session = undefined;
    this.failure = "failed";
  }

  onAccepted(): void {
    this.invitation = undefined;
    this.#go({ view: "perlu-saya", filters: {} }, true);
  }

  setLanguage(language: Language): void {
    this.#preferences.write("language", language);
    this.language = language;
  }

  async #refresh(): Promise<void> {
    void this.#counts.load();
    const changed = await this.#list.refresh();
    const { trackingId } = this.route;
    if (trackingId && changed.includes(trackingId)) await this.#report?.refresh();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    const hasAny = (...names: (keyof LaporDesk)[]) => names.some((name) => changed.has(name));
    const before = changed.get("route");
    if (before && !haveSameList(this.route, before)) this.#selection.ticked = new Set();
    if (changed.has("signIn") && this.signIn) this.client = this.#signIn.guard(this.signIn.client);
    if (this.invitation !== undefined || this.page === "akun") this.#signIn.load();
    if (hasAny("client", "signIn", "language", "invitation")) {
      this.lang = this.language;
      if (this.invitation === undefined) void this.#start();
    }
    const { client, me } = this;
    const parts = ["me", "channel", "units", "colleagues", "strings", "holidays", "map"] as const;
    if (hasAny(...parts)) this.#session = deskSessionOf(this);
    if (client && me && (changed.has("route") || changed.has("me"))) this.#list.show(this.route);
    if (client && me && changed.has("me")) void this.#arrive();
  }

  override updated(changed: PropertyValues<this>): void {
    const item = this.renderRoot.querySelector("nav [aria-current=page]");
    // On a phone the navigation scrolls, so the current item may be out of view, for example after the counts
    // have made it wider.
    const shownItem = `${item?.getAttribute("href")} ${this.#counts.areKnown}`;
    if (shownItem !== this.#shownItem) item?.scrollIntoView({ block: "nearest", inline: "center" });
    this.#shownItem = shownItem;
    const before = changed.get("route");
    if (before?.trackingId && !this.route.trackingId) this.#listPane?.focusRow(before.trackingId);
    document.documentElement.lang = this.language;
    // The title contains no text from a report, because bystanders can read page titles and the browser
    // history keeps them.
    const title =
      this.#signIn.title(this.page) ?? this.#pages.title(this.#page) ?? this.strings?.views[this.route.view];
    if (title && this.strings) document.title = `${title} · ${this.strings.title}`;
  }

  override render(): TemplateResult {
    const session = this.#session;
    const entrance = this.#signIn.renderEntrance();
    if (entrance) return entrance;
    if (!this.client || !session) return renderWaiting(this.strings, this.failure, () => void this.#start());
    const { route } = this;
    const list = this.#list;
    const selection = this.#selection;
    const isEnded = this.#signIn.purpose === "again";
    const page = this.#page;
    return html`<div class="frame ${route.trackingId && !page ? "reading" : ""}" ?inert=${isEnded}>
        ${renderNavigation(
          session,
          {
            ...{ route, theme: this.theme, counts: this.#counts, saved: this.#saved, page },
            accountHref: this.signIn && this.#location.hrefOf("akun"),
          },
          {
            hrefOf: (page) => this.#location.hrefOf(page),
            hrefFor: (route) => this.#location.hrefFor(route),
            setLanguage: (language) => this.setLanguage(language),
            setTheme: (theme) => {
              this.#preferences.write("theme", theme);
              this.theme = theme;
            },
            signOut: () => tell(this, "desk-sign-out", { everywhere: false }),
            skip: () => this.#report?.focus(),
            showKeys: () => this.renderRoot.querySelector<DeskShortcutSheet>("desk-shortcut-sheet")?.show(),
          },
        )}
        ${page ? this.#pages.render(page, session, this.#location.hrefFor(route)) : nothing}
        <main ?hidden=${page !== undefined}>
          <h1 class="sr">${session.strings.title}</h1>
        <div class="left" @desk-tick=${this.#onTick}>
          <desk-list
            .session=${session}
            .route=${route}
            .model=${list.model}
            .categories=${this.categories}
            .ticked=${selection.ticked}
            .isLoading=${list.isLoading}
            .failed=${list.failed}
            .hrefOf=${this.#hrefOf}
            .seen=${this.seen}
            .canSave=${this.#saved.canSave(route)}
            @desk-save-view=${() => this.#saved.edit({ name: "", route })}
            @desk-more=${() => list.more()}
            @desk-arrived=${() => list.showArrived()}
            @desk-scroll=${(event: CustomEvent<{ scrollTop: number }>) =>
              this.#position.scrolled(event.detail.scrollTop)}
            @desk-filter=${(event: CustomEvent<{ filters: Filters }>) =>
              this.#go({ ...route, filters: event.detail.filters, trackingId: undefined })}
          ></desk-list>
          <desk-bulk-bar
            .session=${session}
            .list=${list.name}
            .rows=${selection.rows}
            .canGrow=${selection.canGrow}
            .isGrowing=${selection.isLoading}
            .loaded=${list.model.rows.length}
            .categories=${this.categories}
            @desk-tick-all=${() => selection.all()}
            @desk-tick-stop=${() => selection.stop()}
            @desk-bulk-results=${(event: CustomEvent<{ results: BulkResult[] }>) => list.takeResults(event.detail.results)}
            @desk-bulk=${() => {
              void this.#counts.load();
              void this.#report?.load();
            }}
          ></desk-bulk-bar>
        </div>
          <desk-report
            .session=${session}
            .trackingId=${route.trackingId}
            .categories=${this.categories}
            .backHref=${this.#location.hrefFor({ ...route, trackingId: undefined })}
            .printHref=${this.#location.hrefOf("cetak")}
            .hrefOf=${this.#hrefOf}
            @desk-loaded=${(event: CustomEvent<{ report: AgencyReport }>) => this.#onLoaded(event.detail.report)}
            @desk-action-done=${this.#onActionDone}
            @desk-next=${() => this.#openNext()}
          ></desk-report>
        </main>
      </div>
      <desk-shortcut-sheet
        .strings=${session.strings}
        .views=${viewsFor(session)}
        .enabled=${this.shortcutsEnabled}
        @desk-shortcuts=${(event: CustomEvent<{ enabled: boolean }>) => {
          this.shortcutsEnabled = event.detail.enabled;
          this.#preferences.write("shortcuts", event.detail.enabled ? undefined : "off");
        }}
      ></desk-shortcut-sheet>
      ${this.#saved.renderDialog(session)} ${this.#signIn.renderDialog()}`;
  }

  #onActionDone({ detail }: CustomEvent<{ report: AgencyReport; action: string; andNext: boolean }>): void {
    this.#list.update(detail.report, detail.action !== "addNote");
    void this.#counts.load();
    if (detail.andNext) this.#openNext();
  }

  #onLoaded(report: AgencyReport): void {
    this.#list.update(report, false);
    if (report.access !== "full" || !this.seen) return;
    this.seen = see(this.seen, report);
    this.#preferences.write("seen", JSON.stringify(this.seen));
  }

  #onTick(event: CustomEvent<{ ticked: ReadonlySet<string> }>): void {
    this.#selection.ticked = event.detail.ticked;
  }
}
