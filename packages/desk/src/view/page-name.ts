/**
 * Pages in place of the reports: own account, officers and units, answer templates, the form on the agency's
 * sites, the results of the survey, sign-ins, printouts.
 */
export type PageName = "akun" | "tim" | "templat" | "situs" | "survei" | "masuk" | "cetak";
