/**
 * Pages that are shown instead of the reports: the officer's own account, officers and units, answer
 * templates, the form on the agency's sites, survey results, sign-ins, printouts.
 */
export type PageName = "akun" | "tim" | "templat" | "situs" | "survei" | "masuk" | "cetak";
