/** A query parameter that the contract does not declare. */
export interface UnknownParameter {
  name: string;
  /** The known parameter that was probably meant. */
  nearest?: string;
}

/** The parameters of a query by name, and the invalid ones. */
export interface QueryParameters {
  values: Record<string, string | string[]>;
  unknown: UnknownParameter[];
  /** Parameters with a single value that appear more than once. */
  repeated: string[];
}

// The maximum length of a parameter name that is compared with the known names, to limit the work per
// request. The longest known name has 14 characters.
const longestCompared = 40;
const mostUnknown = 20;

/**
 * Parses a query. Accepts lists as `a=1,2`, `a=1&a=2`, `a[]=1&a[]=2` or `a[0]=1&a[1]=2`, because clients
 * write arrays differently. PHP's `http_build_query` writes the last form.
 */
export function readQuery(
  query: URLSearchParams,
  known: readonly { name: string; list: boolean }[],
): QueryParameters {
  const values: Record<string, string | string[]> = {};
  const repeated = new Set<string>();
  const unknown = new Set<string>();
  for (const [written, text] of query) {
    const parameter = known.find(({ name, list }) => name === (list ? withoutBrackets(written) : written));
    if (!parameter) {
      unknown.add(written);
      continue;
    }
    const { name, list } = parameter;
    const earlier = values[name];
    if (list) values[name] = [...(Array.isArray(earlier) ? earlier : []), ...text.split(",")];
    else if (earlier === undefined) values[name] = text;
    else repeated.add(name);
  }
  const names = known.map(({ name }) => name);
  return {
    values,
    unknown: [...unknown].slice(0, mostUnknown).map((name) => unknownParameter(name, names)),
    repeated: [...repeated],
  };
}

const withoutBrackets = (written: string): string => written.replace(/\[\d{0,3}\]$/, "");

function unknownParameter(name: string, known: readonly string[]): UnknownParameter {
  const nearest = nearestOf(name, known);
  return nearest === undefined ? { name } : { name, nearest };
}

/**
 * Returns the known name with the smallest edit distance, if the difference can be a typing mistake or
 * another spelling.
 */
function nearestOf(name: string, known: readonly string[]): string | undefined {
  if (name.length > longestCompared) return undefined;
  const wanted = lettersOf(name);
  return known
    .map((candidate) => ({ candidate, distance: distanceBetween(wanted, lettersOf(candidate)) }))
    .filter(({ candidate, distance }) => distance <= Math.max(wanted.length, candidate.length) / 2)
    .toSorted((a, b) => a.distance - b.distance)[0]?.candidate;
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

function distanceBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === other ? 0 : 1),
        ),
      );
    row = next;
  }
  return row.at(-1) ?? 0;
}
