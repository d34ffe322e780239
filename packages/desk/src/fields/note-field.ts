import { type FullAgencyReport, isLaporError, type Officer } from "@lapor/sdk";
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Session } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { baseStyles } from "../style/base-styles.ts";
import { tell } from "../tell.ts";
import { matching, mentionable, mentionsIn, mostMentions, queryBefore, writeMentions } from "./mentions.ts";
import { noteFieldStyles } from "./note-field-styles.ts";

/**
 * The text field of a note, with a list of colleagues after "@". The focus stays in the text, and the arrow
 * keys move through the list (`aria-activedescendant`). The text field keeps its role, because HTML does not
 * allow `combobox` on a `textarea`.
 * @fires desk-note - `text` and `mentions`, in the form that a draft keeps.
 */
export class DeskNoteField extends LitElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...LitElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override styles = [baseStyles, noteFieldStyles];
  static override properties = {
    session: { attribute: false },
    report: { attribute: false },
    label: {},
    fault: { attribute: false },
    text: { attribute: false },
    mentions: { attribute: false },
    officers: { state: true },
    query: { state: true },
    active: { state: true },
  };
  declare session: Session;
  declare report: FullAgencyReport | undefined;
  declare label: string;
  declare fault: string | undefined;
  declare text: string;
  /** The mentions chosen so far, in the form of `writeMentions`. */
  declare mentions: string;
  /** Colleagues who can read the note, once they have been loaded. */
  declare officers: readonly Officer[] | undefined;
  declare query: string | undefined;
  /** The index of the row that Enter chooses. */
  declare active: number;
  #area: HTMLTextAreaElement | undefined;
  #asked: string | undefined;

  constructor() {
    super();
    this.label = "";
    this.text = "";
    this.mentions = "";
    this.active = 0;
  }

  get #mentioned() {
    return mentionsIn(this.text, this.mentions);
  }

  get #found(): Officer[] {
    const mentioned = this.#mentioned;
    if (this.query === undefined || mentioned.length >= mostMentions) return [];
    const others = (this.officers ?? []).filter(({ id }) => mentioned.every((one) => one.id !== id));
    return matching(others, this.query);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("report") || this.report?.trackingId === this.#asked) return;
    this.#asked = undefined;
    this.officers = undefined;
    this.query = undefined;
  }

  async #load(): Promise<void> {
    const { session, report } = this;
    if (!report || this.#asked === report.trackingId) return;
    this.#asked = report.trackingId;
    try {
      const { data } = await session.client.listOfficers({ locale: session.language });
      if (this.#asked !== report.trackingId) return;
      const own = session.me.kind === "officer" ? session.me.id : undefined;
      this.officers = mentionable(data, report).filter(({ id }) => id !== own);
    } catch (error) {
      // A note does not need mentions. The colleagues are loaded again at the next focus.
      if (!isLaporError(error)) throw error;
      this.#asked = undefined;
    }
  }

  #change(text: string, mentions = this.mentions): void {
    this.text = text;
    this.mentions = writeMentions(mentionsIn(text, mentions));
    tell(this, "desk-note", { text, mentions: this.mentions });
  }

  #look(): void {
    const area = this.#area;
    if (!area) return;
    const isRange = area.selectionStart !== area.selectionEnd;
    const found = isRange ? undefined : queryBefore(area.selectionStart, area.value, this.#mentioned);
    if (found?.query !== this.query) this.active = 0;
    this.query = found?.query;
  }

  #choose(officer: Officer): void {
    const area = this.#area;
    const found = area && queryBefore(area.selectionStart, area.value, this.#mentioned);
    if (!found) return;
    const end = found.at + 1 + found.query.length;
    const rest = area.value.slice(end);
    const start = `${area.value.slice(0, found.at)}@${officer.name}${/^[\s,.:;)]/.test(rest) ? "" : " "}`;
    this.#change(start + rest, writeMentions([...this.#mentioned, officer]));
    this.query = undefined;
    void this.updateComplete.then(() => {
      area.focus();
      area.setSelectionRange(start.length, start.length);
    });
  }

  #onKey(event: KeyboardEvent): void {
    const rows = this.#found;
    if (rows.length === 0 || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const move = moves[event.key];
    const officer = rows[this.active];
    if (move !== undefined) this.active = (this.active + move + rows.length) % rows.length;
    else if (event.key === "Escape") this.query = undefined;
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && officer)
      this.#choose(officer);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  override updated(changed: PropertyValues<this>): void {
    if (changed.has("active") || changed.has("query"))
      this.renderRoot.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
  }

  override render(): TemplateResult {
    const { session, fault } = this;
    const words = session.strings.mentions;
    const rows = this.#found;
    const isOpen = rows.length > 0;
    const mentioned = this.#mentioned;
    return html`<label for="text">${this.label}</label>
      <textarea
        id="text"
        rows="2"
        .value=${this.text}
        aria-autocomplete="list"
        aria-controls=${isOpen ? "officers" : nothing}
        aria-activedescendant=${isOpen ? `officer-${this.active}` : nothing}
        aria-invalid=${fault ? "true" : nothing}
        aria-describedby="hint"
        ${ref((area) => {
          this.#area = area as HTMLTextAreaElement | undefined;
        })}
        @input=${(event: Event & { target: HTMLTextAreaElement }) => {
          this.#change(event.target.value);
          this.#look();
        }}
        @keydown=${this.#onKey}
        @keyup=${(event: KeyboardEvent) => {
          if (/^(Arrow(Left|Right)|Home|End)$/.test(event.key)) this.#look();
        }}
        @focus=${() => void this.#load()}
        @click=${() => this.#look()}
        @blur=${() => {
          this.query = undefined;
        }}
      ></textarea>
      ${
        isOpen
          ? html`<ul id="officers" role="listbox" aria-label=${words.list}>
              ${rows.map((officer, index) => this.#renderRow(officer, index, session))}
            </ul>`
          : nothing
      }
      <p id="hint" class="small ${fault ? "fault" : "quiet"}">
        ${fault ?? (mentioned.length > 0 ? words.told(mentioned.map(({ name }) => name).join(", ")) : words.hint)}
      </p>
      <p class="sr" role="status">${isOpen ? words.found(rows.length) : ""}</p>`;
  }

  #renderRow(officer: Officer, index: number, { strings }: Pick<Session, "strings">): TemplateResult {
    return html`<li
      id="officer-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => {
        // Keeps the focus in the text field.
        event.preventDefault();
      }}
      @click=${() => this.#choose(officer)}
    >
      ${officer.name}
      <span class="quiet small">${officer.unit?.name ?? nameIn(strings.names.roles, officer.role)}</span>
    </li>`;
  }
}
