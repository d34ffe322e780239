export const shared = "SP4N-LAPOR!|Status";
