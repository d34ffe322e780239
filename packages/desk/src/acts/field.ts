import type { AgencyReportSummary, Category, FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import type { Office } from "../office.ts";
import { nameIn } from "../strings/strings.ts";
import type { Field } from "./act-fields.ts";
import type { Draft } from "./attempt.ts";

/** The data from which the fields of a form are rendered. */
export interface FieldContext {
  office: Office;
  /** Absent for many reports at once. */
  report: FullAgencyReport | undefined;
  draft: Draft;
  faults: ReadonlyMap<string, string>;
  categories: readonly Category[];
  related: readonly AgencyReportSummary[];
  set: (member: string, value: string | boolean) => void;
}

type Input = Event & { target: HTMLInputElement };

const select = (
  field: Field,
  { draft, set }: FieldContext,
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  html`<wa-select
    size="s"
    data-member=${field.member}
    label=${label}
    .value=${String(draft[field.member] ?? "")}
    @change=${(event: Input) => set(field.member, event.target.value)}
  >
    ${options.map(([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`)}
  </wa-select>`;

function renderAgency(
  field: Field,
  { office, report, draft, set }: FieldContext,
  label: string,
): TemplateResult {
  const { strings, me } = office;
  return html`<desk-agency-picker
    data-member=${field.member}
    .office=${office}
    .label=${label}
    .hint=${field.required ? "" : strings.hints.toAgencyId}
    .text=${report ? `${report.title}\n${report.body}` : ""}
    .regionCode=${report?.location.regionCode}
    .categoryId=${report?.category?.id}
    .except=${me.agency?.id}
    .agencyId=${String(draft[field.member] ?? "")}
    .agencyName=${String(draft.agencyName ?? "")}
    @desk-agency=${(event: CustomEvent<{ agencyId: string; name: string }>) => {
      set("agencyName", event.detail.name);
      set(field.member, event.detail.agencyId);
    }}
  ></desk-agency-picker>`;
}

function renderTarget(field: Field, context: FieldContext, label: string): TemplateResult {
  const { office, related, draft, set } = context;
  const words = office.strings.merge;
  return html`<div class="candidates">
      <span class="quiet small">${related.length ? words.candidates : words.none}</span>
      ${related.map(
        (row) => html`<button type="button" @click=${() => set(field.member, row.trackingId)}>
          ${row.access === "full" ? row.title : ""} <span class="quiet small">${row.trackingId}</span>
        </button>`,
      )}
    </div>
    <wa-input
      size="s"
      data-member=${field.member}
      label=${label}
      .value=${String(draft[field.member] ?? "")}
      @input=${(event: Input) => set(field.member, event.target.value)}
    ></wa-input>`;
}

function renderControl(field: Field, context: FieldContext): TemplateResult {
  const { office, draft, set, categories } = context;
  const { strings } = office;
  const { member, kind, required, max } = field;
  const name = strings.fields[field.label];
  const label = required || kind === "check" ? name : `${name} (${strings.optional})`;
  const value = String(draft[member] ?? "");
  const hint = strings.hints[field.label as keyof typeof strings.hints] ?? "";
  switch (kind) {
    case "words":
      return html`<wa-textarea
        size="s"
        rows="2"
        resize="auto"
        data-member=${member}
        label=${label}
        .value=${value}
        @input=${(event: Input) => set(member, event.target.value)}
      ></wa-textarea>
      ${value.length > max * 0.9 ? html`<span class="quiet small">${strings.letters([...value].length, max)}</span>` : nothing}`;
    case "line":
      return html`<wa-input
        size="s"
        data-member=${member}
        label=${label}
        hint=${hint}
        .value=${value}
        @input=${(event: Input) => set(member, event.target.value)}
      ></wa-input>`;
    case "check":
      return html`<wa-checkbox
        size="s"
        data-member=${member}
        title=${hint}
        .checked=${draft[member] === true}
        @change=${(event: Input) => set(member, event.target.checked)}
        >${label}</wa-checkbox
      >`;
    case "classification":
      return select(
        field,
        context,
        name,
        office.channel.classifications.map((one) => [one, nameIn(strings.names.classifications, one)]),
      );
    case "category":
      return select(field, context, name, [
        ["", strings.report.noCategory],
        ...categories.map(({ id, name }) => [id, name] as const),
      ]);
    case "unit":
      return select(
        field,
        context,
        name,
        office.units.filter(({ active }) => active).map(({ id, name }) => [id, name] as const),
      );
    case "archiveReason":
      return select(
        field,
        context,
        name,
        (["not_public_service", "abusive"] as const).map((one) => [one, strings.names.archiveReasons[one]]),
      );
    case "agency":
      return renderAgency(field, context, label);
    case "report":
      return renderTarget(field, context, name);
  }
}

/** A field with its refusal. */
export function renderField(field: Field, context: FieldContext): TemplateResult {
  const fault = context.faults.get(field.member);
  return html`<div class=${field.kind}>
    ${renderControl(field, context)}
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
  </div>`;
}
