import { type Kysely, sql } from "kysely";
import type { Tables } from "../store/tables.ts";
import { reaching } from "../store/unavailable.ts";
import { isUuid } from "../store/uuid.ts";

/** What waits longer for a report has expired, or is about to (`dropExpired`). */
const waitingHours = 25;

/** Of these attachments, those whose files are to be had: of a report, or waiting for one. An erased one has a row until its file is gone. */
export const wantedOf = async (db: Kysely<Tables>, ids: readonly string[]): Promise<Set<string>> => {
  const { rows } = await reaching(() =>
    sql<{ id: string }>`select id from attachment where id = any(${ids.filter(isUuid)}::uuid[])
      and (report_id is not null or created_at > now() - make_interval(hours => ${waitingHours}))`.execute(
      db,
    ),
  );
  return new Set(rows.map(({ id }) => id));
};
