/**
 * Pages that are shown instead of the reports: the officer's own account, officers and units, answer
 * templates, publishable keys, survey results, sign-ins and printouts.
 */
export type PageName = "akun" | "tim" | "templat" | "situs" | "survei" | "masuk" | "cetak";
