import type { Category, FullAgencyReport } from "@lapor/sdk";
import { html, nothing, type TemplateResult } from "lit";
import { keyed } from "lit/directives/keyed.js";
import type { Draft } from "../drafts/tab-draft.ts";
import type { MapPoint } from "../place/place-map.ts";
import type { Action } from "../report/possible-actions.ts";
import { keepable, type RelatedReport } from "../report/related.ts";
import { distanceInWords } from "../report/related-list.ts";
import type { AgencyStaff } from "../session/agency.ts";
import { assignable, assigneeName } from "../session/agency.ts";
import { hasOneAgency } from "../session/parties.ts";
import type { ChannelContext, Clock, MapContext, Session, StorageContext } from "../session/session.ts";
import { nameIn } from "../strings/strings.ts";
import { fullDay } from "../time/dates.ts";
import { type Field, readPoint, unitChosen } from "./action-fields.ts";
import { renderPhotoChoice } from "./photo-choice.ts";

export type FormSession = Session & ChannelContext & AgencyStaff & Clock & StorageContext & MapContext;

export interface FieldContext {
  session: FormSession;
  /** Undefined in a form for many reports. */
  report: FullAgencyReport | undefined;
  draft: Draft;
  faults: ReadonlyMap<string, string>;
  categories: readonly Category[];
  related: readonly RelatedReport[];
  set: (member: string, value: string | boolean) => void;
}

type Input = Event & { target: HTMLInputElement };

/**
 * Renders the error message of a field as its control's hint, so a screen reader reads it together with the
 * label.
 */
const renderFault = ({ member }: Field, { faults }: FieldContext): TemplateResult | typeof nothing =>
  faults.has(member) ? html`<span slot="hint" class="fault">${faults.get(member)}</span>` : nothing;

const select = (
  field: Field,
  context: FieldContext,
  label: string,
  options: readonly (readonly [string, string])[],
): TemplateResult =>
  html`<wa-select
    size="s"
    data-member=${field.member}
    label=${label}
    .value=${String(context.draft[field.member] ?? "")}
    @change=${(event: Input) => context.set(field.member, event.target.value)}
  >
    ${options.map(([value, name]) => html`<wa-option value=${value}>${name}</wa-option>`)}
    ${renderFault(field, context)}
  </wa-select>`;

/**
 * Renders a select of the officers to whom reports can be assigned. Choosing an officer also sets the
 * officer's unit.
 */
function renderOfficer(field: Field, context: FieldContext, label: string): TemplateResult {
  const { session, set } = context;
  const { strings } = session;
  const options = assignable(session).map((one): [string, string] => [one.id, assigneeName(one, session)]);
  const onSet = (member: string, value: string | boolean): void => {
    set(member, value);
    const officer = session.colleagues.find(({ id }) => id === value);
    if (officer) set("unitId", officer.unit?.id ?? "");
  };
  return select(field, { ...context, set: onSet }, label, [["", strings.assignment.nobody], ...options]);
}

/** Renders a select of the active units. Choosing a unit removes an officer who does not belong to it. */
function renderUnit(field: Field, context: FieldContext, label: string): TemplateResult {
  const { session, draft, set } = context;
  const onSet = (_: string, value: string | boolean): void => {
    const values = unitChosen(String(value), draft, session.colleagues);
    for (const [member, one] of Object.entries(values)) set(member, one);
  };
  const active = session.units.filter((unit) => unit.active);
  return select(
    field,
    { ...context, set: onSet },
    label,
    active.map(({ id, name }) => [id, name] as const),
  );
}

