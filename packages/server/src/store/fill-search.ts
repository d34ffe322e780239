import type { RunSql } from "./engine.ts";
import { heldBy, leftBy, searchWords } from "./search-words.ts";

const batchSize = 200;
const nobody = "00000000-0000-0000-0000-000000000000";

interface Row {
  id: string;
  tracking_id: string;
  title: string;
  body: string;
  confidential: boolean;
  responsible_agency_id: string | null;
  /** As JSON: all parties that ever had the report. */
  holders: string;
}

const wordsOf = (row: Row): string[] => {
  const {
    title,
    body,
    confidential,
    tracking_id: trackingId,
    responsible_agency_id: responsibleAgencyId,
  } = row;
  const holders = JSON.parse(row.holders) as (string | null)[];
  const left = holders.filter((holder) => holder !== responsibleAgencyId);
  return [
    ...searchWords({ title, body, confidential, trackingId, responsibleAgencyId }),
    ...left.flatMap((holder) => [heldBy(holder), leftBy(holder)]),
  ];
};

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Gives every report that is there the words by which it is found. */
export const fillSearch = async (run: RunSql): Promise<void> => {
  for (let after = nobody; ; ) {
    const rows = (await run(
      `select id, tracking_id, title, body, confidential, responsible_agency_id,
        coalesce((select json_agg(distinct entry.responsible_agency_id)
          from timeline_entry entry where entry.report_id = report.id), '[]')::text as holders
      from report where id > '${after}' order by id limit ${batchSize}`,
    )) as unknown as Row[];
    const last = rows.at(-1);
    if (!last) return;
    const values = rows.map(
      (row) =>
        `('${row.id}'::uuid, array_to_tsvector(array[${wordsOf(row).map(literal).join(", ")}]::text[]))`,
    );
    await run(`insert into report_search (report_id, words) values ${values.join(", ")}`);
    after = last.id;
  }
};
