import type { OperationId } from "../../operation.ts";
import { operations } from "../../operation.ts";
import { expectProblem, namesParameter } from "../support/exchange.ts";
import type { ContractCase } from "../support/target.ts";
import { validRequest } from "../support/valid-requests.ts";

const lists: OperationId[] = operations
  .filter(({ parameters }) => parameters.some(({ name }) => name === "cursor"))
  .map(({ id }) => id);

const id = "01890000-0000-7000-8000-000000000000";
const time = "2026-11-02T03:04:05.678Z";
/** The digest of the filters `{}`. */
const list = "44136fa355b3678a";
const otherDays = ["0000-01-01", "-271821-04-20", "+275760-09-13", "1969-12-31", "2026-02-30", "10000-01-01"];
const otherTimes = [...otherDays.map((day) => `${day}T00:00:00.000Z`), "infinity", "now", time.slice(0, 10)];
const notNumbers = ['"NaN"', "1e308", "-1e308", "1e999", "1.5", "-1", "null", "true", "[1]", '{"$gt":0}'];
const notSequences = [...notNumbers, "9007199254740993", "1".repeat(40), '"1"'];
const notIds = ["", "x", id.slice(1), "-".repeat(36), `${id}'`, `${id}\u0000`, id.replace("7", "g"), "ｉｄ"];

const written = (members: object): string => JSON.stringify(members);

/**
 * Cursors that no server creates. Each has the form of this implementation's cursors, but contains an invalid
 * date, number or id, or duplicate, nested or wrongly typed members. A server with another cursor format
 * rejects them anyway.
 */
const crafted: readonly string[] = [
  ...["", "{", "null", "[]", "7", '"text"', "{}", '{"__proto__":{"position":1}}', "[".repeat(1000)],
  ...notSequences.map((value) => `{"offset":${value}}`),
  ...notSequences.map((value) => `{"position":${value}}`),
  ...['{"position":1,"position":-1}', '{"offset":0,"offset":"0"}', '{"position":{"position":1}}'],
  ...otherDays.map((submittedOn) => written({ submittedOn, trackingId: "F9B-KJD-79H" })),
  ...["", "f9b-kjd-79h", "F9B", "١٢٣-٤٥٦-٧٨٩"].map((trackingId) =>
    written({ submittedOn: "2026-11-02", trackingId }),
  ),
  ...otherTimes.map((at) => written({ at, id })),
  ...notIds.map((other) => written({ at: time, id: other })),
  ...otherTimes.flatMap((other) => [
    written({ list, value: other, id, moment: "1:1:", at: time }),
    written({ list, value: null, id, moment: "1:1:", at: other }),
    written({ list, leftAt: other, id }),
  ]),
  ...["", "-1:1:", "1:1", "1:1:x", `${"9".repeat(19)}:1:`, "1:1:1,", "1:1:{1}", "1e9:1:"].map((moment) =>
    written({ list, value: time, id, moment, at: time }),
  ),
  ...["", "x", list.toUpperCase(), `${list}0`].map((other) =>
    written({ list: other, value: time, id, moment: "1:1:", at: time }),
  ),
  written({ list: [list], value: [time], id: [id], moment: ["1:1:"], at: [time] }),
];

function encoded(text: string): string {
  const bytes = String.fromCharCode(...new TextEncoder().encode(text));
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Cases about cursors. A list must reject every cursor that it did not return. */
export const cursorCases: ContractCase[] = lists.map((operation) => ({
  title: `${operation} refuses crafted cursors and names the parameter`,
  operation,
  code: "invalid_request",
  async run(target) {
    const { query, ...request } = await validRequest(target, operation);
    const cursors = [...crafted.map(encoded).filter(Boolean), "%%%", "no such cursor", "ﬀ", "a".repeat(3999)];
    for (const cursor of cursors) {
      const result = await expectProblem(target, operation, 400, "invalid_request", {
        ...request,
        query: { ...query, cursor },
      });
      namesParameter(result, "cursor");
    }
  },
}));
