import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Language } from "./strings/load/languages.ts";

/** The element that owns a lazily loaded part. */
export interface LazyPartHost extends ReactiveControllerHost {
  readonly language: Language;
}

/** The loading status of a part. After `failed`, calling `load()` again retries. */
export type LazyPartStatus = "initial" | "loading" | "ready" | "failed";

/**
 * Code and strings that an element loads after its initial load. The part is loaded once, when it is first
 * needed, and again when the element's language changes. A result in a language that the element no longer
 * uses, or from before an `abort()`, is dropped. The host renders again whenever the status changes.
 */
export class LazyPart<Part> implements ReactiveController {
  status: LazyPartStatus = "initial";
  /** The loaded part. It is kept while the part is being loaded in another language, and if that fails. */
  part: Part | undefined;
  /** The reason for the last failed load. */
  error: unknown;
  private readonly host: LazyPartHost;
  private readonly loader: (language: Language, signal: AbortSignal) => Promise<Part>;
  private language: Language | undefined;
  private controller: AbortController | undefined;
  private running: Promise<Part | undefined> | undefined;

  constructor(host: LazyPartHost, loader: (language: Language, signal: AbortSignal) => Promise<Part>) {
    this.host = host;
    this.loader = loader;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.language && this.language !== this.host.language) void this.load();
  }

  /**
   * Loads the part in the host's language unless it is loaded or loading. Retries after a failure. Never
   * rejects: resolves with undefined if the part cannot be loaded or loading is aborted.
   */
  load(): Promise<Part | undefined> {
    const { language } = this.host;
    if (this.language !== language || this.status === "failed") {
      this.controller?.abort();
      this.controller = new AbortController();
      this.language = language;
      this.running = this.run(language, this.controller.signal);
    }
    return this.running!;
  }

  /** Drops the part and cancels loading. */
  abort(): void {
    this.controller?.abort();
    this.language = undefined;
    this.running = undefined;
    this.part = undefined;
    this.status = "initial";
    this.host.requestUpdate();
  }

  private async run(language: Language, signal: AbortSignal): Promise<Part | undefined> {
    this.status = "loading";
    this.host.requestUpdate();
    try {
      const part = await this.loader(language, signal);
      // Callers that were waiting for an aborted load get the result of the newer load, if any.
      if (signal.aborted) return this.running;
      this.part = part;
      this.error = undefined;
      this.status = "ready";
    } catch (error) {
      if (signal.aborted) return this.running;
      this.error = error;
      this.status = "failed";
    }
    this.host.requestUpdate();
    return this.status === "failed" ? undefined : this.part;
  }
}
