import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import { takeLinkedCodes, useLinkedCodes } from "../report-link.ts";
import { type Language, loadLateStrings, loadStatusStrings } from "../strings/load/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { StatusHost } from "./report/report-view.ts";
import type { StatusView } from "./status-view.ts";

export const loadStatusView = (): Promise<typeof import("./status-view.ts")> =>
  loadPart(() => import("./status-view.ts"));

/**
 * Shows a report to its reporter, who opens it with the tracking ID and the access code from the receipt: its
 * status, who is responsible, what is due, and what has happened. The reporter can answer a question, add a
 * message or files, confirm, contest or rate the answer, withdraw the report, and get a copy of their data or
 * have it erased. With only the tracking ID, it shows the public part of a released report. Its code is
 * loaded on demand, so a page that contains only the form does not load it.
 *
 * @summary Shows the progress of a report in a complaint channel.
 * @example
 * ```html
 * <lapor-status publishable-key="pk_…" base-url="https://kanal.example">
 *   <p>Halaman lacak belum dapat dimuat. Muat ulang halaman ini.</p>
 * </lapor-status>
 * ```
 * @element lapor-status
 * @attr {string} tracking-id - The tracking ID to fill in. The fragment of the page's URL can also contain it
 *   (`#K7M-2QF-9XK`). A saved link (`#nomor=…&kode=…`) opens the report, and the element immediately removes
 *   the access code from the URL.
 * @slot - Fallback, shown until the element is ready.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The element can be used.
 * @fires {CustomEvent<{code: string}>} lapor-error - A request failed. `code` has the same values as for
 *   `<lapor-form>`.
 * @csspart form - The form for the codes, and the form of each action.
 * @csspart heading - Heading of the form for the codes; title of the report.
 * @csspart field - A label with its input, hint and error.
 * @csspart label - Label of a field.
 * @csspart hint - Small text below a label.
 * @csspart input - A text field.
 * @csspart choice - A radio button with its label.
 * @csspart error - Error message of a field.
 * @csspart error-summary - The list of errors, or the reason why a request failed.
 * @csspart button - The main button.
 * @csspart button-secondary - Every other button.
 * @csspart report - The report, or its public part.
 * @csspart tracking-id - The tracking ID of the report.
 * @csspart status - The status of the report.
 * @csspart steps - The steps of the report from sent to completed.
 * @csspart timeline - The history of the report, newest first.
 * @csspart entry - One entry of the timeline.
 * @csspart action - A question to the reporter, in a frame.
 * @csspart survey - The questions about the service, after a rating.
 * @csspart erasure - What was erased, when and why.
 * @csspart own - The reports that are saved on this device.
 * @csspart followed - The report that this one was merged into.
 * @csspart national - The report in SP4N-LAPOR!: its second number, or instructions for entering it there.
 * @csspart ombudsman - How to complain to the Ombudsman, once the agency has missed a deadline or the report
 *   is closed.
 * @csspart readers - Who can read the report, and how much of it.
 * @csspart file - A file that the reporter adds.
 * @csspart progress - Upload progress of a file.
 */
export class LaporStatus extends ChannelElement implements StatusHost {
  static override properties: PropertyDeclarations = { trackingId: { attribute: "tracking-id" } };
  static override styles: CSSResultGroup = baseStyles;

  declare trackingId: string | undefined;
  /**
   * Set in `elements.ts`, because elements do not import each other.
   *
   * @internal
   */
  declare loadFormParts: StatusHost["loadFormParts"];

  private readonly view: LazyPart<StatusView> = new LazyPart<StatusView>(this, (language, signal) =>
    this.loadView(language, signal),
  );

  override connectedCallback(): void {
    // This runs before the element sends or shows anything.
    takeLinkedCodes();
    addEventListener("hashchange", this.followFragment, true);
    super.connectedCallback();
    this.openLinked();
  }

  override disconnectedCallback(): void {
    removeEventListener("hashchange", this.followFragment, true);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (this.view.status === "initial") void this.load();
    if (changed.has("trackingId")) this.view.part?.fillIn(this.trackingId);
  }

  protected override render(): unknown {
    return this.view.part?.render() ?? html`<slot></slot>`;
  }

  /**
   * Handles a saved link that is opened on this page, before any later listener can see its access code in
   * the event.
   */
  private followFragment = (event: Event): void => {
    if (takeLinkedCodes()) event.stopImmediatePropagation();
    this.openLinked();
  };

  /** Opens the report in a saved link, or fills in the tracking ID from the page's URL. */
  private openLinked(): void {
    const { part } = this.view;
    if (part) part.openFragment(useLinkedCodes());
  }

  private async load(): Promise<void> {
    const isFirst = !this.view.part;
    const view = await this.view.load();
    if (!view || !isFirst) return;
    view.fillIn(this.trackingId);
    this.openLinked();
    this.emit("lapor-ready", {});
  }

  private async loadView(language: Language, signal: AbortSignal): Promise<StatusView> {
    try {
      const [{ StatusView }, late, status] = await Promise.all([
        loadStatusView(),
        loadLateStrings(language),
        loadStatusStrings(language),
      ]);
      if (signal.aborted) throw new Error("The language has changed.");
      const view = this.view.part ?? new StatusView(this);
      view.setStrings({ late, status: { ...late.report, ...status } });
      return view;
    } catch (error) {
      if (!signal.aborted) {
        // The fallback remains until there is a network.
        this.emit("lapor-error", { code: "network" });
        addEventListener("online", () => void this.load(), { once: true });
      }
      throw error;
    }
  }
}
