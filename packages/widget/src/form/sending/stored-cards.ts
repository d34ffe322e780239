import { html, nothing, type TemplateResult } from "lit";
import { timeInWords } from "../../dates.ts";
import { lockName } from "../../offline/draft-autosave.ts";
import { undoTime } from "../../offline/expiry.ts";
import { isArrived } from "../../offline/kept-report.ts";
import { whileHolding } from "../../offline/web-lock.ts";
import type { StoredReport } from "../../values/form-values.ts";
import type { FormContext } from "../state/form-host.ts";
import type { OfflineReports } from "./offline-reports.ts";
import { notHeld, once } from "./press-once.ts";
import { storedStyles } from "./stored-styles.ts";

/** Cuts a text to a length by which the citizen can recognize the report. */
const clip = (text: string, longest: number): string => {
  const words = text.trim().replace(/\s+/g, " ");
  return words.length > longest ? `${words.slice(0, longest).trim()}…` : words;
};

const button = (
  words: string,
  action: () => void,
  of: string,
  id: unknown = nothing,
  look = "plain ",
): TemplateResult =>
  html`<button type="button" id=${id} class="button ${look}small" part=${look ? "button-secondary" : "button"} aria-describedby=${of} @click=${once(action)} @keydown=${notHeld}>${words}</button>`;

/**
 * The cards above the fields, for drafts and for reports that were sent while the citizen was away. A draft
 * that the citizen deleted or replaced can be restored for ten seconds. If the page is closed before that,
 * the draft is deleted immediately. After a crash, the next form deletes the draft without offering it.
 */
export class StoredCards {
  private readonly form: FormContext;
  private readonly offline: OfflineReports;
  /** The ids of dropped drafts that were open in the form. */
  private readonly emptied = new Set<string>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(form: FormContext, offline: OfflineReports) {
    this.form = form;
    this.offline = offline;
    form.styles.add(storedStyles);
  }

  render(isFresh: boolean): TemplateResult {
    const { store, late } = this.form;
    const { reports, restored } = store.state.device;
    const { keeping: words } = late();
    return html`${reports.filter(isArrived).map((report) => this.arrived(report))}
      ${restored ? html`<p>${words.restored} <button type="button" class="link" @click=${once(() => void this.startEmpty())} @keydown=${notHeld}>${this.words.startEmpty}</button></p>` : nothing}
      ${this.drafts(isFresh)}`;
  }

  private get words() {
    return this.form.extra.part!.cards;
  }

  private arrived({ id, receipt }: StoredReport): TemplateResult {
    const { store, late } = this.form;
    const { keeping, report } = late();
    const open = async () => {
      const record = await this.offline.records.get(id);
      if (record) store.dispatch({ type: "show_receipt", record });
    };
    return html`<div class="box arrived" part="kept">
      <p id="arrived-${id}"><b>${this.words.arrived}</b>${report.trackingId} ${receipt?.trackingId}. ${this.words.unseen}</p>
      <div class="row">${button(keeping.receipt, () => void open(), `arrived-${id}`, nothing, "")}</div>
    </div>`;
  }

  /**
   * Renders the drafts. They are unfolded while the form is empty and folded otherwise, so the citizen does
   * not mistake them for the form's content.
   */
  private drafts(isFresh: boolean): TemplateResult | typeof nothing {
    const { drafts } = this.form.store.state.device;
    if (!drafts.length) return nothing;
    const words = this.words.drafts(drafts.length);
    const list = html`<ul aria-label=${words}>${drafts.map((draft) => this.draft(draft))}</ul>`;
    return isFresh || drafts.some(({ stage }) => stage === "dropped")
      ? html`<p>${words}</p>${list}`
      : html`<details><summary>${words}</summary>${list}</details>`;
  }

  /** Renders a draft with its title or first words. If the draft is confidential, renders neither. */
  private draft({ id, stage, values, files, savedAt }: StoredReport): TemplateResult {
    const { late } = this.form;
    const { keeping, locale } = late();
    const { words } = this;
    const { title = "", body = "", confidential } = values ?? {};
    const name = confidential ? words.secret : clip(title || body, 80) || words.untitled;
    const more = title && !confidential ? clip(body, 120) : "";
    const facts = [words.changed(timeInWords(new Date(savedAt).toISOString(), locale))];
    if (files.length) facts.push(words.fileCount(files.length));
    const of = `draft-name-${id}`;
    return html`<li class="box" part="kept" id="draft-${id}">
      <p id=${of}><b>${name}</b>${more}</p>
      ${
        stage === "dropped"
          ? html`<p>${words.dropped}</p><div class="row">${button(words.undo, () => void this.undo(id), of, `undo-${id}`)}</div>`
          : html`<p class="muted">${facts.join(" · ")}</p>
            <div class="row">${button(keeping.resume, () => void this.resume(id), of, nothing, "")}<button type="button" class="link" aria-describedby=${of} @click=${once(() => void this.drop(id))} @keydown=${notHeld}>${words.drop}</button></div>`
      }
    </li>`;
  }

  private async resume(id: string): Promise<void> {
    const { store, host } = this.form;
    const record = await this.offline.resume(id);
    if (!record) return;
    store.dispatch({ type: "restart", values: record.values, files: record.files });
    await host.focusOn("#title");
  }

  private async startEmpty(): Promise<void> {
    const id = await this.offline.startEmpty();
    if (id) this.emptied.add(id);
    if (id) await this.drop(id);
    else await this.form.host.focusOn("#heading");
  }

  /** Deletes a draft after ten seconds unless a tab has it open. */
  private async drop(id: string): Promise<void> {
    const { offline, form } = this;
    const { records, dropped } = offline;
    await whileHolding(navigator.locks, lockName(id), async () => {
      const record = await records.get(id);
      if (record?.stage !== "draft") return;
      dropped.set(id, record.savedAt);
      await records.put({ ...record, stage: "dropped", savedAt: Date.now() });
    });
    await offline.refresh();
    if (!dropped.has(id)) return;
    const remove = () => {
      removeEventListener("pagehide", remove);
      void this.remove(id);
    };
    addEventListener("pagehide", remove);
    this.timers.set(id, setTimeout(remove, undoTime));
    this.announce(this.words.dropped);
    // The pressed button disappears, so the focus moves to the undo button.
    await form.host.focusOn(`#undo-${id}`);
  }

  /**
   * Restores a draft. If it was open in the form and nothing has been entered since, opens it there again.
   */
  private async undo(id: string): Promise<void> {
    const { offline, form } = this;
    const { records, dropped } = offline;
    const savedAt = dropped.get(id);
    dropped.delete(id);
    clearTimeout(this.timers.get(id));
    const record = await records.get(id);
    if (savedAt !== undefined && record?.stage === "dropped")
      await records.put({ ...record, stage: "draft", savedAt });
    const isInForm = this.emptied.delete(id) && (await offline.reopen(id));
    await offline.refresh();
    this.announce(this.words.undone);
    await form.host.focusOn(isInForm ? "#title" : `#draft-${id}`);
  }

  private async remove(id: string): Promise<void> {
    const { offline, form } = this;
    // The draft may have been restored in the meantime.
    if (!offline.dropped.delete(id)) return;
    const hadFocus = (form.host.renderRoot as ShadowRoot).activeElement?.id === `undo-${id}`;
    await offline.records.delete(id);
    await offline.refresh();
    if (hadFocus) await form.host.focusOn("#heading");
  }

  private announce(words: string): void {
    this.form.store.dispatch({ type: "announce", words });
  }
}
