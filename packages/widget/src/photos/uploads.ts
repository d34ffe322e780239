import {
  type Attachment,
  type Channel,
  createIdempotencyKey,
  isLaporError,
  type UploadOptions,
} from "@lapor/sdk";
import { prepareFile } from "../pictures/prepare-file.ts";
import type { Refusal } from "../strings/form/photos-strings.ts";
import { retryDelay } from "./retry-delay.ts";
import { type FileSnapshot, newItem, type RestoredFile, type UploadItem } from "./upload-item.ts";

export type { UploadItem };

/** The client's upload method. */
export type UploadAttachment = (file: Blob, options: UploadOptions) => Promise<Attachment>;

/**
 * The number of simultaneous uploads. Two keep a slow uplink busy without slowing each other down too much.
 */
const atOnce = 2;
/** The number of automatic retries. */
const retries = 5;

/** Refusals that a retry cannot change, by error code. */
const lasting: Readonly<Record<string, Refusal | undefined>> = {
  unsupported_media_type: "wrongType",
  payload_too_large: "tooLarge",
};

/** Permanent refusals, by the code of a file's field error. */
const lastingFaults: Readonly<Record<string, Refusal | undefined>> = {
  too_many: "tooMany",
  too_many_pixels: "tooLarge",
  locked: "locked",
  unreadable: "broken",
  holds_files: "holdsFiles",
};

/**
 * Prepares files and uploads them as soon as they are chosen, each as its own idempotent request, so
 * cancelling, retrying and removing affect only that file. Temporary failures (no network, a busy channel)
 * are retried automatically. The only DOM feature that it uses is the `online` event. `changed` is called
 * whenever `items` is replaced, with the files that have just been uploaded, have failed or were refused.
 */
export class Uploads {
  items: readonly UploadItem[] = [];
  private limits: Channel["attachments"] = { maxCount: 0, maxBytes: 0, mediaTypes: [] };
  private paused = false;
  private held = false;
  private readonly runs = new Map<string, AbortController>();
  private readonly tries = new Map<string, number>();
  private readonly delayed = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly upload: UploadAttachment;
  private readonly changed: (finished: readonly UploadItem[]) => void;
  private readonly discard: (attachmentId: string) => void;

  /** @param discard Called with an uploaded file that no report will reference. */
  constructor(
    upload: UploadAttachment,
    changed: (finished: readonly UploadItem[]) => void,
    discard: (attachmentId: string) => void = () => {},
  ) {
    this.upload = upload;
    this.changed = changed;
    this.discard = discard;
  }

  /**
   * Starts as many files as the channel's limits permit, and lists the others with the reason why they were
   * not accepted.
   */
  add(files: Iterable<File>, limits: Channel["attachments"]): void {
    this.limits = limits;
    let left = limits.maxCount - this.items.filter(({ status }) => status !== "refused").length;
    const added = [...files].map(
      (file): UploadItem => ({
        ...newItem(createIdempotencyKey(), file),
        ...(left-- > 0 ? {} : { status: "refused", refusal: "tooMany" }),
      }),
    );
    this.set(
      [...this.items, ...added],
      added.filter(({ refusal }) => refusal),
    );
    this.next();
  }

  /**
   * Restores files from a snapshot. Their bytes must not change, because the channel associates each
   * idempotency key with these bytes.
   */
  restore(files: readonly RestoredFile[]): void {
    const restored = files.map(
      ({ id, file, attachmentId, uploadedAt }): UploadItem => ({
        ...newItem(id, file),
        status: "waiting",
        prepared: true,
        cleaned: file.type.startsWith("image/"),
        ...(attachmentId && { status: "done", percent: 100, attachmentId }),
        ...(uploadedAt && { uploadedAt }),
      }),
    );
    const ids = new Set(restored.map(({ id }) => id));
    this.set([...this.items.filter(({ id }) => !ids.has(id)), ...restored]);
    this.next();
  }

  /**
   * Returns the files that can be stored on the device: every prepared file that was not refused. A file that
   * is still being prepared is excluded, because it may contain metadata.
   */
  snapshot(): FileSnapshot[] {
    return this.items
      .filter(({ prepared, status }) => prepared && status !== "refused")
      .map(({ id, file, attachmentId, uploadedAt }) => ({
        id,
        name: file.name,
        type: file.type,
        bytes: file,
        ...(attachmentId && { attachmentId }),
        ...(uploadedAt && { uploadedAt }),
      }));
  }

  /** Removes a file and stops its upload. */
  remove(id: string): void {
    this.stop(id);
    const { attachmentId } = this.items.find((item) => item.id === id) ?? {};
    if (attachmentId) this.discard(attachmentId);
    this.set(this.items.filter((item) => item.id !== id));
    this.next();
  }

  /** Stops a file but keeps it in the list, so the citizen can retry it. */
  cancel(id: string): void {
    this.stop(id);
    this.update(id, { status: "cancelled", percent: 0, code: undefined });
    this.next();
  }

