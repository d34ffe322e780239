import { findAgency } from "@lapor/directory";
import type { operations, SurveyFigures, SurveyGroup, SurveyResults } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { AnsweredCount, EvidenceStore } from "../evidence/store.ts";
import type { Caller } from "../limits/client-info.ts";
import { nameUnits } from "../officers/units.ts";
import { DomainError } from "../platform/domain-error.ts";
import { boundsOfQuarter, isOver } from "../public/refresh-statistics.ts";
import type { Records, System } from "../records/ports.ts";
import type { CountedSurveys } from "../records/survey.ts";
import { partiesOf } from "../report/report-access.ts";
import type { SurveyStore } from "../survey/store.ts";
import {
  addSurveys,
  emptySurveyTally,
  fewestAnswers,
  indexedFormOf,
  isRestTelling,
  type SurveyTally,
  shownGroups,
  surveyIndexOf,
} from "../survey/survey-index.ts";
import { viewAgency } from "../views/views.ts";
import { agencyToCount } from "./get-evidence.ts";

/** Selects the surveys to count. Without an agency, those of all agencies. */
export type SurveySelection = operations["getSurveyResults"]["parameters"]["query"];

interface Group {
  surveys: number;
  tally: SurveyTally;
}

const emptyGroup = (): Group => ({ surveys: 0, tally: emptySurveyTally() });

function add({ answers, surveys }: CountedSurveys, group: Group): void {
  group.surveys += surveys;
  addSurveys(group.tally, answers, surveys);
}

/** Throws `invalid_request` for an unknown agency, and for a quarter that is not over yet. */
function validateSelection({ year, quarter, agencyId }: SurveySelection, now: Date): void {
  const fieldErrors: FieldError[] = [];
  if (!isOver({ year, quarter }, now)) fieldErrors.push({ parameter: "quarter", code: "too_large" });
  if (agencyId !== undefined && !findAgency(agencyId))
    fieldErrors.push({ parameter: "agencyId", code: "not_found" });
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

function sumAnswered(counts: readonly AnsweredCount[], by: SurveyResults["by"]) {
  const ofGroup = new Map<string, number>();
  let all = 0;
  for (const { agencyId, unitId, reports } of counts) {
    const key = by === "unit" ? unitId : agencyId;
    ofGroup.set(key, (ofGroup.get(key) ?? 0) + reports);
    all += reports;
  }
  return { ofGroup, all };
}

/**
 * Returns a quarter's satisfaction index: of one agency by unit, or of all agencies. Covers only whole
 * quarters, and omits an index from which subtraction would reveal the answers of one to four reporters. The
 * agency's officers could identify these reporters, because the history shows when each of them rated. Throws
 * `invalid_request` for an unknown agency or a quarter that is not over yet.
 */
export async function readSurveyResults(
  { store, clock }: Pick<System, "clock"> & { store: EvidenceStore & SurveyStore & Records<"units"> },
  selection: SurveySelection,
  signal?: AbortSignal,
): Promise<SurveyResults> {
  const { year, quarter } = selection;
  validateSelection(selection, clock.now());
  const agencyId = selection.agencyId === undefined ? undefined : findAgency(selection.agencyId)?.id;
  const agencyIds = agencyId === undefined ? undefined : partiesOf(agencyId).filter((id) => id !== null);
  const span = { ...(agencyIds && { agencyIds }), ...boundsOfQuarter({ year, quarter }) };
  const counted = await store.countSurveys(span);
  const by = agencyId === undefined ? "agency" : "unit";
  const all = emptyGroup();
  const groups = new Map<string, Group>();
  for (const one of counted) {
    const key = by === "unit" ? (one.unitId ?? "") : one.agencyId;
    const group = groups.get(key) ?? emptyGroup();
    groups.set(key, group);
    add(one, group);
    add(one, all);
  }
  const form = indexedFormOf(all.tally);
  // The short form needs no sample, so the answered reports are counted only for the full form.
  const answers = form === "full" ? await store.countAnswered(span, signal) : [];
  const answered = sumAnswered(answers, by);
  const counts = new Map([...groups].map(([key, { tally }]) => [key, tally[form].count]));
  // Each agency can see its own index and subtract it from the total. Therefore, the total is omitted rather
  // than one agency's index.
  const shown = by === "unit" ? shownGroups(counts) : new Set(counts.keys());
  const large = new Set([...counts].filter(([, count]) => count >= fewestAnswers).map(([key]) => key));
  const isTotalShown = by === "unit" || !isRestTelling(counts, large);
  const figuresOf = ({ surveys, tally }: Group, isShown: boolean, reports = 0): SurveyFigures => {
    // A reporter can rate an answer from the previous quarter in this one, so there can be more surveys than
    // answered reports.
    const index = isShown ? surveyIndexOf(tally, form, Math.max(reports, surveys)) : undefined;
    return { surveys, ...(index && { index }) };
  };
  const units = await nameUnits({ store }, by === "unit" ? [...groups.keys()].filter(Boolean) : []);
  return {
    year,
    quarter,
    ...(agencyId !== undefined && { agency: viewAgency(agencyId) }),
    by,
    total: figuresOf(all, isTotalShown, answered.all),
    groups: [...groups]
      .sort(([one, { surveys }], [other, { surveys: others }]) => others - surveys || (one < other ? -1 : 1))
      .map(([key, group]): SurveyGroup => {
        const unit = units.get(key);
        return {
          ...(unit && { unit }),
          ...(by === "agency" && { agency: viewAgency(key) }),
          figures: figuresOf(group, shown.has(key), answered.ofGroup.get(key)),
        };
      }),
  };
}

/**
 * Hasil survei. Returns the index that an officer can see. Throws `role_not_allowed` like `getEvidence`, and
 * the errors of `readSurveyResults`.
 */
export async function getSurveyResults(
  context: Pick<System, "clock"> & { store: EvidenceStore & SurveyStore & Records<"units"> },
  { principal }: Caller,
  { agencyId, ...quarter }: SurveySelection,
  signal?: AbortSignal,
): Promise<SurveyResults> {
  const asked = agencyToCount(principal, agencyId);
  return readSurveyResults(context, { ...quarter, ...(asked !== undefined && { agencyId: asked }) }, signal);
}
