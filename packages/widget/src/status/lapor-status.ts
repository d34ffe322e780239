import { type CSSResultGroup, html, type PropertyDeclarations, type PropertyValues } from "lit";
import { ChannelElement } from "../channel-element.ts";
import { LazyPart } from "../lazy-part.ts";
import { loadPart } from "../load-part.ts";
import { type Language, loadStrings } from "../strings/languages.ts";
import { baseStyles } from "../styles/base-styles.ts";
import type { StatusView } from "./status-view.ts";

/**
 * A citizen's own report, opened with tracking ID and access code: where it stands, who has it, what is due, what has happened, and what
 * the reporter can do now: answer a question, add words and files, confirm, contest or rate the answer, take the report back. Its view is
 * loaded when the element is used, so that a page with the form alone does not pay for it, the acts when the channel allows one, and copy and
 * erasure of the reporter's data when they are opened. With the tracking ID alone it shows what is public of a report that was released.
 *
 * @summary Follows a report of a LAPOR! channel.
 * @example
 * ```html
 * <lapor-status publishable-key="pk_…" base-url="https://kanal.example">
 *   <a href="https://www.lapor.go.id">Lacak lewat SP4N-LAPOR!</a>
 * </lapor-status>
 * ```
 * @element lapor-status
 * @attr {string} tracking-id - Fills in the tracking ID, as a fragment of the address does (`#K7M-2QF-9XH`); the access code is always asked for, and may be left empty for a public report.
 * @slot - What is shown until the element is ready.
 * @fires {CustomEvent<Record<string, never>>} lapor-ready - The element may be used.
 * @fires {CustomEvent<{code: string}>} lapor-error - Something was refused or could not be reached; `code` as for `<lapor-form>`.
 * @csspart form - Question for the codes, and what is sent for each act.
 * @csspart heading - Heading of the question, and title of the report.
 * @csspart field - One question with all that belongs to it.
 * @csspart label - Words of a question.
 * @csspart hint - Small words below a label.
 * @csspart input - A text field.
 * @csspart choice - One radio button with its words.
 * @csspart error - What is wrong with a field.
 * @csspart error-summary - All that is wrong, or why the report cannot be shown, or why something was not taken.
 * @csspart button - The main button.
 * @csspart button-secondary - Every other button.
 * @csspart report - The report that was opened, or what is public of it.
 * @csspart tracking-id - Its tracking ID.
 * @csspart status - Where it stands.
 * @csspart timeline - What has happened.
 * @csspart entry - One event of the timeline.
 * @csspart action - A question to the reporter, in a frame.
 * @csspart erasure - That its data were erased, when and why.
 * @csspart followed - How the report goes on that this one was merged into.
 * @csspart readers - Who can read the report, and how much of it.
 * @csspart file - One attachment that is added later.
 * @csspart progress - How far it is.
 */
export class LaporStatus extends ChannelElement {
  static override properties: PropertyDeclarations = { trackingId: { attribute: "tracking-id" } };
  static override styles: CSSResultGroup = baseStyles;

  declare trackingId: string | undefined;

  private readonly view: LazyPart<StatusView> = new LazyPart<StatusView>(this, (language, signal) =>
    this.loadView(language, signal),
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (this.view.status === "initial") void this.load();
    if (changed.has("trackingId")) this.view.part?.fillIn(this.trackingId);
  }

  protected override render(): unknown {
    return this.view.part?.render() ?? html`<slot></slot>`;
  }

  private async load(): Promise<void> {
    const isFirst = !this.view.part;
    const view = await this.view.load();
    if (!view || !isFirst) return;
    view.fillIn(this.trackingId);
    this.emit("lapor-ready", {});
  }

  private async loadView(language: Language, signal: AbortSignal): Promise<StatusView> {
    try {
      const [{ StatusView }, late, status] = await Promise.all([
        loadPart(() => import("./status-view.ts")),
        loadStrings("late", language),
        loadStrings("status", language),
      ]);
      if (signal.aborted) throw new Error("The language has changed.");
      const view = this.view.part ?? new StatusView(this);
      view.speak({ late, status: { ...late.report, ...status } });
      return view;
    } catch (error) {
      if (!signal.aborted) {
        // The fallback stays until there is a signal.
        this.emit("lapor-error", { code: "network" });
        addEventListener("online", () => void this.load(), { once: true });
      }
      throw error;
    }
  }
}
