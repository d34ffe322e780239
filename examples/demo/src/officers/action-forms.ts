import { listPresentAgencies } from "@lapor/directory";
import type { AnswerTemplate, FieldError, FullAgencyReport } from "@lapor/sdk";
import { html } from "hono/html";
import type { Markup } from "../site/shell.ts";
import type { ActionField } from "./action-fields.ts";
import type { Action } from "./actions.ts";
import type { Failure } from "./failure.ts";

/** A rejected form: its action, the reason, and the input. */
export interface FailedAction {
  slug: string;
  failure: Failure;
  filled: FormData;
}

/** The agency's answer templates that fit the report, and the chosen one. */
export interface Templates {
  all: readonly AnswerTemplate[];
  chosen: AnswerTemplate | undefined;
}

/** The error at the top of the page. Receives the focus. */
export const failureSummary = ({
  slug,
  failure,
}: FailedAction): Markup => html`<div class="failure" role="alert" tabindex="-1" autofocus>
  <h2 class="h5">Belum berhasil</h2>
  <p class="mb-0">${failure.message} <a href="#${slug}">Ke formulirnya</a></p>
</div>`;

const faultOf = ({ pointers }: ActionField, errors: readonly FieldError[]): FieldError | undefined =>
  errors.find(({ pointer }) => pointer && pointers.includes(pointer));

const agencyNames = html`<datalist id="daftar-instansi">
  ${listPresentAgencies().map(({ name }) => html`<option value="${name}"></option>`)}
</datalist>`;

/** Links that fill in the form, so that no script is needed. */
const templateChoice = ({ trackingId }: FullAgencyReport, { all }: Templates): Markup | "" =>
  all.length === 0
    ? ""
    : html`<p class="hint">Mulai dari templat:
        ${all.map(({ id, name }) => html`<a href="/petugas/laporan/${trackingId}?templat=${id}#jawaban">${name}</a> `)}
      </p>`;

/** The forms for the possible steps, with the next one open. They work without a script. */
export function actionForms(
  report: FullAgencyReport,
  actions: readonly Action[],
  failed: FailedAction | undefined,
  templates: Templates,
): Markup {
  if (actions.length === 0)
    return html`<p class="empty">Tidak ada langkah yang dapat Anda ambil pada laporan ini sekarang.</p>`;
  const wanted = failed?.slug ?? (templates.chosen && "jawaban");
  const open = actions.some(({ slug }) => slug === wanted) ? wanted : actions[0]?.slug;
  return html`<section aria-labelledby="langkah">
    <h2 class="h5" id="langkah">Langkah</h2>
    ${actions.map((action) => actionForm(report, action, action.slug === open, failed, templates))}
    ${actions.some(({ fields }) => fields.some(({ name }) => name === "agency")) ? agencyNames : ""}
  </section>`;
}

function control(field: ActionField, id: string, value: string, described: string, invalid: boolean): Markup {
  const shared = html`id="${id}" name="${field.name}" ${field.required ? "required" : ""}
    ${described ? html`aria-describedby="${described}"` : ""} ${invalid ? html`aria-invalid="true"` : ""}`;
  if (field.name === "file")
    return html`<input class="form-control" type="file" accept="image/jpeg,image/png,image/webp,application/pdf" ${shared} />`;
  if (field.name === "agency")
    return html`<input class="form-control" list="daftar-instansi" autocomplete="off" value="${value}" ${shared} />`;
  if (field.options)
    return html`<select class="form-control" ${shared}>
      ${field.options.map((option) => html`<option value="${option.value}" ${option.value === value ? "selected" : ""}>${option.label}</option>`)}
    </select>`;
  if (["into", "number", "url", "status"].includes(field.name))
    return html`<input class="form-control" maxlength="${field.name === "url" ? 500 : 120}" autocomplete="off" value="${value}" ${shared} />`;
  return html`<textarea class="form-control" rows="3" ${shared}>${value}</textarea>`;
}

function fieldMarkup(
  slug: string,
  field: ActionField,
  failed: FailedAction | undefined,
  ready: string,
): Markup {
  const id = `${slug}-${field.name}`;
  const fault = failed && faultOf(field, failed.failure.fields);
  const typed = failed?.filled.get(field.name);
  const described = [field.hint && `${id}-petunjuk`, fault && `${id}-galat`].filter(Boolean).join(" ");
  return html`<div class="action-field">
    <label for="${id}">${field.label}${field.required ? "" : html` <span class="optional">(opsional)</span>`}</label>
    ${field.hint ? html`<p class="hint" id="${id}-petunjuk">${field.hint}</p>` : ""}
    ${fault ? html`<p class="fault" id="${id}-galat"><span class="visually-hidden">Galat: </span>${fault.message}</p>` : ""}
    ${control(field, id, typeof typed === "string" ? typed : ready, described, fault !== undefined)}
  </div>`;
}

/** The initial value of a field. */
function readyOf(
  report: FullAgencyReport,
  { operation }: Action,
  { name }: ActionField,
  { chosen }: Templates,
): string {
  if (operation === "answerReport" && name === "message") return chosen?.rendered ?? "";
  return name === "examination" && report.needsExamination ? "ya" : "";
}

function actionForm(
  report: FullAgencyReport,
  action: Action,
  isOpen: boolean,
  failed: FailedAction | undefined,
  templates: Templates,
): Markup {
  const own = failed?.slug === action.slug ? failed : undefined;
  const isAnswer = action.operation === "answerReport";
  return html`<details class="action" id="${action.slug}" ${isOpen ? "open" : ""}>
    <summary>${action.title}</summary>
    <form method="post" action="/petugas/laporan/${report.trackingId}/${action.slug}" ${
      action.fields.some(({ name }) => name === "file") ? html`enctype="multipart/form-data"` : ""
    }>
      <p class="hint">${action.hint}</p>
      ${own ? html`<p class="fault">${own.failure.message}</p>` : ""}
      <input type="hidden" name="version" value="${report.version}" />
      ${isAnswer ? templateChoice(report, templates) : ""}
      ${action.fields.map((field) =>
        fieldMarkup(action.slug, field, own, readyOf(report, action, field, templates)),
      )}
      <button class="btn ${action.operation === "transferReport" ? "btn-quiet" : "btn-brand"}">${action.button}</button>
    </form>
  </details>`;
}
