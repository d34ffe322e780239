/** The class that sets the colour of a status: asks, waits, moves, good (done) or over (ended). */
export const moodOf = (status: string): string =>
  ({ submitted: "waits", awaiting_reporter: "asks", answered: "good", closed: "good", archived: "over" })[
    status
  ] ?? "moves";
