import { createMemoryLimits, type LimitStore } from "@lapor/channel/store";
import { sql } from "kysely";
import type { Engine } from "./engine/engine.ts";

const saveMs = 1000;

/** Limits that a single process counts in memory. */
interface KeptLimits {
  limits: LimitStore;
  /** Writes the changed limits. Every change is also written after one second. */
  save(): Promise<void>;
}

/**
 * Opens the limits of a folder that only this process has open. They are read from their table now, and
 * written back once a second. A killed process loses at most the last second.
 */
export async function openKeptLimits({ db, script }: Pick<Engine, "db" | "script">): Promise<KeptLimits> {
  // PGlite empties unlogged tables when it opens the folder of a killed process.
  await script((run) => run("alter table limit_bucket set logged"));
  const rows = await db.selectFrom("limit_bucket").selectAll().execute();
  const buckets = new Map(
    rows.map(({ name, full_at, consumed_at }) => [name, { fullAt: full_at, consumedAt: consumed_at }]),
  );
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  async function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (changed.size === 0) return;
    const names = [...changed];
    changed.clear();
    const kept = names.flatMap((name) => {
      const bucket = buckets.get(name);
      return bucket ? [{ name, ...bucket }] : [];
    });
    const columns = [
      kept.map(({ name }) => name),
      kept.map(({ fullAt }) => fullAt),
      kept.map(({ consumedAt }) => consumedAt),
    ] as const;
    try {
      await sql`insert into limit_bucket (name, full_at, consumed_at)
          select * from unnest(${columns[0]}::text[], ${columns[1]}::double precision[], ${columns[2]}::double precision[])
          on conflict (name) do update set full_at = excluded.full_at, consumed_at = excluded.consumed_at`.execute(
        db,
      );
      const gone = names.filter((name) => !buckets.has(name));
      if (gone.length > 0) await db.deleteFrom("limit_bucket").where("name", "in", gone).execute();
    } catch (error) {
      for (const name of names) changed.add(name);
      throw error;
    }
  }

  const limits = createMemoryLimits(buckets, (name) => {
    changed.add(name);
    // After a failed write, the next change writes everything.
    timer ??= setTimeout(() => void save().catch(() => {}), saveMs).unref();
  });
  return { limits, save };
}
