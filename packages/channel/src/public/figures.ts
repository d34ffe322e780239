import { elementsOf } from "../survey/survey.ts";
import { type Grade, gradeOf, type IndexedForm, indexOfScores } from "../survey/survey-index.ts";

/** The smallest number of reports that can be published. */
export const fewest = 5;

/** The counts from which a group's figures are computed. Each counts reports unless stated otherwise. */
export interface FigureCounts {
  reports: number;
  /** Reports that were transferred at least once. */
  transferred: number;
  transfers: number;
  /** Reports that are in SP4N-LAPOR! and have a number there. */
  forwarded: number;
  /** Reports that were answered, or are overdue without an answer. */
  decided: number;
  /** Reports that missed a deadline. */
  late: number;
  verified: number;
  /** The lower median of the calendar days to the first verification; null if no report was verified. */
  daysToVerify: number | null;
  answered: number;
  daysToAnswer: number | null;
  closed: number;
  daysToClose: number | null;
  /** Answered reports whose answer the reporter contested at least once. */
  contested: number;
  /** Reports whose last answer the reporter rated. */
  rated: number;
  /** The sum of the ratings, each from 1 to 5. */
  ratings: number;
  /** The survey form that is counted. It is the same in all groups of a quarter. */
  surveyForm: IndexedForm;
  /** Rated reports with an answer to every element of this form. */
  surveyed: number;
  /** The sum of the scores of these answers, each from 1 to 4. */
  scores: number;
}

export interface Medians {
  daysToVerify: number | null;
  daysToAnswer: number | null;
  daysToClose: number | null;
}

/** The published figures of one agency or of all agencies together. Null when there are too few reports. */
export interface AgencyFigures {
  onTimeShare: number | null;
  transferredShare: number | null;
  meanTransfers: number | null;
  /** Also null when no report was forwarded. */
  forwardedShare: number | null;
  contestedShare: number | null;
  /** The number of ratings. It is published only together with their mean. */
  rated: number | null;
  meanRating: number | null;
  /** The number of complete surveys. It is published only together with their index. */
  surveyed: number | null;
  surveyIndex: number | null;
}

/** Zero can be published, because it identifies nobody. */
const isTold = (count: number): boolean => count === 0 || count >= fewest;

/** Returns whether a share can be published. Neither the part nor the rest may be one to four reports. */
const isPartTold = (part: number, whole: number): boolean =>
  whole >= fewest && isTold(part) && isTold(whole - part);

const toHundredths = (part: number, whole: number): number => Math.round((100 * part) / whole) / 100;
const toTenths = (sum: number, count: number): number => Math.round((10 * sum) / count) / 10;

/** Returns null when the part or the rest is from one to four reports. */
const shareOf = (part: number, whole: number): number | null =>
  isPartTold(part, whole) ? toHundredths(part, whole) : null;

const transferredShareOf = ({ transferred, reports }: FigureCounts): number | null =>
  shareOf(transferred, reports);

/**
 * Rated reports are part of the answered reports, answered reports of the decided reports, and decided
 * reports of all reports. A published share can reveal the number that it is a share of. Two such numbers
 * must not differ by one to four, because a reader could subtract them.
 */
const isDecidedTold = ({ reports, decided }: FigureCounts): boolean => isTold(reports - decided);

const isAnsweredTold = ({ reports, decided, answered }: FigureCounts): boolean =>
  isTold(reports - answered) && isTold(decided - answered);

const isRatingShown = ({ reports, decided, answered, rated }: FigureCounts): boolean =>
  rated >= fewest && [reports, decided, answered].every((whole) => isTold(whole - rated));

/**
 * Returns the mean rating, rounded to tenths. Returns null when the mean would reveal that all ratings but
 * one are 5, or that all but one are 1.
 */
function meanRatingOf(counts: FigureCounts): number | null {
  if (!isRatingShown(counts)) return null;
  const { rated, ratings } = counts;
  const mean = toTenths(ratings, rated);
  const isAlmostAlike = ratings === 5 * rated - 1 || ratings === rated + 1;
  const isAmbiguous = [ratings - 1, ratings + 1].some(
    (sum) => sum >= rated && sum <= 5 * rated && toTenths(sum, rated) === mean,
  );
  return isAlmostAlike && !isAmbiguous ? null : mean;
}

/**
 * Surveyed reports are part of the rated reports. An index next to a hidden rating would reveal why the
 * rating is hidden.
 */
const isSurveyShown = (counts: FigureCounts): boolean => {
  const { reports, decided, answered, rated, surveyed } = counts;
  const isShown =
    surveyed >= fewest && [reports, decided, answered, rated].every((whole) => isTold(whole - surveyed));
  return isShown && meanRatingOf(counts) !== null;
};

/**
 * Returns the satisfaction index, or null when it would reveal that all scores but one are 4, or that all but
 * one are 1. The means of the survey's elements are not published, because such a single score could be seen
 * in nine more sums.
 */
