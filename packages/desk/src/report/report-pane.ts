import {
  type AgencyReport,
  type AgencyReportSummary,
  type Category,
  type FormerAgencyReport,
  type FullAgencyReport,
  isLaporError,
} from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { hasDraft, subjectOf } from "../acts/attempt.ts";
import { type Act, nextAct, possibleActs } from "../acts/possible-acts.ts";
import { mayAskForIdentity, type Office, officerOf, partyName, tell } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { icon } from "../style/icons.ts";
import { shortDay, timeInWords } from "../time/dates.ts";
import { photosOf, renderAttachments } from "./attachments.ts";
import { renderFacts } from "./facts.ts";
import type { DeskPhotoViewer } from "./photo-viewer.ts";
import { findRelated } from "./related.ts";
import { reportStyles } from "./report-styles.ts";
import { renderTimeline } from "./timeline.ts";

/**
 * One report, and what the officer can do with it.
 * @fires desk-loaded - `report`: as it is now.
 */
export class DeskReport extends LitElement {
  static override styles = [baseStyles, reportStyles];
  static override properties = {
    office: { attribute: false },
    trackingId: { attribute: false },
    categories: { attribute: false },
    backHref: { attribute: false },
    hrefOf: { attribute: false },
    report: { state: true },
    failure: { state: true },
    fresh: { state: true },
    related: { state: true },
    act: { state: true },
    acted: { state: true },
  };
  declare office: Office | undefined;
  declare trackingId: string | undefined;
  declare categories: readonly Category[];
  declare backHref: string;
  declare hrefOf: (trackingId: string) => string;
  declare report: AgencyReport | undefined;
  declare failure: string | undefined;
  /** A colleague's change that is not shown yet, because the officer is writing. */
  declare fresh: AgencyReport | undefined;
  declare related: readonly AgencyReportSummary[];
  /** The form that is open; null when the officer closed it. */
  declare act: Act | null | undefined;
  /** The latest act of the officer. */
  declare acted: Act | undefined;
  #running: AbortController | undefined;

  constructor() {
    super();
    this.categories = [];
    this.backHref = "";
    this.hrefOf = () => "";
    this.related = [];
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("trackingId") || (changed.has("office") && !this.report)) {
      this.report = undefined;
      this.failure = undefined;
      this.fresh = undefined;
      this.related = [];
      this.act = undefined;
      this.acted = undefined;
      void this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#running?.abort();
  }

  /** Reads the report, and reports that are like it. */
  async load(): Promise<void> {
    const { office, trackingId } = this;
    this.#running?.abort();
    if (!office || !trackingId) return;
    const running = new AbortController();
    this.#running = running;
    const options = { locale: office.language, signal: running.signal };
    try {
      this.failure = undefined;
      const report = await office.client.getAgencyReport(trackingId, options);
      if (running.signal.aborted) return;
      this.#take(report);
      if (report.access === "full")
        this.related = await findRelated(office.client, report, office.language, running.signal);
    } catch (error) {
      if (!isLaporError(error)) throw error;
      if (!running.signal.aborted && !this.report) this.failure = error.detail ?? office.strings.failed;
    }
  }

  /** The channel has a newer version: shows it at once, or offers it while the officer is writing. */
  async refresh(): Promise<void> {
    const { office, trackingId, report } = this;
    if (!office || !trackingId || report?.access !== "full") return;
    const fresh = await office.client.getAgencyReport(trackingId, { locale: office.language });
    if (this.trackingId !== trackingId || fresh.access !== "full" || fresh.version === report.version) return;
    if (this.#isWriting) this.fresh = fresh;
    else this.#take(fresh);
  }

  get #isWriting(): boolean {
    return this.renderRoot.querySelector("desk-act-form")?.matches(":focus-within") ?? false;
  }

