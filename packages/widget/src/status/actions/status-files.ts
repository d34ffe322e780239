import type { Channel, ReportAccess } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import { clientOf, reportError } from "../../client.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import { attachmentsField } from "../../photos/attachments-field.ts";
import { photosStyles } from "../../photos/photos-styles.ts";
import type { UploadItem } from "../../photos/upload-item.ts";
import type { Uploads } from "../../photos/uploads.ts";
import type { FileListStrings } from "../../strings/form/photos-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import { loadFileStrings } from "../../strings/load/load-beside.ts";
import type { AddedStyles } from "../../styles/added-styles.ts";
import type { StatusHost } from "../report/report-view.ts";
import type { ShownReport } from "../report/shown-report.ts";

/** Options from the view. */
export interface StatusFilesOptions {
  access: () => ReportAccess;
  report: () => ShownReport;
  errorMessage: (code: string) => string;
  /**
   * Called when all files are processed, with the number of files that were added. The other files were
   * refused.
   */
  ended: (added: number) => void;
}

/** The code of the file field, and the channel's limits. */
type FilesCode = typeof import("../../photos/file-list.ts") & {
  strings: FileListStrings;
  limits: Channel["attachments"];
};

/**
 * Photos and documents that the reporter adds to a sent report. Each file is sent as soon as it is chosen.
 */
export class StatusFiles {
  private readonly element: StatusHost;
  private readonly styles: AddedStyles;
  private readonly options: StatusFilesOptions;
  private readonly code: LazyPart<FilesCode>;
  private uploads: Uploads | undefined;
  private isHeld = false;
  private error = "";

  constructor(element: StatusHost, styles: AddedStyles, options: StatusFilesOptions) {
    this.element = element;
    this.styles = styles;
    this.options = options;
    this.code = new LazyPart(element, async (language) => {
      const [part, strings, { attachments }] = await Promise.all([
        loadPart(() => import("../../photos/file-list.ts")),
        loadFileStrings(language),
        clientOf(element).getChannel(),
      ]);
      return { ...part, strings: strings ?? part.indonesian, limits: attachments };
    });
  }

  /** Discards the chosen files when the report is closed. */
  clear(): void {
    this.uploads?.clear();
    this.isHeld = false;
  }

  /** Whether files are waiting for `release()`. */
  get isHolding(): boolean {
    return this.isHeld && !!this.uploads?.items.some(({ status }) => /^(preparing|waiting)$/.test(status));
  }

  /** Sends the files that are waiting. */
  release(): void {
    if (this.isHeld) this.uploads?.resume();
    this.isHeld = false;
  }

  /** Removes from the list the files that are now part of the report. */
  dropDone(): void {
    for (const { id, status } of this.uploads?.items ?? []) if (status === "done") this.uploads!.remove(id);
  }

  /**
   * Renders the file field or, until it is loaded, the button that loads it. `full` replaces the picker if
   * the report accepts no more files. With `hold`, files are prepared but not sent until `release()`.
   */
  render(
    late: LateStrings,
    label: string,
    inReport: string,
    full: TemplateResult | undefined,
    hold = false,
  ): TemplateResult {
    const { uploads, element } = this;
    const { part } = this.code;
    if (!part || !uploads)
      return (
        full ??
        html`<div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.open}>${label}</button></div>
        <p class="error" role="status">${this.error && this.options.errorMessage(this.error)}</p>`
      );
    const view = { limits: this.room(part.limits, uploads), strings: { ...late.files, ...part.strings } };
    return attachmentsField({
      ...view,
      label,
      full,
      add: (files) => {
        if (hold) uploads.pause();
        this.isHeld = hold;
        uploads.add(files, view.limits);
      },
      list: part.fileList({
        ...view,
        uploads,
        inReport,
        errorMessage: this.options.errorMessage,
        goTo: (id) => void element.focusOn(`#${CSS.escape(id)}`),
      }),
    });
  }

  /**
   * Returns the channel's limits, but with the number of files for this list: those that the report still
   * accepts, plus those in this list that it already contains.
   */
  private room(limits: Channel["attachments"], { items }: Uploads): Channel["attachments"] {
    const { reporterActions, timeline } = this.options.report();
    const remaining = reporterActions?.find(({ kind }) => kind === "attach")?.remaining;
    if (remaining === undefined) return limits;
    const accepted = new Set(timeline.flatMap(({ attachments = [] }) => attachments.map(({ id }) => id)));
    const listed = items.filter(({ attachmentId = "" }) => accepted.has(attachmentId));
    return { ...limits, maxCount: remaining + listed.length };
  }

  private open = async (): Promise<void> => {
    const { element, options, code } = this;
    this.error = "";
    const part = await code.load();
    if (part && !this.uploads) {
      this.styles.add(photosStyles);
      this.uploads = new part.Uploads(
        (file, more) => clientOf(element).uploadAttachment(file, { ...more, ...options.access() }),
        (finished) => this.changed(finished),
      );
    } else if (!part)
      this.error = code.error instanceof TypeError ? "network" : reportError(element, code.error).code;
    element.requestUpdate();
    await element.focusOn("#attachments");
  };

  private changed(finished: readonly UploadItem[]): void {
    const { element } = this;
    const added = finished.filter(({ status }) => status === "done");
    if (finished.some(({ prepared }) => prepared)) this.options.ended(added.length);
    // The cancel button disappears and nothing replaces it, so the focus has to move.
    const focused = (element.renderRoot as ShadowRoot).activeElement?.id;
    if (added.some(({ id }) => focused === `file-${id}`)) void element.focusOn("#attachments");
    element.requestUpdate();
  }
}
