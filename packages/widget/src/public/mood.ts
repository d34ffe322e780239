/**
 * Returns the class for the colour of a status: asks, waits, moves, good (answered or closed) or over
 * (archived).
 */
export const moodOf = (status: string): string =>
  ({ submitted: "waits", awaiting_reporter: "asks", answered: "good", closed: "good", archived: "over" })[
    status
  ] ?? "moves";
