import { html, nothing, type TemplateResult } from "lit";
import { clientOf } from "../client.ts";
import { loadPart } from "../load-part.ts";
import type { KeptFile } from "../offline/kept-report.ts";
import type { UploadItem } from "../photos/upload-item.ts";
import type { Uploads } from "../photos/uploads.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import { nameCaution } from "./caution.ts";
import { type FormView, faultLine, faultOf } from "./field.ts";
import type { FormChannel } from "./form-channel.ts";
import type { LaporForm } from "./lapor-form.ts";

/** Pixels before the field comes into view at which its part is fetched. */
const ahead = "600px";

/** The attachments of the form, fetched when they come near: a report without a photo never pays for them. */
export class FormFiles {
  uploads: Uploads | undefined;
  private readonly form: LaporForm;
  private readonly channel: FormChannel;
  private readonly styles: AddedStyles;
  private part: typeof import("./attachments-part.ts") | undefined;
  private loading: Promise<Uploads> | undefined;
  private observer: IntersectionObserver | undefined;
  private waiting: (() => void)[] = [];
  /** Files of a draft whose part has not come yet: they stay with the draft all the same. */
  private held: readonly KeptFile[] = [];

  constructor(form: LaporForm, channel: FormChannel, styles: AddedStyles) {
    this.form = form;
    this.channel = channel;
    this.styles = styles;
  }

  /** Fetches the part once; a failure is tried again on the next occasion. */
  load(): Promise<Uploads> {
    this.loading ??= loadPart(() => import("./attachments-part.ts")).then(
      (part) => {
        this.part = part;
        this.styles.add(part.photosStyles);
        this.uploads = new part.Uploads(
          (file, options) => clientOf(this.form).uploadAttachment(file, options),
          (finished) => this.changed(finished),
        );
        this.bringBack();
        this.form.requestUpdate();
        return this.uploads;
      },
      (error) => {
        this.loading = undefined;
        throw error;
      },
    );
    return this.loading;
  }

  /** Watches for the field to come near. */
  watch(): void {
    if (this.loading || this.observer) return;
    const place = this.form.renderRoot.querySelector(".files-room");
    if (!place) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.unwatch();
        // Without signal the field stays empty; scrolling by tries again.
        this.load().catch(() => setTimeout(() => this.watch(), 5000));
      },
      { rootMargin: ahead },
    );
    this.observer.observe(place);
  }

  unwatch(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  /** Files that go with the report, as they are kept on the device. Those that were cancelled stay behind. */
  get kept(): readonly KeptFile[] {
    const { uploads } = this;
    const cancelled = uploads?.items.filter(({ status }) => status === "cancelled").map(({ id }) => id);
    return uploads?.snapshot().filter(({ id }) => !cancelled!.includes(id)) ?? this.held;
  }

  /** Resolves when no photo is being shrunk any more: only then is it clean, and may be kept and sent. */
  async prepared(): Promise<void> {
    while (this.uploads?.items.some(({ status }) => status === "preparing"))
      await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Brings back files of a draft, in the place of those at hand. Rejects when the part for files is missing; they come with it then. */
  async restore(files: readonly KeptFile[]): Promise<void> {
    this.clear();
    this.held = files;
    if (!files.length) return;
    await this.load();
    this.bringBack();
  }

  /** Forgets every file. */
  clear(): void {
    this.held = [];
    this.uploads?.clear();
  }

  render(view: FormView): TemplateResult | typeof nothing {
    const { part, uploads, form, channel } = this;
    const { attachments: limits } = channel;
    const { strings, late, state } = view;
    if (!part || !uploads || !limits?.maxCount) return nothing;
    const { anonymous, point } = state.values;
    const field = part.attachmentsField({
      uploads,
      limits,
      strings: late!.files,
      label: html`${strings.fields.attachments.label} <span class="optional">${strings.optional}</span>`,
      fault: faultOf("attachments", view) ? (faultLine("attachments", view) as TemplateResult) : undefined,
      faultWords: (code) => channel.faultWords(code),
      goTo: (id) => void form.focusOn(`#${CSS.escape(id)}`),
      beforePick: () => channel.keeping.flush(),
      usePlace: anonymous || point ? undefined : (place) => form.edit({ point: place }),
    });
    const names = uploads.items.map(({ file }) => file.name);
    return html`${field}${nameCaution(names, late!)}`;
  }

  private bringBack(): void {
    const { held, uploads } = this;
    if (!uploads || !held.length) return;
    this.held = [];
    uploads.restore(
      held.map(({ id, name, type, bytes, attachmentId, uploadedAt }) => ({
        id,
        file: new File([bytes], name, { type }),
        attachmentId,
        uploadedAt,
      })),
    );
  }

  private changed(finished: readonly UploadItem[]): void {
    const { part, channel, form } = this;
    for (const resolve of this.waiting.splice(0)) resolve();
    const { late } = form;
    if (finished.length && late) {
      const words = {
        limits: channel.attachments!,
        strings: late.files,
        faultWords: (code: string) => channel.faultWords(code),
      };
      form.say(finished.map((item) => part!.fileNews(item, words)).join(" "));
    }
    channel.keeping.edited();
    form.requestUpdate();
  }
}
