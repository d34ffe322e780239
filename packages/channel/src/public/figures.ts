import { elementsOf } from "../survey/survey.ts";
import { type Grade, gradeOf, type IndexedForm, indexOfScores } from "../survey/survey-index.ts";

/** Smallest number of reports that is published. */
export const fewest = 5;

/** The counts from which the figures of a group are computed: numbers of reports, unless stated otherwise. */
export interface FigureCounts {
  reports: number;
  /** Transferred at least once. */
  transferred: number;
  /** Number of transfers. */
  transfers: number;
  /** In SP4N-LAPOR!, with a number there. */
  forwarded: number;
  /** Answered, or overdue without an answer. */
  decided: number;
  /** Missed a deadline. */
  late: number;
  verified: number;
  /** Lower median of the calendar days to the first verification; null without one. */
  daysToVerify: number | null;
  answered: number;
  daysToAnswer: number | null;
  closed: number;
  daysToClose: number | null;
  /** Answered, and contested by the reporter at least once. */
  contested: number;
  /** The reporter rated the last answer. */
  rated: number;
  /** Sum of these ratings, each 1 to 5. */
  ratings: number;
  /** The form of the survey that is counted: the same in all groups of a quarter. */
  surveyForm: IndexedForm;
  /** Rated, with an answer to every element of this form. */
  surveyed: number;
  /** Sum of the scores of these answers, each 1 to 4. */
  scores: number;
}

/** The published medians. Null: too few reports. */
export interface Medians {
  daysToVerify: number | null;
  daysToAnswer: number | null;
  daysToClose: number | null;
}

/** The published figures of an agency, or of all agencies together. Null: too few reports. */
export interface AgencyFigures {
  onTimeShare: number | null;
  transferredShare: number | null;
  meanTransfers: number | null;
  /** Also null when no report was forwarded. */
  forwardedShare: number | null;
  contestedShare: number | null;
  /** Number of ratings, and their mean: both or none. */
  rated: number | null;
  meanRating: number | null;
  /** Number of complete surveys, and their index: both or none. */
  surveyed: number | null;
  surveyIndex: number | null;
}

/** Whether a number of reports may be published. */
const isTold = (count: number): boolean => count === 0 || count >= fewest;

/** Whether a share may be published: neither of its sides may be from one to four. */
const isPartTold = (part: number, whole: number): boolean =>
  whole >= fewest && isTold(part) && isTold(whole - part);

const toHundredths = (part: number, whole: number): number => Math.round((100 * part) / whole) / 100;
const toTenths = (sum: number, count: number): number => Math.round((10 * sum) / count) / 10;

/** The share of `part` in `whole`. Null when one to four reports are on one of its sides. */
const shareOf = (part: number, whole: number): number | null =>
  isPartTold(part, whole) ? toHundredths(part, whole) : null;

const transferredShareOf = ({ transferred, reports }: FigureCounts): number | null =>
  shareOf(transferred, reports);

/**
 * Rated reports are among the answered ones, these among the decided ones, and these among all reports. A
 * share can reveal its whole, so no two wholes of published figures may differ by one to four: a reader of
 * several figures could subtract them.
 */
const isDecidedTold = ({ reports, decided }: FigureCounts): boolean => isTold(reports - decided);

const isAnsweredTold = ({ reports, decided, answered }: FigureCounts): boolean =>
  isTold(reports - answered) && isTold(decided - answered);

const isRatingShown = ({ reports, decided, answered, rated }: FigureCounts): boolean =>
  rated >= fewest && [reports, decided, answered].every((whole) => isTold(whole - rated));

/**
 * The mean of ratings, to tenths. Null when it would reveal that exactly one rating differs from all others,
 * which are 5 or 1.
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
 * Surveyed reports are among the rated ones. An index beside a hidden rating would reveal why the rating is
 * hidden.
 */
const isSurveyShown = (counts: FigureCounts): boolean => {
  const { reports, decided, answered, rated, surveyed } = counts;
  const isShown =
    surveyed >= fewest && [reports, decided, answered, rated].every((whole) => isTold(whole - surveyed));
  return isShown && meanRatingOf(counts) !== null;
};

/**
 * The satisfaction index. Null when it would reveal that exactly one score differs from all others, which are
 * 4 or 1. Means of elements are not published: there would be nine more sums that such a score could show in.
 */
function surveyIndexOf(counts: FigureCounts): number | null {
  if (!isSurveyShown(counts)) return null;
  const { surveyForm, surveyed, scores } = counts;
  const asked = surveyed * elementsOf[surveyForm].length;
  if (scores === 4 * asked - 1 || scores === asked + 1) return null;
  return indexOfScores(surveyForm, scores, surveyed);
}

/**
 * Mutu pelayanan of the published index, which makes it the IKM. Its absence says that the sample of the
 * answered reports is incomplete: a lower or an upper bound of their number, never the number itself, because
 * it may as well be that of all reports or that of the rated ones.
 */
export function surveyGradeOf(counts: FigureCounts): Grade | null {
  const index = surveyIndexOf(counts);
  if (index === null) return null;
  const { surveyForm: form, surveyed: count, answered } = counts;
  return gradeOf({ form, count, index }, answered) ?? null;
}

/** Each figure of a group, or null. */
const figureOf: { [Name in keyof AgencyFigures]: (counts: FigureCounts) => number | null } = {
  onTimeShare: (counts) =>
    isDecidedTold(counts) ? shareOf(counts.decided - counts.late, counts.decided) : null,
  transferredShare: transferredShareOf,
  // The mean and the share together reveal the number of transfers after the first.
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

/** The figures of an agency. */
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
 * The figures of the total: each over the agencies whose own figure is published. Over all agencies it would
 * reveal, by subtraction, the figures of the others.
 */
export const figuresOfTotal = (agencies: readonly FigureCounts[]): AgencyFigures =>
  mapFigures((name) => figureOf[name](sumOf(agencies.filter((counts) => figureOf[name](counts) !== null))));

/**
 * The grade of the total index: only if every agency in it has one, so that it says nothing about the number
 * of answered reports that their own grades do not say. Two bounds could otherwise enclose a single number.
 */
export function surveyGradeOfTotal(agencies: readonly FigureCounts[]): Grade | null {
  const shown = agencies.filter((counts) => surveyIndexOf(counts) !== null);
  return shown.every((counts) => surveyGradeOf(counts) !== null) ? surveyGradeOf(sumOf(shown)) : null;
}

/** The medians of at least `fewest` reports. */
export const mediansOf = (counts: FigureCounts): Medians => ({
  daysToVerify: counts.verified >= fewest ? counts.daysToVerify : null,
  daysToAnswer: counts.answered >= fewest ? counts.daysToAnswer : null,
  daysToClose: counts.closed >= fewest ? counts.daysToClose : null,
});
