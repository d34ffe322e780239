import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Language } from "./strings/load/languages.ts";

/** The element that a part belongs to. */
export interface LazyPartHost extends ReactiveControllerHost {
  readonly language: Language;
}

/** `failed` can be left by another `load()`. */
export type LazyPartStatus = "initial" | "loading" | "ready" | "failed";

/**
 * Code and strings that an element's first load leaves out. It loads them once when they are first needed,
 * and again when the element's language changes. A result for a language that the element has left, or from
 * before an `abort()`, is dropped. The host renders again whenever the status changes.
 */
export class LazyPart<Part> implements ReactiveController {
  status: LazyPartStatus = "initial";
  /** The loaded part. It stays while the part loads in another language, and when that fails. */
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
   * Loads the part in the host's language, unless it is there or on its way. After a failure it tries again.
   * Never rejects: resolves with nothing when the part cannot be loaded or is aborted.
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

  /** Drops the part, and the one that is on its way. */
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
      // Whoever waited for an aborted run gets the part of the newer one, if there is one.
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
