import { findAgency } from "@lapor/directory";
import type { operations, SurveyFigures, SurveyGroup, SurveyResults } from "@lapor/openapi";
import type { FieldError } from "@lapor/openapi/validators";
import type { Caller, ChannelContext } from "../context.ts";
import { nameUnits } from "../officers/units.ts";
import { DomainError } from "../platform/domain-error.ts";
import { boundsOfQuarter, isOver } from "../public/refresh-statistics.ts";
import { partiesOf } from "../report/report-access.ts";
import type { CountedSurveys } from "../survey/store.ts";
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

type Query = operations["getSurveyResults"]["parameters"]["query"];

/** The surveys of a group. */
interface Group {
  surveys: number;
  tally: SurveyTally;
}

function add({ answers, surveys }: CountedSurveys, group: Group): void {
  group.surveys += surveys;
  addSurveys(group.tally, answers, surveys);
}

/** Throws `invalid_request` for an unknown agency, and for a quarter that is not over. */
function validateQuery({ year, quarter, agencyId }: Query, now: Date): void {
  const fieldErrors: FieldError[] = [];
  if (!isOver({ year, quarter }, now)) fieldErrors.push({ parameter: "quarter", code: "too_large" });
  if (agencyId !== undefined && !findAgency(agencyId))
    fieldErrors.push({ parameter: "agencyId", code: "not_found" });
  if (fieldErrors.length > 0) throw new DomainError("invalid_request", { fieldErrors });
}

/**
 * Hasil survei. The satisfaction index of a quarter: of one agency by unit, or of all agencies. Whole quarters
 * only, and no index that a subtraction would turn into the answers of one to four reporters: the officers of the
 * agency know from the history when each of them rated. Throws `role_not_allowed` as `getEvidence`, and
 * `invalid_request` for an unknown agency or a quarter that is not over.
 */
export async function getSurveyResults(
  { store, clock }: ChannelContext,
  { principal }: Caller,
  query: Query,
): Promise<SurveyResults> {
  const { year, quarter } = query;
  const asked = agencyToCount(principal, query.agencyId);
  validateQuery({ year, quarter, ...(asked !== undefined && { agencyId: asked }) }, clock.now());
  const agencyId = asked === undefined ? undefined : findAgency(asked)?.id;
  const agencyIds = agencyId === undefined ? undefined : partiesOf(agencyId).filter((id) => id !== null);
  const bounds = boundsOfQuarter({ year, quarter });
  const counted = await store.countSurveys({ ...(agencyIds && { agencyIds }), ...bounds });
  const by = agencyId === undefined ? "agency" : "unit";
  const all: Group = { surveys: 0, tally: emptySurveyTally() };
  const groups = new Map<string, Group>();
  for (const one of counted) {
    const key = by === "unit" ? (one.unitId ?? "") : one.agencyId;
    const group = groups.get(key) ?? { surveys: 0, tally: emptySurveyTally() };
    groups.set(key, group);
    add(one, group);
    add(one, all);
  }
  const form = indexedFormOf(all.tally);
  const counts = new Map([...groups].map(([key, { tally }]) => [key, tally[form].count]));
  // Each agency reads its own index, so that of all of them the total is left out.
  const shown = by === "unit" ? shownGroups(counts) : new Set(counts.keys());
  const large = new Set([...counts].filter(([, count]) => count >= fewestAnswers).map(([key]) => key));
  const isTotalShown = by === "unit" || !isRestTelling(counts, large);
  const figuresOf = ({ surveys, tally }: Group, isShown: boolean): SurveyFigures => {
    const index = isShown ? surveyIndexOf(tally, form) : undefined;
    return { surveys, ...(index && { index }) };
  };
  const units = await nameUnits({ store }, by === "unit" ? [...groups.keys()].filter(Boolean) : []);
  return {
    year,
    quarter,
    ...(agencyId !== undefined && { agency: viewAgency(agencyId) }),
    by,
    total: figuresOf(all, isTotalShown),
    groups: [...groups]
      .sort(([one, { surveys }], [other, { surveys: others }]) => others - surveys || (one < other ? -1 : 1))
      .map(([key, group]): SurveyGroup => {
        const unit = units.get(key);
        return {
          ...(unit && { unit }),
          ...(by === "agency" && { agency: viewAgency(key) }),
          figures: figuresOf(group, shown.has(key)),
        };
      }),
  };
}
