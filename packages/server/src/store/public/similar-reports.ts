import {
  districtOf,
  likenessBonus,
  likenessUnit,
  mostSimilarWords,
  nearDegrees,
  type PublicSummaryRecord,
  type SimilarQuery,
} from "@lapor/channel/store";
import { CompiledQuery, type Kysely } from "kysely";
import { anyOf, quoted } from "../report/search-words.ts";
import { publicReports } from "../tables/public-tables.ts";
import type { RowOfTable } from "../tables/table.ts";
import type { Tables } from "../tables/tables.ts";

/** The columns of a public report except the long ones. */
const summaryColumns = publicReports.columns.filter(
  (column) => column !== "body" && column !== "answers" && column !== "photos",
);

type SummaryRow = Omit<RowOfTable<typeof publicReports>, "body" | "answers" | "photos">;

const newestFirst = "order by submitted_on desc, tracking_id desc";

const wordNames = Array.from({ length: mostSimilarWords }, (_, index) => `word_${index + 1}`);
const firstWord = 11;

/**
 * Builds the statement that sorts like the channel's `rankSimilar`. Its text is fixed and has no `*`, so it
 * can be prepared: forms request similar reports while a citizen is typing. A draft with fewer words leaves
 * the last parameters null. Without `materialized`, the weights would be calculated for each candidate.
 */
const statementFor = (region: string | undefined): string => `
  with latest as (
    select tracking_id, submitted_on, region_code, latitude, longitude, category_id, words
    from public_report
    where submitted_on >= $1::date${region ? ` and ${region} = $2::text` : " and $2::text is null"}
    ${newestFirst}
    limit $3::integer
  ),
  candidate as (
    select tracking_id, submitted_on,
      ${wordNames.map((name, index) => `words @@ $${firstWord + index}::tsquery as ${name}`).join(", ")},
      ${[
        "region_code = $6::text",
        `abs(latitude - $7::double precision) <= ${nearDegrees} and abs(longitude - $8::double precision) <= ${nearDegrees}`,
        "category_id = $9::text",
      ]
        .map((isAlike) => `case when ${isAlike} then ${likenessBonus} else 0 end`)
        .join(" + ")} as bonus
    from latest
    where words @@ $10::tsquery
    ${newestFirst}
    limit $4::integer
  ),
  weight as materialized (
    select ${wordNames
      .map(
        (name) =>
          `floor(ln(1 + count(bonus)::double precision / greatest(1, count(bonus) filter (where ${name}))) / ${likenessUnit}) as ${name}`,
      )
      .join(", ")}
    from candidate
  ),
  best as (
    select tracking_id,
      bonus + ${wordNames
        .map((name) => `case when candidate.${name} then weight.${name} else 0 end`)
        .join(" + ")} as likeness
    from candidate cross join weight
    order by likeness desc, submitted_on desc, tracking_id desc
    limit $5::integer
  )
  select ${summaryColumns.map((column) => `"${column}"`).join(", ")}
  from best join public_report using (tracking_id)
  order by likeness desc, submitted_on desc, tracking_id desc`;

const statements = {
  anywhere: statementFor(undefined),
  province: statementFor("province"),
  regency: statementFor("regency"),
};

/** Matches any two of the words, or the only word. PostgreSQL looks up an absent word only once. */
function twoOf(terms: readonly string[]): string {
  const pairs = terms.slice(0, -1).map((one, index) => `(${one} & ${anyOf(terms.slice(index + 1))})`);
  return (pairs.length > 0 ? pairs : terms).join(" | ");
}

/** Finds the public reports most likely to be about the same matter as a draft, in one statement. */
export async function listSimilarReports(
  db: Kysely<Tables>,
  { words, matter, regionCode, from, among, candidates, limit }: SimilarQuery,
): Promise<PublicSummaryRecord[]> {
  if (words.length === 0) return [];
  const terms = words.slice(0, mostSimilarWords).map((stems) => anyOf(stems.map(quoted)));
  const { point } = matter.place;
  const level = regionCode === undefined ? "anywhere" : regionCode.includes(".") ? "regency" : "province";
  const parameters = [
    from,
    regionCode ?? null,
    among,
    candidates,
    limit,
    districtOf(matter.place),
    point?.latitude ?? null,
    point?.longitude ?? null,
    matter.categoryId,
    twoOf(terms),
    ...wordNames.map((_, index) => terms[index] ?? null),
  ];
  const statement = CompiledQuery.raw(statements[level], parameters) as CompiledQuery<SummaryRow>;
  const { rows } = await db.executeQuery(statement);
  const none = { body: "", answers: [], photos: [] };
  return rows.map((row) => {
    const { body: _, answers: __, photos: ___, ...summary } = publicReports.fromRow({ ...row, ...none });
    return summary;
  });
}
