import {
  type Attachment,
  type Channel,
  createIdempotencyKey,
  isLaporError,
  type UploadOptions,
} from "@lapor/sdk";

/** Why a chosen file is not taken at all. */
export type Refusal = "wrongType" | "tooLarge" | "empty" | "tooMany";

/** One chosen file and how far it is. */
export interface UploadItem {
  /** Unique in this form. */
  id: number;
  file: File;
  status: "waiting" | "uploading" | "done" | "failed" | "cancelled" | "refused";
  /** Percent that has left the device. */
  percent: number;
  refusal?: Refusal;
  /** Code of the failure, for its sentence. */
  code?: string;
  attachmentId?: string;
}

/** What the uploads need of the client. */
export type UploadAttachment = (file: Blob, options: UploadOptions) => Promise<Attachment>;

interface Running {
  abort: AbortController;
  key: string;
}

/** Files sent at the same time: two keep a slow uplink full without starving each other. */
const atOnce = 2;

/** Answers of the channel that no second attempt changes. */
const lasting: Readonly<Record<string, Refusal | undefined>> = {
  unsupported_media_type: "wrongType",
  payload_too_large: "tooLarge",
};

/**
 * Sends files as soon as they are chosen, each as its own idempotent request: cancel, retry and remove touch that file only.
 * Knows no DOM; `changed` is called whenever `items` is another list, with the files that just ended: arrived, failed or refused.
 */
export class Uploads {
  items: readonly UploadItem[] = [];
  private nextId = 0;
  private readonly runs = new Map<number, Running>();
  private readonly idle = new Set<() => void>();
  private readonly upload: UploadAttachment;
  private readonly changed: (finished: readonly UploadItem[]) => void;

  constructor(upload: UploadAttachment, changed: (finished: readonly UploadItem[]) => void) {
    this.upload = upload;
    this.changed = changed;
  }

  /** Takes files that the channel's limits allow and begins to send them; the others are listed with the reason. */
  add(files: Iterable<File>, limits: Channel["attachments"]): void {
    const refused: UploadItem[] = [];
    let taken = this.items.filter(({ status }) => status !== "refused").length;
    const added = [...files].map((file): UploadItem => {
      const item: UploadItem = { id: this.nextId++, file, status: "waiting", percent: 0 };
      const refusal = refusalOf(file, limits, taken);
      if (refusal) refused.push(Object.assign(item, { status: "refused", refusal }));
      else taken++;
      return item;
    });
    this.set([...this.items, ...added], refused);
    this.next();
  }

  /** Takes a file out, and stops its upload. */
  remove(id: number): void {
    this.runs.get(id)?.abort.abort();
    this.runs.delete(id);
    this.set(this.items.filter((item) => item.id !== id));
    this.next();
  }

  /** Stops an upload but keeps the file listed, so that it can be tried again. */
  cancel(id: number): void {
    this.update(id, { status: "cancelled", percent: 0 });
    this.runs.get(id)?.abort.abort();
    this.next();
  }

  /** Sends a file again that failed or was cancelled, under the same key: what has arrived does not arrive twice. */
  retry(id: number): void {
    this.update(id, { status: "waiting", percent: 0 });
    this.next();
  }

  /** Files that are not up yet but on their way. */
  get pending(): number {
    return this.items.filter(({ status }) => status === "waiting" || status === "uploading").length;
  }

  /** Resolves when nothing is on its way any more, whether it arrived or failed. */
  whenIdle(): Promise<void> {
    return new Promise((resolve) => {
      this.idle.add(resolve);
      this.settle();
    });
  }

  /** Whether a file was meant to be attached but is not up. */
  get unfinished(): boolean {
    return this.items.some(({ status }) => status !== "done" && status !== "refused");
  }

  /** Ids for the report, in the order in which the files were chosen. */
  get attachmentIds(): string[] {
    return this.items.flatMap(({ attachmentId }) => attachmentId ?? []);
  }

  /** Forgets every file and stops what is running. */
  clear(): void {
    for (const { abort } of this.runs.values()) abort.abort();
    this.runs.clear();
    this.set([]);
    this.settle();
  }

  private next(): void {
    for (const item of this.items) {
      if (this.items.filter(({ status }) => status === "uploading").length >= atOnce) break;
      if (item.status === "waiting") void this.send(item);
    }
    this.settle();
  }

  private async send({ id, file }: UploadItem): Promise<void> {
    const abort = new AbortController();
    const key = this.runs.get(id)?.key ?? createIdempotencyKey();
    this.runs.set(id, { abort, key });
    // A cancelled run may still report; only the newest one of a file has a say.
    const current = () => this.runs.get(id)?.abort === abort && !abort.signal.aborted;
    this.update(id, { status: "uploading", percent: 0 });
    try {
      const { id: attachmentId } = await this.upload(file, {
        idempotencyKey: key,
        signal: abort.signal,
        onProgress: ({ loaded, total }) => {
          if (current()) this.update(id, { percent: total ? Math.floor((loaded / total) * 100) : 0 });
        },
      });
      if (current()) this.update(id, { status: "done", percent: 100, attachmentId }, true);
    } catch (error) {
      const code = isLaporError(error) ? error.code : "internal_error";
      const refusal = lasting[code];
      if (current())
        this.update(
          id,
          { percent: 0, ...(refusal ? { status: "refused", refusal } : { status: "failed", code }) },
          true,
        );
    }
    this.next();
  }

  private settle(): void {
    if (this.pending > 0) return;
    for (const resolve of this.idle) resolve();
    this.idle.clear();
  }

  private update(id: number, change: Partial<UploadItem>, final = false): void {
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

function refusalOf(file: File, limits: Channel["attachments"], taken: number): Refusal | undefined {
  if (!file.size) return "empty";
  // An old phone may not know the type; the channel looks at the content anyway.
  if (file.type && !limits.mediaTypes.includes(file.type)) return "wrongType";
  if (file.size > limits.maxBytes) return "tooLarge";
  return taken >= limits.maxCount ? "tooMany" : undefined;
}