  /** Sends a failed or cancelled file again under the same key, so it cannot arrive twice. */
  retry(id: string): void {
    this.stop(id);
    const prepared = this.items.some((item) => item.id === id && item.prepared);
    this.update(id, { status: prepared ? "waiting" : "preparing", percent: 0, code: undefined });
    this.next();
  }

  /** Pauses uploads for something more urgent, such as the report's text. They are resumed later. */
  pause(): void {
    this.paused = true;
    for (const { id, status } of this.items)
      if (status === "uploading") {
        this.stop(id);
        this.update(id, { status: "waiting", percent: 0 });
      }
  }

  resume(): void {
    this.paused = false;
    this.next();
  }

  /** Removes every file and stops all preparation and uploads. */
  clear(): void {
    for (const { id } of this.items) this.stop(id);
    this.paused = false;
    this.set([]);
  }

  /** While `held` is true, files are prepared but not uploaded, because they are sent with the report. */
  hold(held: boolean): void {
    this.held = held;
    this.next();
  }

  /**
   * Stops running uploads and discards finished ones. Each file gets a new idempotency key, because the
   * channel associates the old key with the deleted upload.
   */
  withdraw(): void {
    const items = this.items.map((item): UploadItem => {
      const { id, status, attachmentId, uploadedAt: _, ...rest } = item;
      if (status !== "uploading" && status !== "done") return item;
      this.stop(id);
      if (attachmentId) this.discard(attachmentId);
      return { ...rest, id: createIdempotencyKey(), status: "waiting", percent: 0 };
    });
    this.set(items);
  }

  private next(): void {
    const isPaused = this.paused || this.held;
    for (const item of this.items) {
      if (item.status === "preparing" && !this.runs.has(item.id)) void this.prepare(item);
      const sending = this.items.filter(({ status }) => status === "uploading").length;
      if (item.status === "waiting" && !isPaused && sending < atOnce && !this.delayed.has(item.id))
        void this.send(item);
    }
  }

  private async prepare({ id, file }: UploadItem): Promise<void> {
    const signal = this.begin(id);
    const result = await prepareFile(file, this.limits, signal).catch(() => "unreadable" as const);
    if (signal.aborted) return;
    this.runs.delete(id);
    if (typeof result === "string") this.update(id, { status: "refused", refusal: result }, true);
    else this.update(id, { ...result, status: "waiting", prepared: true });
    this.next();
  }

  private async send({ id, file }: UploadItem): Promise<void> {
    const signal = this.begin(id);
    this.update(id, { status: "uploading", percent: 0, code: undefined });
    try {
      const { id: attachmentId } = await this.upload(file, {
        idempotencyKey: id,
        signal,
        onProgress: ({ loaded, total }) => {
          // A cancelled run may still report progress; ignore it, because only a file's newest run counts.
          if (!signal.aborted) this.update(id, { percent: total ? Math.floor((loaded / total) * 100) : 0 });
        },
      });
      if (signal.aborted) return;
      this.update(id, { status: "done", percent: 100, attachmentId, uploadedAt: Date.now() }, true);
    } catch (error) {
      if (signal.aborted) return;
      const { code, fields, retryable, retryAfter } = isLaporError(error)
        ? error
        : { code: "internal_error", fields: [], retryable: false, retryAfter: 0 };
      const tries = this.tries.get(id) ?? 0;
      const refusal = lastingFaults[fields[0]?.code ?? ""] ?? lasting[code];
      if (refusal) this.update(id, { status: "refused", refusal }, true);
      else if (!retryable || tries >= retries) this.update(id, { status: "failed", percent: 0, code }, true);
      else {
        this.tries.set(id, tries + 1);
        this.delay(id, retryDelay(tries, retryAfter));
        this.update(id, { status: "waiting", percent: 0, code });
      }
    }
    this.next();
  }

  private begin(id: string): AbortSignal {
    const abort = new AbortController();
    this.runs.set(id, abort);
    return abort.signal;
  }

  private stop(id: string): void {
    this.runs.get(id)?.abort();
    this.runs.delete(id);
    this.tries.delete(id);
    this.wake([id]);
  }

  private delay(id: string, milliseconds: number): void {
    const again = () => {
      this.wake([id]);
      this.next();
    };
    this.delayed.set(id, setTimeout(again, milliseconds));
    addEventListener("online", this.online);
  }

  private readonly online = (): void => {
    this.wake([...this.delayed.keys()]);
    this.next();
  };

  /** Ends the delay of these files. */
  private wake(ids: readonly string[]): void {
    for (const id of ids) {
      clearTimeout(this.delayed.get(id));
      this.delayed.delete(id);
    }
    if (!this.delayed.size) removeEventListener("online", this.online);
  }

  private update(id: string, change: Partial<UploadItem>, final = false): void {
    let updated: UploadItem | undefined;
    const items = this.items.map((item) => {
      if (item.id !== id) return item;
      updated = { ...item, ...change };
      return updated;
    });
    this.set(items, final && updated ? [updated] : []);
  }

  private set(items: readonly UploadItem[], finished: readonly UploadItem[] = []): void {
    this.items = items;
    this.changed(finished);
  }
}