  #take(report: AgencyReport): void {
    // Words that were typed stay in sight, also when their act is no longer possible.
    const { office, openAct } = this;
    if (office && openAct && hasDraft(office.shelf, subjectOf(openAct, report.trackingId)))
      this.act = openAct;
    this.report = report;
    this.fresh = undefined;
    tell(this, "desk-loaded", { report });
  }

  #officerActs(): Act[] {
    const { office, report } = this;
    return office && report?.access === "full" ? possibleActs(report, officerOf(office)) : [];
  }

  /** The form that is open: the one that the officer selected, or the next step. */
  get openAct(): Act | undefined {
    const { report } = this;
    if (this.act !== undefined) return this.act ?? undefined;
    // On a phone the words come first: a form would cover them.
    if (matchMedia("(max-width: 52rem)").matches) return undefined;
    return report?.access === "full" && !this.acted ? nextAct(report, this.#officerActs()) : undefined;
  }

  /** Opens the form of an act, if the officer may take it. Returns whether it is open. */
  open(act: Act): boolean {
    if (!this.#officerActs().includes(act)) return false;
    this.act = act;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("desk-act-form")?.focus());
    return true;
  }

  /** Puts the focus on the title. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(".title")?.focus());
  }

  #onActed({ detail }: CustomEvent<{ report: AgencyReport; act: Act; andNext: boolean }>): void {
    this.acted = detail.act;
    this.act = undefined;
    this.#take(detail.report);
    if (!detail.andNext)
      void this.updateComplete.then(() =>
        this.renderRoot.querySelector<HTMLElement>("desk-act-bar")?.focus(),
      );
  }

  #showPhoto = (id: string): void => {
    void this.renderRoot.querySelector<DeskPhotoViewer>("desk-photo-viewer")?.show(id);
  };

  override render(): TemplateResult | typeof nothing {
    const { office, report } = this;
    if (!office) return nothing;
    const { strings } = office;
    if (!this.trackingId) return html`<p class="nothing">${strings.report.none}</p>`;
    return html`${this.#renderTop(office)}
      ${
        this.failure
          ? html`<div class="nothing" role="alert">
              <p>${this.failure}</p>
              <button type="button" class="plain" @click=${() => this.load()}>${strings.retry}</button>
            </div>`
          : report
            ? this.#renderReport(report, office)
            : html`<p class="nothing" role="status">${strings.loading}</p>`
      }`;
  }

  #renderTop({ strings }: Office) {
    const words = strings.report;
    return html`<div class="top">
      <a class="back" href=${this.backHref} aria-label=${words.back}>${icon("back")}</a>
      <span class="id">${this.trackingId}</span>
      <button
        type="button"
        class="plain"
        @click=${() => this.trackingId && navigator.clipboard?.writeText(this.trackingId)}
      >
        ${words.copy}
      </button>
    </div>`;
  }

  #renderReport(report: AgencyReport, office: Office) {
    const { strings } = office;
    return html`<div class="scroller" tabindex="-1">
        ${
          this.fresh
            ? html`<div class="notice" role="status">
                ${strings.report.changed}
                <button type="button" class="plain" @click=${() => this.fresh && this.#take(this.fresh)}>
                  ${strings.report.show}
                </button>
              </div>`
            : nothing
        }
        ${report.access === "minimal" ? this.#renderMinimal(report, office) : this.#renderContent(report, office)}
      </div>
      ${report.access === "full" ? this.#renderDock(report, office) : nothing}`;
  }

  #renderMinimal(report: AgencyReport, office: Office) {
    const { strings } = office;
    return html`<div class="content">
      <div>
        <h2 class="title" tabindex="-1">${strings.list.untitled(report.trackingId)}</h2>
        <p class="status">
          ${nameIn(strings.names.statuses, report.status)} · ${partyName(report.responsible, office)}
        </p>
        <p class="words">${strings.report.minimal}</p>
      </div>
    </div>`;
  }

  #renderContent(report: FullAgencyReport | FormerAgencyReport, office: Office) {
    const { strings, language, now } = office;
    const words = strings.report;
    const full = report.access === "full" ? report : undefined;
    return html`<div class="content">
      <article>
        <h2 class="title" tabindex="-1">${report.title || strings.list.untitled(report.trackingId)}</h2>
        ${this.#renderStatus(report, office)}
        ${report.access === "former" ? html`<p class="notice">${words.former(shortDay(report.leftAt, language, now()))}</p>` : nothing}
        ${
          report.unreadable
            ? html`<p class="notice bad">
                ${words.unreadable(report.unreadable.map((part) => nameIn(strings.names.unreadable, part)).join(", "))}
              </p>`
            : nothing
        }
        ${full?.erasure ? html`<p class="notice">${full.erasure.erasedAt ? words.erased : words.erasureRequested}</p>` : nothing}
        <p class="words">${report.body || words.noWords}</p>
      </article>
      ${
        full
          ? html`<aside class="side" aria-label=${words.facts}>
              ${renderFacts(full, office)}
              ${
                mayAskForIdentity(office.me)
                  ? html`<desk-reporter-identity
                .office=${office}
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
          report.attachments.length
            ? html`<section>
                <h3>${words.files}</h3>
                ${renderAttachments(report.attachments, office, this.#showPhoto)}
              </section>`
            : nothing
        }
        ${this.#renderRelated(office)} ${this.#renderNotes(report, office)}
        ${renderTimeline(report.timeline, office, this.#showPhoto)}
      </div>
      <desk-photo-viewer .photos=${photosOf(report)} .strings=${strings}></desk-photo-viewer>
    </div>`;
  }

  #renderStatus(report: FullAgencyReport | FormerAgencyReport, office: Office) {
    const { strings, language, now } = office;
    const words = strings.report;
    const full = report.access === "full" ? report : undefined;
    const flags = [
      full?.confidential && words.confidential,
      full?.needsExamination && words.examination,
      full?.escalation === 2 && words.escalated,
      full?.pingPong && words.pingPong,
    ].filter(Boolean);
    return html`<p class="status">
      <span><b>${nameIn(strings.names.statuses, report.status)}</b></span>
      <span class="quiet">${nameIn(strings.names.classifications, report.classification)}</span>
      <span class="quiet">${words.received(timeInWords(report.submittedAt, language, now()))}</span>
      ${report.occurredOn ? html`<span class="quiet">${words.occurred(shortDay(`${report.occurredOn}T00:00:00+07:00`, language, now()))}</span>` : nothing}
      ${full?.anonymous ? html`<span class="quiet">${words.anonymous}</span>` : nothing}
      ${flags.map((flag) => html`<span class="flag">${flag}</span>`)}
    </p>`;
  }

  #renderRelated({ strings }: Office) {
    if (this.related.length === 0) return nothing;
    return html`<section>
      <h3>${strings.report.related}</h3>
      <ul class="related">
        ${this.related.map(
          (row) => html`<li>
            <a href=${this.hrefOf(row.trackingId)}>${row.access === "full" ? row.title : row.trackingId}</a>
            <span class="quiet small">${row.trackingId} · ${nameIn(strings.names.statuses, row.status)}</span>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderNotes({ notes }: FullAgencyReport | FormerAgencyReport, { strings, language, now }: Office) {
    if (notes.length === 0) return nothing;
    return html`<section>
      <h3>${strings.report.notes}</h3>
      ${notes.map(
        ({ at, text }) =>
          html`<p class="note">${text} <span class="quiet small">${timeInWords(at, language, now())}</span></p>`,
      )}
    </section>`;
  }

  #renderDock(report: FullAgencyReport, office: Office) {
    const possible = this.#officerActs();
    const act = this.openAct;
    if (possible.length === 0 && !act) return nothing;
    return html`<div class="dock">
      <desk-act-bar .office=${office} .possible=${possible} .open=${act} .acted=${this.acted}></desk-act-bar>
      ${
        act
          ? html`<desk-act-form
              .office=${office}
              .report=${report}
              .act=${act}
              .categories=${this.categories}
              .related=${this.related}
            ></desk-act-form>`
          : nothing
      }
    </div>`;
  }

  override firstUpdated(): void {
    const root = this.renderRoot;
    root.addEventListener("desk-act", (event) => this.open((event as CustomEvent<{ act: Act }>).detail.act));
    root.addEventListener("desk-cancel", () => {
      this.act = null;
    });
    root.addEventListener("desk-acted", (event) => this.#onActed(event as never));
    root.addEventListener("desk-changed", (event) =>
      this.#take((event as CustomEvent<{ report: AgencyReport }>).detail.report),
    );
  }
}
