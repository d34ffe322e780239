import type { SurveyStrings } from "../id/survey.ts";

/** English texts of the page with the results of the satisfaction survey. */
export const survey: SurveyStrings = {
  title: "Satisfaction survey",
  back: "Back to the reports",
  about:
    "What reporters answered in the survey that accompanies their ratings, in a quarter that is over. Confidential reports count too; nobody can see the answers of one person.",
  quarter: "Quarter of the ratings",
  quarterName: (quarter, year) => `Quarter ${quarter} of ${year}`,
  loading: "Loading the results…",
  failed: "The results could not be loaded.",
  retry: "Try again",
  none: "Nobody answered the survey in this quarter.",
  summary: "Summary",
  byUnit: "Index by unit",
  byAgency: "Index by agency",
  total: "All together",
  noUnit: "Without a unit",
  few: "too few",
  fewHint:
    "“Too few”: fewer than five complete answers, or somebody's answers could be guessed from the difference.",
  indicative: "indicative",
  answers: (count, sampleSize) => `${count} of ${sampleSize}`,
  incomplete: (count, sampleSize) =>
    `There are ${count} of the ${sampleSize} complete answers that the IKM needs. So this index is indicative, and not the IKM.`,
  forms: {
    full: "An index of nine elements (1 to 4): their mean times 25. It is called the IKM (PermenPANRB 14/2017) and has a grade if there are enough complete answers for the number of answered reports. Grade A from 88.31, B from 76.61, C from 65.00.",
    short:
      "An index of three elements (1 to 4): their mean times 25. The short form gives no IKM and has no grade.",
  },
  grades: { A: "A (very good)", B: "B (good)", C: "C (less good)", D: "D (not good)" },
  columns: {
    unit: "Unit",
    agency: "Agency",
    year: "Year",
    quarter: "Quarter",
    surveys: "Surveys",
    count: "Complete answers",
    sampleSize: "Answers that the IKM needs",
    index: "Index",
    grade: "Grade",
  },
  elements: {
    requirements: "U1 Requirements",
    procedure: "U2 Procedure",
    time: "U3 Time",
    cost: "U4 Cost",
    product: "U5 Result",
    competence: "U6 Competence",
    conduct: "U7 Conduct",
    complaintHandling: "U8 Complaint handling",
    facilities: "U9 Facilities",
  },
  saveXlsx: "Save as Excel (XLSX)",
  saveCsv: "Save as CSV",
  saved: (file) => `The results are saved as ${file}.`,
  sheet: "Survey",
  fileName: (year, quarter) => `survey-${year}-quarter-${quarter}`,
};