function renderAgency(
  field: Field,
  { session, report, draft, set }: FieldContext,
  label: string,
): TemplateResult {
  const { me } = session;
  return html`<desk-agency-picker
    data-member=${field.member}
    .session=${session}
    .label=${label}
    .hint=${field.required ? "" : hintOf(field, session)}
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
  const { session, report, related, draft, set } = context;
  const words = session.strings.merge;
  const possible = keepable(related);
  const value = String(draft[field.member] ?? "");
  return html`<div class="candidates">
      <span class="quiet small">${possible.length ? words.candidates : words.none}</span>
      ${possible.map(
        (found) => html`<button type="button" @click=${() => set(field.member, found.row.trackingId)}>
          ${found.row.title}
          <span class="quiet small">${found.row.trackingId} · ${distanceInWords(found, session)}</span>
        </button>`,
      )}
    </div>
    <wa-input
      size="s"
      data-member=${field.member}
      label=${label}
      hint=${report && value.trim() ? words.direction(report.trackingId, value.trim()) : ""}
      .value=${value}
      @input=${(event: Input) => set(field.member, event.target.value)}
      >${renderFault(field, context)}</wa-input
    >`;
}

function renderLine(field: Field, context: FieldContext, label: string): TemplateResult {
  const { session, draft, set } = context;
  const value = String(draft[field.member] ?? "");
  return html`<wa-input
    size="s"
    data-member=${field.member}
    label=${label}
    hint=${value ? "" : hintOf(field, session)}
    .value=${value}
    @input=${(event: Input) => set(field.member, event.target.value)}
    >${renderFault(field, context)}</wa-input
  >`;
}

const hintOf = ({ label }: Field, session: Pick<Session, "strings"> & ChannelContext): string => {
  const { hints } = session.strings;
  if (label === "toAgencyId" && hasOneAgency(session)) return hints.agencyThere;
  return hints[label as keyof typeof hints] ?? "";
};

function renderControl(field: Field, context: FieldContext): TemplateResult | typeof nothing {
  const { session, report, draft, set, categories } = context;
  const { strings } = session;
  const { member, kind, required, keeps } = field;
  const name = strings.fields[field.label];
  const label = required || keeps || kind === "check" ? name : `${name} (${strings.optional})`;
  const value = String(draft[member] ?? "");
  const hint = hintOf(field, session);
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
        >${renderFault(field, context)}</wa-textarea
      >`;
    case "note":
      return html`<desk-note-field
        data-member=${member}
        .session=${session}
        .report=${report}
        .label=${label}
        .fault=${context.faults.get(member)}
        .text=${value}
        .mentions=${String(draft.mentions ?? "")}
        @desk-note=${(event: CustomEvent<{ text: string; mentions: string }>) => {
          set("mentions", event.detail.mentions);
          set(member, event.detail.text);
        }}
      ></desk-note-field>`;
    case "region":
      return html`<desk-region-picker
        data-member=${member}
        .session=${session}
        .label=${label}
        .regionCode=${value}
        .regionName=${String(draft.regionName ?? "")}
        @desk-region=${(event: CustomEvent<{ regionCode: string; name: string }>) => {
          set("regionName", event.detail.name);
          set(member, event.detail.regionCode);
        }}
      ></desk-region-picker>`;
    case "date":
      // A native date field follows the browser's language, in which 12/04 is ambiguous.
      return html`<wa-input
        size="s"
        type="date"
        data-member=${member}
        label=${label}
        hint=${value ? fullDay(value, session.language) : hint}
        .value=${value}
        @input=${(event: Input) => set(member, event.target.value)}
        >${renderFault(field, context)}</wa-input
      >`;
    case "point":
      return html`${renderLine(field, context, label)}
        ${
          session.map
            ? html`<desk-place-map
                .session=${session}
                .point=${readPoint(value)}
                .changed=${({ latitude, longitude }: MapPoint) => set(member, `${latitude}, ${longitude}`)}
              ></desk-place-map>`
            : nothing
        }`;
    case "line":
      return renderLine(field, context, label);
    case "check":
      return html`<wa-checkbox
        size="s"
        data-member=${member}
        title=${hint}
        .checked=${draft[member] === true}
        @change=${(event: Input) => set(member, event.target.checked)}
        >${label}</wa-checkbox
      >`;
    case "photos":
      return renderPhotoChoice(field, context, name);
    case "classification":
      return select(
        field,
        context,
        name,
        session.channel.classifications.map((one) => [one, nameIn(strings.names.classifications, one)]),
      );
    case "category":
      return select(field, context, name, [
        ["", strings.report.noCategory],
        ...categories.map(({ id, name }) => [id, name] as const),
      ]);
    case "unit":
      return renderUnit(field, context, name);
    case "officer":
      return renderOfficer(field, context, label);
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

/** Fields whose control has no hint for an error message. */
const withoutHint: readonly Field["kind"][] = ["agency", "region", "check", "photos"];

/**
 * Renders an action's fields. They are recreated for each action, because a select keeps the labels of its
 * previous options.
 */
export const renderFields = (action: Action, fields: readonly Field[], context: FieldContext): unknown =>
  keyed(
    action,
    fields.map((field) => renderField(field, context)),
  );

function renderField(field: Field, context: FieldContext): TemplateResult {
  const fault = withoutHint.includes(field.kind) && context.faults.get(field.member);
  return html`<div class="${field.kind} ${field.member}">
    ${renderControl(field, context)}
    ${fault ? html`<p class="fault" role="alert">${fault}</p>` : nothing}
  </div>`;
}
