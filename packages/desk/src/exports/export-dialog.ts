import { isLaporError, type LaporError, type ListAgencyReportsQuery } from "@lapor/sdk";
import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { ChannelContext, Clock, Session } from "../session/session.ts";
import type { ExportStrings } from "../strings/id/pages.ts";
import { baseStyles } from "../style/base-styles.ts";
import { dayInJakarta } from "../time/dates.ts";
import type { ViewName } from "../view/views.ts";
import { type ExportedReports, type Progress, readExport } from "./read-export.ts";
import { type Format, formats, saveTable } from "./save-table.ts";
import { tableOf } from "./table.ts";

interface ExportTarget {
  session: Session & ChannelContext & Clock;
  strings: ExportStrings;
  /** The name of the list in the dialog and in the file name. */
  view: ViewName;
  query: ListAgencyReportsQuery;
}

type State =
  | { is: "asking" }
  | { is: "reading"; running: AbortController }
  | { is: "done"; exported: ExportedReports; file: string }
  | { is: "failed"; message: string };

/**
 * Exports the list as a file. The dialog removes itself once it is closed, and closing it stops the export.
 */
export class DeskExport extends LitElement {
  static override styles = [
    baseStyles,
    css`
      wa-dialog {
        --width: min(30rem, 94vw);
      }
      .body {
        display: grid;
        gap: 0.875rem;
      }
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.25rem;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        margin-bottom: 0.375rem;
        padding: 0;
        font-weight: 600;
      }
      label {
        display: flex;
        align-items: center;
        gap: 0.5rem;
        min-height: 1.75rem;
      }
      input {
        width: 1.125rem;
        height: 1.125rem;
        accent-color: var(--accent);
      }
      progress {
        width: 100%;
        accent-color: var(--accent);
      }
      .fault {
        color: var(--late);
      }
      .outcome:empty {
        display: none;
      }
      .outcome {
        overflow-wrap: anywhere;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        justify-content: flex-end;
        gap: 0.5rem;
      }
    `,
  ];
  static override properties = {
    target: { attribute: false },
    format: { state: true },
    state: { state: true },
    progress: { state: true },
    isOpen: { state: true },
  };
  declare target: ExportTarget;
  declare format: Format;
  declare state: State;
  /** Undefined until the first page has been read. */
  declare progress: Progress | undefined;
  declare isOpen: boolean;

  constructor() {
    super();
    this.format = "xlsx";
    this.state = { is: "asking" };
    this.isOpen = false;
  }

  override firstUpdated(): void {
    // The dialog moves the focus only when `isOpen` changes from false to true.
    this.isOpen = true;
  }

  override updated(changed: PropertyValues<this>): void {
    const previous = changed.get("state");
    // Only the start and the end of the export replace the buttons, and with them the one that had the focus.
    if (!previous || (previous.is === "reading") === (this.state.is === "reading")) return;
    const button = this.renderRoot.querySelector<LitElement>(".buttons wa-button");
    void button?.updateComplete.then(() => button.focus());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop();
  }

  #stop(): void {
    if (this.state.is === "reading") this.state.running.abort();
  }

  async #export(): Promise<void> {
    const { session, query } = this.target;
    const { format } = this;
    const running = new AbortController();
    this.progress = undefined;
    this.state = { is: "reading", running };
    try {
      const exported = await readExport(session.client, query, {
        locale: session.language,
        signal: running.signal,
        onProgress: (progress) => {
          this.progress = progress;
        },
      });
      this.state = { is: "done", exported, file: this.#save(exported, format) };
    } catch (error) {
      if (!isLaporError(error)) throw error;
      this.state = { is: "failed", message: this.#explain(error) };
    }
  }

  #explain({ code, fields, detail }: LaporError): string {
    const { strings } = this.target;
    if (code === "aborted") return strings.cancelled;
    if (code === "step_up_required") return strings.notConfirmed;
    if (fields.some((field) => field.code === "too_many")) return strings.tooMany;
    return detail ?? strings.failed;
  }

  #save({ reports }: ExportedReports, format: Format): string {
    const { session, strings, view } = this.target;
    const table = tableOf(reports, session, strings);
    const name = strings.fileName(view, dayInJakarta(session.now()));
    return saveTable(table, { name, sheet: strings.sheet, format, language: session.language });
  }

  override render(): TemplateResult {
    const { strings, session, view } = this.target;
    const { state } = this;
    return html`<wa-dialog
      label=${strings.title}
      .open=${this.isOpen}
      @wa-after-hide=${(event: Event) => event.target === event.currentTarget && this.remove()}
    >
      <div class="body">
        ${
          state.is === "asking"
            ? html`<p>${strings.explanation(session.strings.views[view])}</p>
                <p class="quiet small">${strings.recorded}</p>
                ${this.#renderFormats()}`
            : nothing
        }
        <div class="outcome" role="status">${this.#renderOutcome()}</div>
        <div class="buttons">${this.#renderButtons()}</div>
      </div>
    </wa-dialog>`;
  }

  #renderFormats(): TemplateResult {
    const { strings } = this.target;
    return html`<fieldset>
      <legend>${strings.format}</legend>
      ${formats.map(
        (format) => html`<label>
          <input
            type="radio"
            name="format"
            value=${format}
            .checked=${this.format === format}
            @change=${() => {
              this.format = format;
            }}
          />
          ${strings.formats[format]}
        </label>`,
      )}
    </fieldset>`;
  }

  #renderOutcome(): TemplateResult | typeof nothing {
    const { strings, session } = this.target;
    const { state } = this;
    const words = (count: number): string => new Intl.NumberFormat(session.language).format(count);
    if (state.is === "asking") return nothing;
    if (state.is === "failed") return html`<p class="fault">${state.message}</p>`;
    if (state.is === "reading") {
      const { progress } = this;
      const so = progress ? strings.progress(words(progress.read), words(progress.total)) : strings.starting;
      return html`<p>${so}</p>
        <progress
          aria-label=${strings.title}
          max=${progress?.total ?? 1}
          .value=${progress?.read ?? 0}
        ></progress>`;
    }
    const { exported, file } = state;
    const missing = exported.total - exported.reports.length;
    return html`<p>${strings.done(words(exported.reports.length), file)}</p>
      ${missing > 0 ? html`<p class="fault">${strings.missing(words(missing))}</p>` : nothing}`;
  }

  #renderButtons(): TemplateResult {
    const { strings } = this.target;
    const { state } = this;
    if (state.is === "reading")
      return html`<wa-button size="s" appearance="outlined" @click=${this.#stop}>${strings.cancel}</wa-button>`;
    const [name, action] =
      state.is === "asking"
        ? [strings.start, () => this.#export()]
        : [
            strings.again,
            () => {
              this.state = { is: "asking" };
            },
          ];
    return html`<wa-button
        size="s"
        appearance="outlined"
        @click=${() => {
          this.isOpen = false;
        }}
        >${strings.close}</wa-button
      ><wa-button size="s" variant="brand" @click=${action}>${name}</wa-button>`;
  }
}

/** Creates the dialog, which opens once it is added to the page. */
export function createExportDialog(target: ExportTarget): DeskExport {
  if (!customElements.get("desk-export")) customElements.define("desk-export", DeskExport);
  const dialog = new DeskExport();
  dialog.target = target;
  return dialog;
}
