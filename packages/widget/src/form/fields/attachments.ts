import type { Channel } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../../client.ts";
import { icon, icons } from "../../icons.ts";
import { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { KeptFile } from "../../offline/kept-report.ts";
import { attachmentsField } from "../../photos/attachments-field.ts";
import type { UploadItem } from "../../photos/upload-item.ts";
import type { Uploads } from "../../photos/uploads.ts";
import type { FileListStrings, PhotosStrings } from "../../strings/form/photos-strings.ts";
import { loadFileStrings } from "../../strings/load/load-beside.ts";
import { errorSentence, type FormContext } from "../state/form-host.ts";
import { type FormAction, type FormState, mayAsk } from "../state/form-state.ts";
import { errorLine, errorOf } from "./field.ts";
import type { FormView } from "./form-view.ts";

type FilesPart = typeof import("../../photos/file-list.ts") & { strings: FileListStrings };

/**
 * The limits that apply until the channel's own limits are loaded. A photo can be chosen before that, because
 * the channel rejects files beyond its limits.
 */
const usualLimits: Channel["attachments"] = {
  maxCount: 5,
  maxBytes: 10 * 1024 * 1024,
  mediaTypes: ["image/jpeg", "image/png", "image/webp", "application/pdf"],
};

/**
 * The form's attachments. The field is rendered from the start. The part that prepares and uploads files is
 * loaded when a file picker opens, a file arrives or a draft has files, so a report without a photo never
 * loads it.
 */
export class Attachments {
  /** The upload queue, or undefined until its part is loaded. */
  uploads: Uploads | undefined;
  private readonly form: FormContext;
  private readonly part: LazyPart<FilesPart>;
  /** The draft's files until the upload part is loaded. They remain in the draft even if it never loads. */
  private held: readonly KeptFile[] = [];
  /**
   * Files that the reporter chose before the upload part was loaded. Their metadata has not been removed yet,
   * so they are neither stored nor sent.
   */
  private pending: readonly File[] = [];
  /** Called when no more files are being prepared. */
  private whenPrepared: (() => void) | undefined;

  constructor(form: FormContext) {
    this.form = form;
    this.part = new LazyPart(form.host, async (language) => {
      const [part, strings] = await Promise.all([
        loadPart(() => import("../../photos/file-list.ts")),
        loadFileStrings(language),
      ]);
      this.uploads ??= new part.Uploads(
        (file, options) => clientOf(form.host).uploadAttachment(file, options),
        (finished) => this.changed(finished),
        // A failed deletion is not retried, because the channel deletes a file without a report after 24
        // hours.
        (attachmentId) =>
          void clientOf(form.host)
            .deleteAttachment(attachmentId)
            .catch(() => {}),
      );
      this.uploads.hold(!mayAsk(form.store.state));
      return { ...part, strings: strings ?? part.indonesian };
    });
    form.store.subscribe((action, before) => this.follow(action, before));
  }

  private get limits(): Channel["attachments"] {
    return this.form.store.state.channel?.attachments ?? usualLimits;
  }

  private get strings(): PhotosStrings {
    return { ...this.form.late().files, ...this.part.part!.strings };
  }

  get names(): readonly string[] {
    const files = (this.uploads?.items ?? []).map(({ file }) => file);
    return [...this.early, ...files].map(({ name }) => name);
  }

  /** The files that wait for the upload part, which are shown even if it cannot be loaded. */
  private get early(): readonly { name: string }[] {
    return [...this.held, ...this.pending];
  }

  /**
   * Resolves when every file is ready to be sent, or when sending has stopped. A photo can be stored and sent
   * only after its metadata is removed.
   */
  async prepare(): Promise<void> {
    const { store } = this.form;
    if (this.pending.length) void this.load();
    if (store.state.preparing)
      await new Promise<void>((resolve) => {
        this.whenPrepared = resolve;
      });
  }

  /** Uploads files again that the channel no longer has. */
  uploadAgain(files: readonly KeptFile[]): void {
    const { items = [] } = this.uploads ?? {};
    this.restore(
      files.filter(
        (file) => !file.attachmentId && items.some((item) => item.id === file.id && item.attachmentId),
      ),
    );
  }

  /** @param saveDraft Stores the draft immediately. */
  render(view: FormView, saveDraft: () => void): TemplateResult | typeof nothing {
    const { form, uploads } = this;
    const { state, strings } = view;
    const { limits } = this;
    if (!limits.maxCount) return nothing;
    const late = form.late();
    const { anonymous, point } = state.values;
    const list =
      uploads &&
      this.part.part?.fileList({
        uploads,
        limits,
        strings: this.strings,
        errorMessage: (code) => errorSentence(code, late),
        goTo: (id) => void form.host.focusOn(`#${CSS.escape(id)}`),
        usePlace:
          anonymous || point
            ? undefined
            : (place) =>
                form.store.dispatch({ type: "edit", values: { point: { ...place, ofPhoto: true } } }),
      });
    return attachmentsField({
      limits,
      isKnown: !!state.channel,
      strings: late.files,
      label: html`${strings.fields.attachments.label} <span class="optional">${strings.optional}</span>`,
      error: errorOf("attachments", view) ? errorLine("attachments", view) : undefined,
      add: (files) => {
        this.pending = [...this.pending, ...files];
        void this.load();
      },
      // Saves the draft first, because Android can kill the page while the camera is open.
      beforePick: () => {
        saveDraft();
        void this.part.load();
      },
      quiet: !errorOf("attachments", view),
      list: html`${this.early.length ? this.earlyList() : nothing}${list}`,
    });
  }

  private earlyList(): TemplateResult {
    const { files } = this.form.late();
    const failed = this.part.status === "failed";
    const act = (words: string, { name }: { name: string }, action: () => void, face: unknown = words) =>
      html`<button type="button" class="button plain small" part="button-secondary" aria-label="${words}: ${name}" @click=${action}>${face}</button>`;
    return html`<ul aria-label=${files.list}>${this.early.map(
      (file) => html`<li class="file" part="file">
        <div class="facts">
          <span class="file-line"><span class="file-name">${file.name}</span></span>
          <span class=${failed ? "error" : "muted"}>${failed ? this.form.strings().partMissing : files.preparing}</span>
        </div>
        <div class="row">
          ${failed ? act(files.retry, file, () => void this.load()) : nothing}
          ${act(files.remove, file, () => this.removeEarly(file), icon(icons.cross))}
        </div>
      </li>`,
    )}</ul>`;
  }

  private removeEarly(file: { name: string }): void {
    this.held = this.held.filter((each) => each !== file);
    this.pending = this.pending.filter((each) => each !== file);
    this.publish();
    void this.form.host.focusOn("#attachments");
  }

  private follow(action: FormAction, before: FormState): void {
    const { uploads } = this;
    const { state } = this.form.store;
    // Compares states instead of checking the action, because the page's code can make the report
    // confidential too.
    if (action.type !== "restart" && state.values.confidential && !before.values.confidential)
      uploads?.withdraw();
    uploads?.hold(!mayAsk(state));
    if (action.type === "reset" || action.type === "forgotten" || action.type === "restart") {
      this.pending = [];
      this.held = (action.type === "restart" && action.files) || [];
      uploads?.clear();
      if (this.held.length) void this.load();
    }
    if (!state.preparing || !state.busy) this.whenPrepared?.();
  }

  /** Loads the upload part and passes the waiting files to it. */
  private async load(): Promise<void> {
    const { store } = this.form;
    const loading = this.part.load();
    this.publish();
    const part = await loading;
    const { held, pending, uploads, limits } = this;
    if (part && uploads) {
      this.held = [];
      this.restore(held);
      this.pending = [];
      if (pending.length) uploads.add(pending, limits);
    } else if (this.early.length) {
      // Without the upload part, sending fails, because a report must not be sent without its photo.
      if (store.state.busy && pending.length) store.dispatch({ type: "fail", failure: { code: "network" } });
      addEventListener("online", () => void this.load(), { once: true });
    }
    this.publish();
  }

  private restore(files: readonly KeptFile[]): void {
    if (!files.length) return;
    this.uploads?.restore(
      files.map(({ id, name, type, bytes, attachmentId, uploadedAt }) => ({
        id,
        file: new File([bytes], name, { type }),
        attachmentId,
        uploadedAt,
      })),
    );
  }

  /** Cancelled files are excluded, because they are not part of the report. */
  private publish(): void {
    const { uploads, held, pending, part } = this;
    const items = uploads?.items ?? [];
    const cancelled = items.filter(({ status }) => status === "cancelled").map(({ id }) => id);
    const files = [...held, ...(uploads?.snapshot() ?? []).filter(({ id }) => !cancelled.includes(id))];
    const isLoading = pending.length > 0 && part.status === "loading";
    const preparing = isLoading || items.some(({ status }) => status === "preparing");
    this.form.store.dispatch({ type: "files", files, preparing });
  }

  private changed(finished: readonly UploadItem[]): void {
    const { store, late } = this.form;
    const { part } = this.part;
    if (part && finished.length) {
      const view = {
        limits: this.limits,
        strings: this.strings,
        errorMessage: (code: string) => errorSentence(code, late()),
      };
      const words = finished.map((item) => part.fileNews(item, view)).join(" ");
      store.dispatch({ type: "announce", words });
    }
    this.publish();
  }
}