function surveyIndexOf(counts: FigureCounts): number | null {
  if (!isSurveyShown(counts)) return null;
  const { surveyForm, surveyed, scores } = counts;
  const asked = surveyed * elementsOf[surveyForm].length;
  if (scores === 4 * asked - 1 || scores === asked + 1) return null;
  return indexOfScores(surveyForm, scores, surveyed);
}

/**
 * Returns the Mutu pelayanan (service quality grade) of the published index; an index with a grade is the
 * IKM. A missing grade reveals that too few of the answered reports have a survey. This limits their number
 * from one side, but never reveals the number itself.
 */
export function surveyGradeOf(counts: FigureCounts): Grade | null {
  const index = surveyIndexOf(counts);
  if (index === null) return null;
  const { surveyForm: form, surveyed: count, answered } = counts;
  return gradeOf({ form, count, index }, answered) ?? null;
}

const figureOf: { [Name in keyof AgencyFigures]: (counts: FigureCounts) => number | null } = {
  onTimeShare: (counts) =>
    isDecidedTold(counts) ? shareOf(counts.decided - counts.late, counts.decided) : null,
  transferredShare: transferredShareOf,
  // The mean and the share reveal the number of further transfers, so it must not be small either.
  meanTransfers: (counts) =>
    transferredShareOf(counts) !== null && isTold(counts.transfers - counts.transferred)
      ? toTenths(counts.transfers, counts.reports)
      : null,
  forwardedShare: ({ forwarded, reports }) => (forwarded === 0 ? null : shareOf(forwarded, reports)),
  contestedShare: (counts) => (isAnsweredTold(counts) ? shareOf(counts.contested, counts.answered) : null),
  rated: (counts) => (meanRatingOf(counts) === null ? null : counts.rated),
  meanRating: meanRatingOf,
  surveyed: (counts) => (surveyIndexOf(counts) === null ? null : counts.surveyed),
  surveyIndex: surveyIndexOf,
};

const mapFigures = (figure: (name: keyof AgencyFigures) => number | null): AgencyFigures => ({
  onTimeShare: figure("onTimeShare"),
  transferredShare: figure("transferredShare"),
  meanTransfers: figure("meanTransfers"),
  forwardedShare: figure("forwardedShare"),
  contestedShare: figure("contestedShare"),
  rated: figure("rated"),
  meanRating: figure("meanRating"),
  surveyed: figure("surveyed"),
  surveyIndex: figure("surveyIndex"),
});

/** The figures of a group that is not an agency. */
export const noFigures: AgencyFigures = mapFigures(() => null);

export const agencyFigures = (counts: FigureCounts): AgencyFigures =>
  mapFigures((name) => figureOf[name](counts));

function sumOf(groups: readonly FigureCounts[]): FigureCounts {
  const sum = (name: Exclude<keyof FigureCounts, keyof Medians | "surveyForm">): number =>
    groups.reduce((total, counts) => total + counts[name], 0);
  return {
    ...{ reports: sum("reports"), transferred: sum("transferred"), transfers: sum("transfers") },
    ...{ forwarded: sum("forwarded"), decided: sum("decided"), late: sum("late") },
    ...{ verified: sum("verified"), answered: sum("answered"), closed: sum("closed") },
    ...{ contested: sum("contested"), rated: sum("rated"), ratings: sum("ratings") },
    ...{ surveyForm: groups[0]?.surveyForm ?? "short", surveyed: sum("surveyed"), scores: sum("scores") },
    ...{ daysToVerify: null, daysToAnswer: null, daysToClose: null },
  };
}

/**
 * Returns the figures of the total. Each figure covers only the agencies whose own figure is published,
 * because a figure for all agencies would reveal the hidden figures by subtraction.
 */
export const figuresOfTotal = (agencies: readonly FigureCounts[]): AgencyFigures =>
  mapFigures((name) => figureOf[name](sumOf(agencies.filter((counts) => figureOf[name](counts) !== null))));

/**
 * Returns the grade of the total index if every agency in it has a grade. In that case, the total's grade
 * reveals no more about the number of answered reports than the agencies' own grades do. Otherwise, an upper
 * and a lower limit together could reveal a single number.
 */
export function surveyGradeOfTotal(agencies: readonly FigureCounts[]): Grade | null {
  const shown = agencies.filter((counts) => surveyIndexOf(counts) !== null);
  return shown.every((counts) => surveyGradeOf(counts) !== null) ? surveyGradeOf(sumOf(shown)) : null;
}

export const mediansOf = (counts: FigureCounts): Medians => ({
  daysToVerify: counts.verified >= fewest ? counts.daysToVerify : null,
  daysToAnswer: counts.answered >= fewest ? counts.daysToAnswer : null,
  daysToClose: counts.closed >= fewest ? counts.daysToClose : null,
});
