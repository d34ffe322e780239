import {
  type AgencyReport,
  type Category,
  type FormerAgencyReport,
  type FullAgencyReport,
  isLaporError,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { DeskActionForm } from "../actions/action-form.ts";
import { stringsForAction } from "../actions/action-strings.ts";
import type { FormSession } from "../actions/field.ts";
import { loadDraft, takeOver } from "../drafts/server-draft.ts";
import { hasDraft, subjectOf } from "../drafts/tab-draft.ts";
import { copyText } from "../fields/copy-text.ts";
import { renderAttachments, renderComparison, renderSupporterPhotos } from "../report/attachments.ts";
import { renderFacts } from "../report/facts.ts";
import { renderNotes, renderNotSolved } from "../report/notes.ts";
import type { DeskPhotoViewer } from "../report/photo-viewer.ts";
import { photosOf, supporterPhotosOf } from "../report/photos.ts";
import { type Action, mustBeTaken, nextAction, possibleActions } from "../report/possible-actions.ts";
import { findRelated, type RelatedReport } from "../report/related.ts";
import { renderRelated } from "../report/related-list.ts";
import { renderStatus, renderUnreadable } from "../report/report-status.ts";
import { reportStyles } from "../report/report-styles.ts";
import { renderTimeline } from "../report/timeline.ts";
import { partyName } from "../session/parties.ts";
import { mayAskForIdentity, officerOf } from "../session/role.ts";
import type {
  ChannelContext,
  MapContext,
  Session,
  StorageContext,
  WorkCalendar,
} from "../session/session.ts";
import { nameIn, type Strings } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { tell } from "../tell.ts";
import { shortDay } from "../time/dates.ts";

/**
 * One report, and what the officer can do with it.
 * @fires desk-loaded - `report`: as it is now.
 */
export class DeskReport extends LitElement {
  static override styles = [baseStyles, reportStyles];
  static override properties = {
    session: { attribute: false },
    trackingId: { attribute: false },
    categories: { attribute: false },
    backHref: { attribute: false },
    printHref: { attribute: false },
    hrefOf: { attribute: false },
    report: { state: true },
    failure: { state: true },
    fresh: { state: true },
    related: { state: true },
    action: { state: true },
    done: { state: true },
    copied: { state: true },
  };
  declare session: (FormSession & WorkCalendar) | undefined;
  declare trackingId: string | undefined;
  declare categories: readonly Category[];
  declare backHref: string;
  /** The address of printouts. */
  declare printHref: string;
  declare hrefOf: (trackingId: string) => string;
  declare report: AgencyReport | undefined;
  declare failure: string | undefined;
  /** A colleague's change that is not shown yet, because the officer is writing. */
  declare fresh: AgencyReport | undefined;
  declare related: readonly RelatedReport[];
  /** The form that is open; null when the officer closed it. */
  declare action: Action | null | undefined;
  /** What the latest action of the officer did, in words. */
  declare done: string | undefined;
  /** The message after copying the tracking ID. */
  declare copied: string | undefined;
  #awaitsFocus = false;
  #running: AbortController | undefined;

  constructor() {
    super();
    this.categories = [];
    this.backHref = "";
    this.hrefOf = () => "";
    this.related = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("trackingId") || (changed.has("session") && !this.report)) {
      this.report = undefined;
      this.failure = undefined;
      this.fresh = undefined;
      this.related = [];
      this.action = undefined;
      this.done = undefined;
      this.copied = undefined;
      void this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  /** Reads the report, and reports that are like it. */
  async load(): Promise<void> {
    const { session, trackingId } = this;
    this.#running?.abort();
    if (!session || !trackingId) return;
    const running = new AbortController();
    this.#running = running;
    const options = { locale: session.language, signal: running.signal };
    try {
      this.failure = undefined;
      const [report, draft] = await Promise.all([
        session.client.getAgencyReport(trackingId, options),
        loadDraft(session, trackingId, running.signal),
      ]);
      if (running.signal.aborted) return;
      if (draft && report.access === "full") this.action ??= takeOver(session.storage, trackingId, draft);
      this.#take(report);
      if (this.#mergeThere?.trackingId === trackingId) void this.#merge(this.#mergeThere.into);
      this.#mergeThere = undefined;
      if (report.access === "full")
        this.related = await findRelated(session.client, report, session.language, running.signal);
    } catch (error) {
      if (!isLaporError(error)) throw error;
      const { failed, report } = session.strings;
      // The detail is written for reporters: it mentions their access code.
      const told = error.code === "report_not_found" ? report.notFound : error.detail;
      if (!running.signal.aborted && !this.report) this.failure = told ?? failed;
    }
  }

  /** The channel has a newer version: shows it at once, or offers it while the officer is writing. */
  async refresh(): Promise<void> {
    const { session, trackingId, report } = this;
    if (!session || !trackingId || report?.access !== "full") return;
    const fresh = await session.client.getAgencyReport(trackingId, { locale: session.language });
    // Meanwhile, the officer's own action can have brought a later version.
    const shown = this.report;
    if (this.trackingId !== trackingId || fresh.access !== "full" || shown?.access !== "full") return;
    if (fresh.version <= shown.version) return;
    if (this.#hasTyped || this.#isInForm) this.fresh = fresh;
    else this.#take(fresh);
  }

  get #isInForm(): boolean {
    return this.renderRoot.querySelector("desk-action-form")?.matches(":focus-within") ?? false;
  }

  /** Whether the open form has words that are not sent. */
  get #hasTyped(): boolean {
    const { session, trackingId, openAction } = this;
    if (!session || !trackingId || !openAction) return false;
    return hasDraft(session.storage, subjectOf(openAction, trackingId));
  }

  /** Shows a later version of the report. Another one may be shown by now. */
  #take(report: AgencyReport): void {
    if (report.trackingId !== this.trackingId) return;
    // Words that were typed stay in sight, also when their action is no longer possible.
    if (this.#hasTyped) this.action = this.openAction;
    this.report = report;
    this.fresh = undefined;
    tell(this, "desk-loaded", { report });
  }

  #officerActions(): Action[] {
    const { session, report } = this;
    return session && report?.access === "full" ? possibleActions(report, officerOf(session)) : [];
  }

  /** The form that is open: the one that the officer selected, or the next step. */
  get openAction(): Action | undefined {
    const { report } = this;
    if (this.action !== undefined) return this.action ?? undefined;
    // On a phone the words come first: a form would cover them.
    if (matchMedia("(max-width: 52rem)").matches) return undefined;
    return report?.access === "full" && !this.done ? nextAction(report, this.#officerActions()) : undefined;
  }

  /** Opens the form of an action, if the officer may take it. Returns whether it is open. */
  open(action: Action): boolean {
    if (!this.#officerActions().includes(action)) return false;
    this.action = action;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>("desk-action-form")?.focus(),
    );
    return true;
  }

  /** Puts the focus on the title, as soon as the report is there. */
  override focus(): void {
    this.#awaitsFocus = true;
    this.requestUpdate();
  }

  override updated(): void {
    const title = this.#awaitsFocus && this.renderRoot.querySelector<HTMLElement>(".title");
    if (!title) return;
    this.#awaitsFocus = false;
    title.focus();
  }

  /** The focus goes on to the title, which stays out of sight if the officer has scrolled on. */
  #leaveForm(): void {
    this.renderRoot.querySelector<HTMLElement>(".title")?.focus({ preventScroll: true });
  }

  #onActionDone({ detail }: CustomEvent<{ report: AgencyReport; action: Action; andNext: boolean }>): void {
    if (detail.report.trackingId !== this.trackingId) return;
    const { report, session } = this;
    if (report?.access === "full" && session)
      this.done = stringsForAction(detail.action, report, session).done;
    // Another form that was opened while the action was being sent stays, and keeps the focus.
    const isOther = this.action !== undefined && this.action !== null && this.action !== detail.action;
    if (!isOther) this.action = undefined;
    this.#take(detail.report);
    if (!detail.andNext && !isOther)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>("desk-action-bar")?.focus(),
      );
  }

  get #viewer(): DeskPhotoViewer | null {
    return this.renderRoot.querySelector<DeskPhotoViewer>("desk-photo-viewer");
  }

  #showPhoto = (id: string): void => {
    void this.#viewer?.show(id);
  };

  /** The merge that opens when its report is shown: the younger one of two is merged. */
  #mergeThere: { trackingId: string; into: string } | undefined;

  /** Opens the form that merges this report, with the other report filled in. */
  async #merge(intoTrackingId: string): Promise<void> {
    if (!this.open("mergeReport")) return;
    await this.updateComplete;
    await this.renderRoot.querySelector<DeskActionForm>("desk-action-form")?.fill({ intoTrackingId });
  }

  override render(): TemplateResult | typeof nothing {
    const { session, report } = this;
    if (!session) return nothing;
    const { strings } = session;
    if (!this.trackingId) return html`<p class="nothing">${strings.report.none}</p>`;
    return html`${this.#renderTop(session)}
      ${
        this.failure
          ? html`<div class="nothing" role="alert">
              <p>${this.failure}</p>
              <button type="button" class="plain" @click=${() => this.load()}>${strings.retry}</button>
            </div>`
          : report
            ? this.#renderReport(report, session)
            : html`<p class="nothing" role="status">${strings.loading}</p>`
      }`;
  }

  #renderTop({ strings }: Pick<Session, "strings">) {
    const words = strings.report;
    return html`<div class="top">
      <a class="back" href=${this.backHref} aria-label=${words.back}>${icon("back")}</a>
      <span class="id">${this.trackingId}</span>
      <span class="copied" role="status">${this.copied}</span>
      <button type="button" class="plain" @click=${() => this.#copy(words)}>${words.copy}</button>
    </div>`;
  }

  async #copy({ copied, notCopied }: Strings["report"]): Promise<void> {
    const { trackingId } = this;
    if (!trackingId) return;
    const isCopied = await copyText(trackingId, this.renderRoot.querySelector(".id"));
    if (trackingId === this.trackingId) this.copied = isCopied ? copied : notCopied;
  }

  #renderReport(report: AgencyReport, session: FormSession & WorkCalendar) {
    const { strings } = session;
    return html`<div class="scroller" tabindex="-1">
        ${this.#renderFresh(strings)}
        ${report.access === "minimal" ? this.#renderMinimal(report, session) : this.#renderContent(report, session)}
      </div>
      ${report.access === "full" ? this.#renderDock(report, session) : nothing}`;
  }

  /** The live region exists before its text: screen readers announce only changes. */
  #renderFresh({ report: words }: Strings) {
    return html`<div class=${this.fresh ? "banner" : ""}>
      <span role="status">${this.fresh ? words.changed : nothing}</span>
      ${
        this.fresh
          ? html`<button type="button" class="plain" @click=${() => this.#showFresh()}>${words.show}</button>`
          : nothing
      }
    </div>`;
  }

  /** Shows the colleague's change. Its button disappears, so the focus moves to the report. */
  #showFresh(): void {
    if (this.fresh) this.#take(this.fresh);
    this.focus();
  }

  #renderMinimal(report: AgencyReport, session: Pick<Session, "strings"> & ChannelContext) {
    const { strings } = session;
    return html`<div class="content">
      <div>
        <h2 class="title" tabindex="-1">${strings.list.untitled(report.trackingId)}</h2>
        <p class="status">
          ${nameIn(strings.names.statuses, report.status)} · ${partyName(report.responsible, session)}
        </p>
        <p class="words">${strings.report.minimal}</p>
      </div>
    </div>`;
  }

  #renderContent(
    report: FullAgencyReport | FormerAgencyReport,
    session: Session & ChannelContext & WorkCalendar & StorageContext & MapContext,
  ) {
    const { strings, language, now } = session;
    const words = strings.report;
    const full = report.access === "full" ? report : undefined;
    const photos = photosOf(report);
    const others = full ? supporterPhotosOf(full, session) : [];
    const { latitude, longitude } = report.location;
    const point = latitude !== undefined && longitude !== undefined ? { latitude, longitude } : undefined;
    const files = report.attachments.filter(
      ({ id }) => !photos.some((photo) => photo.id === id && photo.side === "before"),
    );
    return html`<div class="content">
      <article>
        <h2 class="title" tabindex="-1">${report.title || strings.list.untitled(report.trackingId)}</h2>
        ${renderStatus(report, session, this.printHref)}
        ${full && mustBeTaken(full) ? html`<desk-take-there .session=${session} .report=${full}></desk-take-there>` : nothing}
        ${report.access === "former" ? html`<p class="banner">${words.former(shortDay(report.leftAt, language, now()))}</p>` : nothing}
        ${report.unreadable ? renderUnreadable(report, report.unreadable, session) : nothing}
        ${full?.erasure ? html`<p class="banner">${full.erasure.erasedAt ? words.erased : words.erasureRequested}</p>` : nothing}
        <p class="words">${report.body || words.noWords}</p>
      </article>
      ${
        full
          ? html`<aside class="side" aria-label=${words.facts}>
              ${renderFacts(full, session)}
              ${
                mayAskForIdentity(session.me)
                  ? html`<desk-reporter-identity
                .session=${session}
                .trackingId=${full.trackingId}
                .anonymous=${full.anonymous}
              ></desk-reporter-identity>`
                  : nothing
              }
            </aside>`
          : nothing
      }
      <div class="rest">
        ${
          full && session.map && point
            ? html`<desk-place-map .session=${session} .point=${point} ?confidential=${full.confidential}></desk-place-map>`
            : nothing
        }
        ${renderComparison(photos, session, { open: this.#showPhoto, compare: () => void this.#viewer?.compare() })}
        ${
          files.length
            ? html`<section>
                <h3>${words.files}</h3>
                ${renderAttachments(files, session, this.#showPhoto)}
              </section>`
            : nothing
        }
        ${renderRelated(this.related, session, {
          hrefOf: this.hrefOf,
          merge: this.#officerActions().includes("mergeReport") ? (id) => void this.#merge(id) : undefined,
          mergeThere: (id) => {
            this.#mergeThere = { trackingId: id, into: report.trackingId };
          },
        })}
        ${renderSupporterPhotos(others, session, this.#showPhoto)}
        ${renderNotSolved(full?.notSolvedMessages ?? [], session)} ${renderNotes(report.notes, session)}
        ${renderTimeline(report.timeline, session, this.#showPhoto)}
      </div>
      <desk-photo-viewer .photos=${[...photos, ...others]} .strings=${strings}></desk-photo-viewer>
    </div>`;
  }

  #renderDock(report: FullAgencyReport, session: FormSession) {
    const possible = this.#officerActions();
    const action = this.openAction;
    if (possible.length === 0 && !action) return nothing;
    return html`<div class="dock">
      <desk-action-bar .session=${session} .possible=${possible} .open=${action} .done=${this.done} .wordsOf=${(one: Action) => stringsForAction(one, report, session)}></desk-action-bar>
      ${
        action
          ? html`<desk-action-form
              .session=${session}
              .report=${report}
              .action=${action}
              .categories=${this.categories}
              .related=${this.related}
            ></desk-action-form>`
          : nothing
      }
    </div>`;
  }

  override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener("desk-action", (event) =>
      this.open((event as CustomEvent<{ action: Action }>).detail.action),
    );
    root.addEventListener("desk-cancel", () => {
      this.action = null;
      this.#leaveForm();
    });
    root.addEventListener("desk-leave", () => this.#leaveForm());
    root.addEventListener("desk-action-done", (event) => this.#onActionDone(event as never));
    root.addEventListener("desk-changed", (event) =>
      this.#take((event as CustomEvent<{ report: AgencyReport }>).detail.report),
    );
  }
}
