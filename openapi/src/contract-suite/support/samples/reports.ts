import type { NewReport } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";

/** The agencies of the target's keys, and agencies without a key. */
export const agencyIds = {
  own: "pemkot-bandung",
  other: "pemprov-jawa-barat",
  third: "kemenpu",
  fourth: "kemenkes",
  /** In this agency, only an identity custodian can read reporters' identities. */
  custodian: "pemkot-cimahi",
} as const;

/** Creates an idempotency key. Also works on plain HTTP pages, where `crypto.randomUUID` does not exist. */
export const newIdempotencyKey = (): string =>
  `case-${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/**
 * Creates a unique word for finding a report or an identity. It contains no digits, which could look like a
 * phone number.
 */
export const marker = (): string =>
  `tanda${newIdempotencyKey()
    .slice(5, 21)
    .replace(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)))}`;

export const newReport = (changes: Partial<NewReport> = {}): NewReport => ({
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2024-03-05",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: agencyIds.own,
  ...changes,
});

/** Returns a valid report without a chosen agency. */
export function undecidedReport(changes: Partial<NewReport> = {}): Omit<NewReport, "agencyId"> {
  const { agencyId: _, ...rest } = newReport(changes);
  return rest;
}

export const submit = async (target: ContractTarget, report: Partial<NewReport> = newReport()) =>
  (await expectSuccess(target, "submitReport", { json: report, idempotencyKey: newIdempotencyKey() })).body;

/** The part of a receipt that is needed to read the report. */
export interface Receipt {
  trackingId: string;
  accessCode: string;
}

export const readReport = async (target: ContractTarget, { trackingId, accessCode }: Receipt) =>
  (await expectSuccess(target, "getReport", { path: { trackingId }, accessCode })).body;

/** The characters of tracking IDs, without those that the channel accepts in place of others. */
const plainCharacters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Returns the tracking ID with every typing mistake of two kinds: one wrong character (`perPosition` for each
 * position), or two swapped neighbours.
 */
export function typingMistakes(trackingId: string, perPosition: number): string[] {
  const characters = [...trackingId.replaceAll("-", "")];
  const wrong = characters.flatMap((right, position) =>
    [...plainCharacters]
      .filter((character) => character !== right)
      .filter((_, index) => (index + position) % 9 < perPosition)
      .slice(0, perPosition)
      .map((character) => characters.with(position, character).join("")),
  );
  const swapped = characters.slice(1).flatMap((right, index) => {
    const left = characters[index] ?? "";
    return left === right
      ? []
      : [
          characters
            .with(index, right)
            .with(index + 1, left)
            .join(""),
        ];
  });
  return [...wrong, ...swapped];
}

/** Returns the local date at a UTC offset in hours, `daysLater` days after a moment. */
export const localDate = (at: string, hoursAhead: number, daysLater = 0): string =>
  new Date(Date.parse(at) + hoursAhead * 3_600_000 + daysLater * 86_400_000).toISOString().slice(0, 10);
