import { topics } from "@lapor/directory";
import type { AnswerTemplate } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import type { Failure } from "./failure.ts";
import type { Officer } from "./officers.ts";
import { officersPage } from "./officers-page.ts";
import { statusNames } from "./strings.ts";

/** A rejected form: its template (a new one has no id), the reason, and the input. */
interface FailedTemplate {
  id: string | undefined;
  failure: Failure;
  filled: FormData;
}

const doneSentences: Record<string, string> = {
  simpan: "Templat sudah disimpan.",
  hapus: "Templat sudah dihapus.",
};

const select = (
  id: string,
  name: string,
  label: string,
  options: [string, string][],
  value: string,
): Markup =>
  html`<div class="action-field">
    <label for="${id}-${name}">${label} <span class="optional">(opsional)</span></label>
    <select class="form-control" id="${id}-${name}" name="${name}">
      <option value="">Semua</option>
      ${options.map(([option, text]) => html`<option value="${option}" ${option === value ? "selected" : ""}>${text}</option>`)}
    </select>
  </div>`;

/** The agency's answer templates. Its administrators can change them. */
export function templatesPage(page: {
  officer: Officer;
  templates: readonly AnswerTemplate[];
  done?: string | undefined;
  failed?: FailedTemplate;
}): Markup {
  const { officer, templates, failed } = page;
  const done = doneSentences[page.done ?? ""];
  const isAdmin = officer.role !== "liaison";
  const failedAt = (id: string | undefined) => (failed && failed.id === id ? failed : undefined);
  const list = isAdmin
    ? templates.map((template) => templateForm(template, failedAt(template.id)))
    : templates.map(
        ({ name, text }) =>
          html`<section class="panel"><h2 class="h5" dir="auto">${name}</h2><p class="words" dir="auto">${text}</p></section>`,
      );
  const body = html`<p class="back"><a href="/petugas">← Kotak masuk</a></p>
    ${failed ? html`<div class="failure" role="alert" tabindex="-1" autofocus><h2 class="h5">Belum berhasil</h2><p class="mb-0">${failed.failure.message}</p></div>` : ""}
    ${done ? html`<p class="notice" tabindex="-1" autofocus>${done}</p>` : ""}
    <h1>Templat jawaban</h1>
    ${templates.length === 0 ? html`<p class="empty">Belum ada templat.</p>` : list}
    ${isAdmin ? templateForm(undefined, failedAt(undefined)) : ""}`;
  return officersPage(officer, failed ? "Galat: Templat jawaban" : "Templat jawaban", body);
}

function templateForm(template: AnswerTemplate | undefined, failed: FailedTemplate | undefined): Markup {
  const id = template ? `templat-${template.id}` : "templat-baru";
  const typed = (name: "name" | "text" | "categoryId" | "status"): string =>
    failed ? String(failed.filled.get(name) ?? "") : (template?.[name] ?? "");
  return html`<details class="action" id="${id}" ${failed || !template ? "open" : ""}>
    <summary>${template?.name ?? "Templat baru"}</summary>
    <form method="post" action="/petugas/templat${template ? `/${template.id}` : ""}">
      ${failed ? html`<p class="fault">${failed.failure.message}</p>` : ""}
      ${failed?.failure.fields.map(({ message }) => html`<p class="fault">${message}</p>`) ?? ""}
      ${template ? html`<input type="hidden" name="version" value="${template.version}" />` : ""}
      <div class="action-field">
        <label for="${id}-name">Nama</label>
        <input class="form-control" id="${id}-name" name="name" maxlength="120" required value="${typed("name")}" />
      </div>
      <div class="action-field">
        <label for="${id}-text">Jawaban</label>
        <p class="hint" id="${id}-petunjuk">Yang diisi otomatis: {trackingId}, {agency}, {dueDate}.</p>
        <textarea class="form-control" id="${id}-text" name="text" rows="3" required aria-describedby="${id}-petunjuk">${typed("text")}</textarea>
      </div>
      ${select(
        id,
        "categoryId",
        "Untuk kategori",
        topics.map((topic) => [topic.id, topic.names.id]),
        typed("categoryId"),
      )}
      ${select(id, "status", "Untuk status", Object.entries(statusNames), typed("status"))}
      <button class="btn btn-brand">Simpan templat</button>
      ${template ? html`<button class="btn btn-quiet" name="hapus" value="ya" formnovalidate>Hapus templat</button>` : ""}
    </form>
  </details>`;
}
