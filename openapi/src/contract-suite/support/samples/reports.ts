import type { NewReport } from "../../../schemas.gen.ts";
import { expectSuccess } from "../exchange.ts";
import type { ContractTarget } from "../target.ts";

/** The agencies that the target's keys are for, and one more that no key is for. */
export const agencyIds = {
  own: "pemkot-bandung",
  other: "pemprov-jawa-barat",
  third: "kemenpupr",
  fourth: "kemenkes",
} as const;

/** A fresh key for a logical request. Works on plain HTTP pages too, where `crypto.randomUUID` does not exist. */
export const newIdempotencyKey = (): string =>
  `case-${[...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;

/** Words that occur nowhere else, to find a report or an identity again. Without digits, or one in some thousands would look like a telephone number. */
export const marker = (): string =>
  `tanda${newIdempotencyKey()
    .slice(5, 21)
    .replace(/\d/g, (digit) => "ghijklmnop".charAt(Number(digit)))}`;

/** A report that every channel has to take, with whatever a case changes in it. */
export const newReport = (changes: Partial<NewReport> = {}): NewReport => ({
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh minggu ini.",
  occurredOn: "2024-03-05",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: agencyIds.own,
  ...changes,
});

/** The same report without a chosen agency. */
export function undecidedReport(changes: Partial<NewReport> = {}): Omit<NewReport, "agencyId"> {
  const { agencyId: _, ...rest } = newReport(changes);
  return rest;
}

/** Submits a report and gives its receipt. */
export const submit = async (target: ContractTarget, report: Partial<NewReport> = newReport()) =>
  (await expectSuccess(target, "submitReport", { json: report, idempotencyKey: newIdempotencyKey() })).body;

/** The receipt of a report, as far as a case needs it to read the report. */
export interface Receipt {
  trackingId: string;
  accessCode: string;
}

/** Reads a report as its reporter does. */
export const readReport = async (target: ContractTarget, { trackingId, accessCode }: Receipt) =>
  (await expectSuccess(target, "getReport", { path: { trackingId }, accessCode })).body;

/** Characters that stand for themselves in tracking IDs: none that is read as another one. */
const plainCharacters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Every typing mistake of two kinds: one wrong character (`perPlace` for each place), two neighbours swapped. */
export function typingMistakes(trackingId: string, perPlace: number): string[] {
  const characters = [...trackingId.replaceAll("-", "")];
  const wrong = characters.flatMap((right, place) =>
    [...plainCharacters]
      .filter((character) => character !== right)
      .filter((_, index) => (index + place) % 9 < perPlace)
      .slice(0, perPlace)
      .map((character) => characters.with(place, character).join("")),
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

/** The local date at a number of hours ahead of UTC, some days later. */
export const localDate = (at: string, hoursAhead: number, daysLater = 0): string =>
  new Date(Date.parse(at) + hoursAhead * 3_600_000 + daysLater * 86_400_000).toISOString().slice(0, 10);
