import { isLaporError } from "@lapor/sdk";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";

/** A page of a log, newest entries first. */
interface LogPage<Entry> {
  data: readonly Entry[];
  nextCursor: string | null;
}

/** Loads a log page by page. Entries that have been loaded stay when a later page cannot be loaded. */
export class LogPages<Entry> {
  entries: readonly Entry[] = [];
  isLoading = false;
  /** Whether the last page could not be loaded. */
  hasFailed = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: (query: { cursor?: string }) => Promise<LogPage<Entry>>;
  /** Cursor for the next page; undefined before the first page, null at the end. */
  #cursor: string | null | undefined;

  constructor(host: ReactiveControllerHost, read: (query: { cursor?: string }) => Promise<LogPage<Entry>>) {
    this.#host = host;
    this.#read = read;
  }

  /** Returns whether the log is empty, which is known once the first page has been loaded. */
  get isEmpty(): boolean {
    return this.entries.length === 0 && !this.hasFailed;
  }

  async load(): Promise<void> {
    if (this.isLoading || this.#cursor === null) return;
    this.isLoading = true;
    this.hasFailed = false;
    this.#host.requestUpdate();
    try {
      const { data, nextCursor } = await this.#read(
        this.#cursor === undefined ? {} : { cursor: this.#cursor },
      );
      this.entries = [...this.entries, ...data];
      this.#cursor = nextCursor;
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.hasFailed = true;
    } finally {
      this.isLoading = false;
      this.#host.requestUpdate();
    }
  }

  /** Renders a button that loads the next page or repeats a failed load. */
  renderMore({
    failed,
    retry,
    more,
  }: Record<"failed" | "retry" | "more", string>): TemplateResult | typeof nothing {
    if (!this.hasFailed && !this.#cursor) return nothing;
    return html`${this.hasFailed ? html`<p class="fault" role="alert">${failed}</p>` : nothing}
      <wa-button size="s" ?loading=${this.isLoading} @click=${() => void this.load()}
        >${this.hasFailed ? retry : more}</wa-button
      >`;
  }
}
