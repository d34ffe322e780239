import type { Channel, ReportAccess } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import { loadPart } from "../load-part.ts";
import type { UploadItem } from "../photos/upload-item.ts";
import type { Uploads } from "../photos/uploads.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { LaporStatus } from "./lapor-status.ts";
import type { ShownReport } from "./shown-report.ts";

/** What the files need of the view around them. */
export interface StatusFilesOptions {
  access: () => ReportAccess;
  report: () => ShownReport;
  faultWords: (code: string) => string;
  /** Files were sent, and so many have arrived; the others were refused. */
  ended: (arrived: number) => void;
}

/** Photos and documents that follow a report: fetched when the reporter asks for them, each sent at once and by itself. */
export class StatusFiles {
  private readonly element: LaporStatus;
  private readonly styles: AddedStyles;
  private readonly options: StatusFilesOptions;
  private part: typeof import("../form/attachments-part.ts") | undefined;
  private uploads: Uploads | undefined;
  private limits: Channel["attachments"] | undefined;
  private failed = "";

  constructor(element: LaporStatus, styles: AddedStyles, options: StatusFilesOptions) {
    this.element = element;
    this.styles = styles;
    this.options = options;
  }

  /** Forgets what was chosen for the report that is being left. */
  clear(): void {
    this.uploads?.clear();
  }

  /** Takes those out of the list that are in the report. */
  dropDone(): void {
    for (const { id, status } of this.uploads?.items ?? []) if (status === "done") this.uploads!.remove(id);
  }

  /** The button that fetches the field, or the field; `full` is said in its place when the report takes no more. */
  render(
    late: LateStrings,
    label: string,
    inReport: string,
    full: TemplateResult | undefined,
  ): TemplateResult {
    const { part, uploads, limits, element } = this;
    if (!part || !uploads || !limits)
      return (
        full ??
        html`<div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.open}>${label}</button></div>
        <p class="error" role="status">${this.failed && this.options.faultWords(this.failed)}</p>`
      );
    return part.attachmentsField({
      uploads,
      limits: this.room(limits, uploads),
      label,
      full,
      inReport,
      strings: late.files,
      faultWords: this.options.faultWords,
      goTo: (id) => void element.focusOn(`#${CSS.escape(id)}`),
    });
  }

  /** As many as the report still takes, and those of this list that it has taken already. */
  private room(limits: Channel["attachments"], { items }: Uploads): Channel["attachments"] {
    const { reporterActs, timeline } = this.options.report();
    const remaining = reporterActs?.find(({ kind }) => kind === "attach")?.remaining;
    if (remaining === undefined) return limits;
    const taken = new Set(timeline.flatMap(({ attachments = [] }) => attachments.map(({ id }) => id)));
    const listed = items.filter(({ attachmentId = "" }) => taken.has(attachmentId));
    return { ...limits, maxCount: remaining + listed.length };
  }

  private open = async (): Promise<void> => {
    const { element, options } = this;
    this.failed = "";
    try {
      const [part, channel] = await Promise.all([
        loadPart(() => import("../form/attachments-part.ts")),
        clientOf(element).getChannel(),
      ]);
      this.limits = channel.attachments;
      this.styles.add(part.photosStyles);
      this.uploads = new part.Uploads(
        (file, more) => clientOf(element).uploadAttachment(file, { ...more, ...options.access() }),
        (finished) => this.changed(finished),
      );
      this.part = part;
    } catch (error) {
      this.failed = error instanceof TypeError ? "network" : tellFault(element, error).code;
    }
    element.requestUpdate();
    await element.focusOn("#attachments");
  };

  private changed(finished: readonly UploadItem[]): void {
    const { element } = this;
    const arrived = finished.filter(({ status }) => status === "done");
    if (finished.some(({ prepared }) => prepared)) this.options.ended(arrived.length);
    // "Batalkan" goes away with nothing in its place.
    const focused = (element.renderRoot as ShadowRoot).activeElement?.id;
    if (arrived.some(({ id }) => focused === `file-${id}`)) void element.focusOn("#attachments");
    element.requestUpdate();
  }
}
