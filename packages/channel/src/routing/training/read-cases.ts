import { findAgency, findRegion, listResponsibleAgencies } from "@lapor/directory";

/** Contoh uji. A report with the agencies that are right to answer it. */
export interface RoutingCase {
  readonly title: string;
  readonly text: string;
  /** The region in which the reported matter occurred. */
  readonly regionCode?: string;
  /** The site's agency. */
  readonly embedAgencyId: string;
  /** All right agencies, best first. If one was abolished, its successors are right. */
  readonly expectedAgencyIds: readonly string[];
  /**
   * Selects the successor of an abolished agency. The topic need not be in the directory, because an
   * evaluation does not measure topics.
   */
  readonly topic?: string;
  /** Pintu benar: the report was sent from the responsible agency's site. */
  readonly rightDoor: boolean;
}

/** Joins the title and the text, as the form sends them. */
export const wordsOf = ({ title, text }: Pick<RoutingCase, "title" | "text">): string =>
  title ? `${title}. ${text}` : text;

/**
 * Thrown for an invalid line. The message names the line, the field and the expected value, and never quotes
 * the report.
 */
export class CaseError extends Error {
  override name = "CaseError";
}

const doors: Readonly<Record<string, boolean>> = { "pintu benar": true, "salah pintu": false };

/** Returns the code of a known region. A village is replaced by its district, which has the same agencies. */
function regionOf(code: unknown): string | undefined {
  if (typeof code !== "string") return undefined;
  const [, district] = /^(\d\d\.\d\d\.\d\d)\.\d{4}$/.exec(code) ?? [];
  return findRegion(district ?? code)?.code;
}

/**
 * Returns whether a site's agency is the first expected agency, or the agency that is now responsible in its
 * place.
 */
const isOwn = (
  siteAgencyId: string,
  [expectedId = ""]: readonly string[],
  topicId: string | undefined,
): boolean =>
  siteAgencyId === expectedId ||
  listResponsibleAgencies(expectedId, topicId).some(({ id }) => id === siteAgencyId);

/** Parses the object on one line. `fail` throws with a message about a field. */
function readCase(
  value: Record<string, unknown>,
  fail: (field: string, expected: string) => never,
): RoutingCase {
  const { text, embedAgencyId, expectedAgencyIds } = value;
  // Other programs write null for a missing value.
  const [title, topic, note] = [value.title ?? undefined, value.topic ?? undefined, value.note ?? undefined];
  const regionCode = regionOf(value.regionCode);
  const isAgency = (id: unknown): id is string => typeof id === "string" && findAgency(id) !== undefined;
  if (typeof text !== "string" || text.trim() === "") return fail("text", "the words of a complaint");
  if (title !== undefined && typeof title !== "string") return fail("title", "a text");
  if (regionCode === undefined && (value.regionCode ?? undefined) !== undefined)
    return fail("regionCode", 'the code of a region, such as "32.73"');
  if (!isAgency(embedAgencyId)) return fail("embedAgencyId", "the id of an agency of the directory");
  if (
    !Array.isArray(expectedAgencyIds) ||
    expectedAgencyIds.length === 0 ||
    !expectedAgencyIds.every(isAgency)
  )
    return fail("expectedAgencyIds", "a list of ids of agencies of the directory");
  if (topic !== undefined && typeof topic !== "string") return fail("topic", "the id of a topic");
  if (note !== undefined && (typeof note !== "string" || !Object.hasOwn(doors, note)))
    return fail("note", '"pintu benar" or "salah pintu"');
  return {
    title: title ?? "",
    text,
    ...(regionCode !== undefined && { regionCode }),
    embedAgencyId,
    expectedAgencyIds,
    ...(topic !== undefined && { topic }),
    rightDoor: note === undefined ? isOwn(embedAgencyId, expectedAgencyIds, topic) : (doors[note] as boolean),
  };
}

/**
 * Parses cases, one JSON object per line. Skips empty lines and a byte order mark. Throws `CaseError` at the
 * first invalid line.
 */
export function readCases(jsonLines: string): RoutingCase[] {
  const cases: RoutingCase[] = [];
  for (const [index, line] of jsonLines
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const fail = (what: string): never => {
      throw new CaseError(`Line ${index + 1}: ${what}.`);
    };
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      fail("should be one JSON object, but is not JSON");
    }
    if (typeof value !== "object" || value === null || Array.isArray(value))
      fail("should be one JSON object, but is another value");
    cases.push(
      readCase(value as Record<string, unknown>, (field, expected) =>
        fail(
          `"${field}" should be ${expected}, but ${Object.hasOwn(value as object, field) ? "is not" : "is missing"}`,
        ),
      ),
    );
  }
  if (cases.length === 0)
    throw new CaseError("There should be at least one case, but the file has no cases.");
  return cases;
}
