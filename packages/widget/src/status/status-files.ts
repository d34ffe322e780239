import type { Channel, ReportAccess } from "@lapor/sdk";
import { html, type TemplateResult } from "lit";
import { clientOf, tellFault } from "../client.ts";
import { loadPart } from "../load-part.ts";
import type { UploadItem } from "../photos/upload-item.ts";
import type { Uploads } from "../photos/uploads.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { LaporStatus } from "./lapor-status.ts";

/** What the files need of the view around them. */
export interface StatusFilesOptions {
  access: () => ReportAccess;
  faultWords: (code: string) => string;
  /** So many files are at the report now. */
  added: (count: number) => void;
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

  render(late: LateStrings, label: string, inReport: string): TemplateResult {
    const { part, uploads, limits, element } = this;
    if (!part || !uploads || !limits)
      return html`<div class="row"><button type="button" class="button plain" part="button-secondary" @click=${this.open}>${label}</button></div>
        <p class="error" role="status">${this.failed && this.options.faultWords(this.failed)}</p>`;
    return part.attachmentsField({
      uploads,
      limits,
      label,
      inReport,
      strings: late.files,
      faultWords: this.options.faultWords,
      goTo: (id) => void element.focusOn(`#${CSS.escape(id)}`),
    });
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
    if (arrived.length) this.options.added(arrived.length);
    // "Batalkan" goes away with nothing in its place.
    const focused = (element.renderRoot as ShadowRoot).activeElement?.id;
    if (arrived.some(({ id }) => focused === `file-${id}`)) void element.focusOn("#attachments");
    element.requestUpdate();
  }
}
