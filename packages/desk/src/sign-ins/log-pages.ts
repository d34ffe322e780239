import { isLaporError } from "@lapor/sdk";
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from "lit";

interface LogPage<Entry> {
  data: readonly Entry[];
  nextCursor: string | null;
}

/** Loads a log page by page. When a page cannot be loaded, the earlier entries stay. */
export class LogPages<Entry> {
  entries: readonly Entry[] = [];
  isLoading = false;
  hasFailed = false;
  readonly #host: ReactiveControllerHost;
  readonly #read: (query: { cursor?: string }) => Promise<LogPage<Entry>>;
  /** The cursor for the next page. Undefined before the first page, null at the end. */
  #cursor: string | null | undefined;

  constructor(host: ReactiveControllerHost, read: (query: { cursor?: string }) => Promise<LogPage<Entry>>) {
    this.#host = host;
    this.#read = read;
  }

  /** Whether the log is empty. Only meaningful after the first page has been loaded. */
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

  /** Renders a button that loads the next page, or that retries after a failure. */
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
