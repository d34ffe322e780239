import type { Survey } from "@lapor/openapi";
import {
  addSurveys,
  emptySurveyTally,
  indexedFormOf,
  type SurveyTally,
  scoresOf,
} from "../survey/survey-index.ts";
import type { Medians } from "./figures.ts";
import type { ReportCount, StatisticsKind } from "./statistics.ts";
import { addToTally, countOfTally, medianOfTally, type Tally } from "./tally.ts";

/** The report properties that are counted. */
export interface CountedReport {
  /** The agency's ID, "" for national triage, or `handedOver` for SP4N-LAPOR!. */
  agency: string;
  /** The code of the regency or city, or of the province if only the province is known; "" if unknown. */
  region: string;
  category: string;
  /** YYYY-MM. */
  month: string;
  transfers: number;
  /** Whether the report is in SP4N-LAPOR! and has a number there. */
  forwarded: boolean;
  late: boolean;
  /** Whether the reporter contested the answer at least once. */
  contested: boolean;
  /** The reporter's rating of the last answer, from 1 to 5. */
  rating: number | null;
  /** The survey that was sent with this rating. Null if it is about another agency. */
  survey: Survey | null;
  /** In calendar days; null if not yet verified. */
  daysToVerify: number | null;
  daysToAnswer: number | null;
  daysToClose: number | null;
}

interface Group
  extends Omit<
    ReportCount,
    keyof Medians | "verified" | "answered" | "closed" | "surveyForm" | "surveyed" | "scores"
  > {
  surveys: SurveyTally;
  verifications: Tally;
  answers: Tally;
  ends: Tally;
}

/**
 * Returns the groups that a report belongs to: all reports, one group for each of its properties, and the
 * same groups within its agency.
 */
const namesOf = ({
  agency,
  region,
  category,
  month,
}: CountedReport): [StatisticsKind, string | null, string][] => [
  ["quarter", null, ""],
  ["agency", null, agency],
  ["region", null, region],
  ["category", null, category],
  ["month", null, month],
  ["region", agency, region],
  ["category", agency, category],
  ["month", agency, month],
];

/** Counts a quarter's reports one by one, so a store can read them in batches. Keeps only counts. */
export interface ReportCounter {
  add(report: CountedReport): void;
  /** Returns the counts of all added reports, for every group in the statistics. */
  counts(): ReportCount[];
}

/** Creates an empty counter. */
export function createReportCounter(): ReportCounter {
  const groups = new Map<string, Group>();
  const nameOf = (...group: [StatisticsKind, string | null, string]): string => JSON.stringify(group);
  const groupOf = (by: StatisticsKind, agencyId: string | null, key: string): Group => {
    const name = nameOf(by, agencyId, key);
    const known = groups.get(name);
    if (known) return known;
    const counts = { reports: 0, transferred: 0, transfers: 0, forwarded: 0, decided: 0, late: 0 };
    const feedback = { contested: 0, rated: 0, ratings: 0 };
    const tallies = {
      surveys: emptySurveyTally(),
      verifications: new Map(),
      answers: new Map(),
      ends: new Map(),
    };
    const group = { by, agencyId, key, ...counts, ...feedback, ...tallies };
    groups.set(name, group);
    return group;
  };
  return {
    add(report) {
      const { transfers, forwarded, late, contested, rating, survey } = report;
      const { daysToVerify, daysToAnswer, daysToClose } = report;
      for (const name of namesOf(report)) {
        const group = groupOf(...name);
        group.reports++;
        group.transfers += transfers;
        if (transfers > 0) group.transferred++;
        if (forwarded) group.forwarded++;
        if (late || daysToAnswer !== null) group.decided++;
        if (late) group.late++;
        if (contested && daysToAnswer !== null) group.contested++;
        if (rating !== null) {
          group.rated++;
          group.ratings += rating;
          if (survey) addSurveys(group.surveys, survey, 1);
        }
        addToTally(group.verifications, daysToVerify);
        addToTally(group.answers, daysToAnswer);
        addToTally(group.ends, daysToClose);
      }
    },
    counts() {
      const all = groups.get(nameOf("quarter", null, ""));
      const surveyForm = indexedFormOf(all?.surveys ?? emptySurveyTally());
      return [...groups.values()].map(({ surveys, verifications, answers, ends, ...group }) => ({
        ...group,
        surveyForm,
        surveyed: surveys[surveyForm].count,
        scores: scoresOf(surveys[surveyForm]),
        verified: countOfTally(verifications),
        daysToVerify: medianOfTally(verifications),
        answered: countOfTally(answers),
        daysToAnswer: medianOfTally(answers),
        closed: countOfTally(ends),
        daysToClose: medianOfTally(ends),
      }));
    },
  };
}
