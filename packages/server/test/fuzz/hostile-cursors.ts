import { createHash } from "node:crypto";
import type { Chance } from "../../../../test/support/chance.ts";

const id = "01890000-0000-7000-8000-000000000000";
const time = "2026-11-02T03:04:05.678Z";
/** The digest that the cursor of a list without filters contains. */
const list = createHash("sha256").update("{}").digest("hex").slice(0, 16);

/** A valid cursor for each list, by operation. */
const shapes: Record<string, object | readonly object[]> = {
  listRegions: { offset: 25 },
  listAgencies: { offset: 25 },
  listPublicReports: { submittedOn: "2026-11-02", trackingId: "F9B-KJD-79H" },
  listIdentityAccesses: { at: time, id },
  listInboxExports: { at: time, id },
  // The two shapes are for different values of `scope`.
  listAgencyReports: [
    { list, value: time, id, moment: "7:9:7,8", at: time },
    { list, leftAt: time, id },
  ],
  listEvents: { position: 1 },
  listWebhookDeliveries: { position: 1 },
};

const days = ["0000-01-01", "-271821-04-20", "+275760-09-13", "1969-12-31", "9999-12-31", "2026-02-30"];

/**
 * Hostile members as JSON text, by the kind of valid value that they resemble. They are text because
 * `JSON.stringify` cannot write numbers beyond JavaScript's range.
 */
const members = {
  day: days.map((day) => `"${day}"`),
  time: days.map((day) => `"${day}T00:00:00.000Z"`),
  number: [
    ...["1e308", "-1e308", "1e999", "-0", "0", "1.5", "-1", "9007199254740991", "9007199254740993"],
    ...["1".repeat(40), "9223372036854775807", "9223372036854775808"],
  ],
  text: [
    ...['""', '"\\u0000"', '"\\ud800"', '"ｉｄ"', '"١٢٣-٤٥٦-٧٨٩"', '"K7M-2QF-9XK"', `"${id}'"`],
    ...['"::"', '"1:1:,"', `"${"9".repeat(18)}:${"9".repeat(18)}:1"`, `"${"1,".repeat(1000)}"`],
    ...['"infinity"', '"-infinity"', '"now"', '"NaN"', '"24:00"', `"${"x".repeat(2000)}"`],
  ],
  other: ["null", "true", "[]", "[[[[1]]]]", "{}", '{"$gt":0}', '{"__proto__":1}'],
};

function kindOf(value: string): keyof typeof members {
  if (/^"\d{4}-\d\d-\d\dT/.test(value)) return "time";
  if (/^"\d{4}-\d\d-\d\d"/.test(value)) return "day";
  return value.startsWith('"') ? "text" : "number";
}

/**
 * Usually returns a member of the type that the list expects there. A member of another type is rejected
 * immediately.
 */
function memberLike(value: string, chance: Chance): string {
  if (chance.percent(70)) return chance.pick(members[kindOf(value)]);
  return chance.pick(Object.values(members).flat());
}

const written = (pairs: readonly (readonly [string, string])[]): string =>
  `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(",")}}`;

/** Damages a cursor. */
function spoil(pairs: [string, string][], chance: Chance): string {
  const pick = (like = ""): string => memberLike(like, chance);
  const [name] = chance.pick(pairs);
  // A hostile member gets furthest when all other members are valid.
  if (chance.percent(60)) return written(pairs.map(([at, value]) => [at, at === name ? pick(value) : value]));
  return chance.pick([
    () => written(pairs.map(([at, value]) => [at, pick(value)])),
    () => written([...pairs, [name, pick()]]),
    () => written([[name, pick()], ...pairs]),
    () => written(pairs.filter(([at]) => at !== name)),
    () => written([...pairs, ["__proto__", "{}"]]),
    () => written([["position", written(pairs)]]),
    () => `[${written(pairs)}]`,
    () => written(pairs),
    () => written(pairs).slice(0, -1),
  ])();
}

/** Creates a cursor with hostile members, usually in the list's own shape and sometimes in another list's. */
export function hostileCursor(operation: string, chance: Chance): string {
  const own = chance.percent(85) ? shapes[operation] : undefined;
  const shape = chance.pick([own ?? chance.pick(Object.values(shapes))].flat());
  const pairs = Object.entries(shape).map(([name, value]): [string, string] => [name, JSON.stringify(value)]);
  return Buffer.from(spoil(pairs, chance)).toString(chance.percent(90) ? "base64url" : "base64");
}
