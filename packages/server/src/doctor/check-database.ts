import { sql } from "kysely";
import { programVersion } from "../platform/program-version.ts";
import { openEngine, servingLimits } from "../store/engine/engine.ts";
import { type Check, found } from "./check.ts";

/**
 * Deadlines are at the end of a day, and links are valid for minutes, so a difference of a few seconds does
 * not matter.
 */
const mostClockMs = 10_000;

export const clockCheck: Check = {
  name: "clock",
  async examine({ db, now }) {
    const before = now().getTime();
    const { rows } = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(db);
    const middle = (before + now().getTime()) / 2;
    const difference = (rows[0]?.at.getTime() ?? middle) - middle;
    const seconds = Math.round(Math.abs(difference) / 1000);
    const findings =
      Math.abs(difference) <= mostClockMs
        ? []
        : [
            `This machine's clock is ${seconds} seconds ${difference > 0 ? "behind" : "ahead of"} the database's, so that deadlines and links are wrong. Synchronize both over the network (timedatectl set-ntp true).`,
          ];
    return found(findings, "The clocks of this machine and the database agree.");
  },
};

/** Checks that only one version of the program uses the database. */
export const versionsCheck: Check = {
  name: "versions",
  async examine({ db, engine }) {
    if (engine === "PGlite") return found([], "The embedded database allows only one program.");
    const { rows } = await sql<{ name: string }>`
      select distinct application_name as name from pg_stat_activity
      where datname = current_database() and application_name like 'lapor/%' order by 1`.execute(db);
    const versions = rows.map(({ name }) => name.slice("lapor/".length));
    const findings =
      versions.length < 2
        ? []
        : [
            `The versions ${versions.join(" and ")} of lapor use the database at once. Stop or update the older ones: a version is tested only with its own tables.`,
          ];
    return found(findings, `Only version ${programVersion} uses the database.`);
  },
};

/** Checks that acknowledged writes survive a power failure. */
export const durabilityCheck: Check = {
  name: "durability",
  async examine({ db, engine }) {
    if (engine === "PGlite") return found([], "PGlite survives a killed process, not a power cut.");
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')
        and setting = 'off'`.execute(db);
    return found(
      rows.map(
        ({ name }) =>
          `PostgreSQL runs with ${name} = off, so that a power cut loses reports that reporters have a receipt for. Set ${name} = on.`,
      ),
      "PostgreSQL writes to disk before it acknowledges.",
    );
  },
};

/**
 * Checks that PostgreSQL uses the settings with which this program connects, because a pooler can drop them
 * without an error.
 */
export const connectionCheck: Check = {
  name: "connection",
  async examine({ config: { databaseUrl }, engine }) {
    if (engine === "PGlite" || !databaseUrl)
      return found([], "The embedded database is reached without a connection.");
    const connection = await openEngine({ databaseUrl }, { readOnly: true });
    try {
      const { rows } = await sql<{ name: string; setting: string }>`
        select name, setting from pg_settings`.execute(connection.db);
      const settings = new Map(rows.map(({ name, setting }) => [name, setting]));
      const findings = Object.entries(servingLimits)
        .filter(([name, limit]) => {
          const ms = Number(settings.get(name));
          return ms === 0 || ms > limit;
        })
        .map(
          ([name, limit]) =>
            `A server's connection has ${name} = ${settings.get(name)} instead of ${limit} (milliseconds), so that what hangs keeps its locks. A pooler drops this setting: for PgBouncer, add "set ${name} = ${limit}" to connect_query on the database's line.`,
        );
      if (settings.get("default_transaction_read_only") !== "on")
        findings.push(
          'The database would accept writes from commands that only read, such as this one and "lapor backup". A pooler drops this setting: for PgBouncer, set track_extra_parameters = IntervalStyle,default_transaction_read_only, and remove "options" from ignore_startup_parameters.',
        );
      return found(findings, "PostgreSQL uses the time limits and the read-only mode that lapor asks for.");
    } finally {
      await connection.close();
    }
  },
};
