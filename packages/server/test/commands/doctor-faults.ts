import { randomUUID } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { systemRandom } from "@lapor/channel";
import { createSecrets } from "@lapor/channel/store";
import { hashKey, sealFile } from "@lapor/channel/testing";
import { agencies, useAgencies } from "@lapor/directory";
import pg from "pg";
import type { DoctorContext } from "../../src/doctor/check.ts";
import { openErasureFiles } from "../../src/files/open-files.ts";
import { secret } from "../support/engines.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { until } from "../support/until.ts";
import { createChannelFaults } from "./doctor-channel-faults.ts";
import { createFileFaults } from "./doctor-file-faults.ts";
import { type Fault, ownAgency, type World } from "./doctor-world.ts";

/**
 * Returns SQL that adds an email to each of `count` reports. `state` lists the values of state, attempts,
 * last_error and next_attempt_at.
 */
const withMails = (count: number, state: string): string => `
  insert into mail_subscription (report_id, thread, locale)
    select id, gen_random_uuid(), 'id' from report order by id limit ${count};
  insert into mail (report_id, thread, entry_id, kind, at, followed, state, attempts, last_error, next_attempt_at)
    select report_id, thread, gen_random_uuid(), 'received', now() - interval '1 hour', false, ${state} from mail_subscription`;

/**
 * Returns SQL that inserts a two-hour-old message to SP4N-LAPOR!. `state` lists the values of state,
 * next_attempt_at, sent_by and last_error.
 */
const withNationalMessage = (state: string): string => `
  insert into national_message (report_id, id, kind, attempts, created_at, state, next_attempt_at, sent_by, last_error)
    select id, gen_random_uuid(), 'create', 1, now() - interval '2 hours', ${state} from report order by id limit 1`;

/** Creates every fault that the doctor detects, by name. May be called before the world is filled. */
export function createFaults(world: World): Record<string, Fault> {
  const sql = (text: string) => world.engine.script((run) => run(text));
  /** Changes a PostgreSQL setting, and waits until every connection in the pool uses it. */
  const alterSystem = async (change: string, wanted: "on" | "off"): Promise<void> => {
    const text = `alter system ${change}`;
    await world.engine.db.executeQuery({
      sql: text,
      parameters: [],
      query: {} as never,
      queryId: {} as never,
    });
    await sql("select pg_reload_conf()");
    await until(async () => {
      const told = await Promise.all(Array.from({ length: 10 }, () => sql("show synchronous_commit")));
      return told
        .flat()
        .every((row) => (row as { synchronous_commit: string }).synchronous_commit === wanted);
    });
  };
  const config = (changes: Partial<DoctorContext["config"]>) => ({
    config: { ...world.context.config, ...changes },
  });
  const orphan = randomUUID();
  const endpoint = randomUUID();
  const sealedSecret = createSecrets(secret).seal("whsec_c2VjcmV0", `webhook ${endpoint}`, systemRandom);
  let other: pg.Client;
  let erased: string;
  let schemaHash: string;
  let name: { id: string; file_name: string };

  return {
    "a changed timeline entry": {
      check: "histories",
      finding: /^Report \S+: Entry 1 was changed.* restore the report/,
      plant: () =>
        sql(`alter table timeline_entry disable trigger timeline_entry_append_only;
            update timeline_entry set ping_pong = true where report_id = (select min(report_id::text)::uuid from timeline_entry);
            alter table timeline_entry enable trigger timeline_entry_append_only`).then(() => undefined),
      undo: () =>
        sql(`alter table timeline_entry disable trigger timeline_entry_append_only;
            update timeline_entry set ping_pong = false;
            alter table timeline_entry enable trigger timeline_entry_append_only`),
    },
    "a secret that decrypts no identity": {
      check: "secret",
      finding: /does not decrypt 12 of 12 identities, 12 of 12 names of files that .* set /,
      plant: async () => ({ secret: systemRandom.bytes(32) }),
    },
    "an undecryptable note": {
      check: "secret",
      finding:
        /^The secret does not decrypt 1 of 1 notes of officers that were sampled \(of \S+\): .* keep a copy of it before you restore them from a backup\.$/,
      plant: () =>
        sql(`insert into note (report_id, id, agency_id, key_id, at, text, mentions)
            select id, gen_random_uuid(), null, gen_random_uuid(), now(), '1.${"A".repeat(16)}.${"B".repeat(40)}', '{}'
            from report order by id limit 1`).then(() => undefined),
      undo: () => sql("delete from note"),
    },
    "a file name sealed with a missing key": {
      check: "secret",
      finding: /^The key "2020-01" is missing, but has sealed 1 of 12 names of files .* LAPOR_SEAL_KEYS\.$/,
      plant: async () => {
        const [first] = await sql("select id, file_name from attachment order by id limit 1");
        name = first as typeof name;
        await sql(
          `update attachment set file_name = '2020-01' || substring(file_name from '\\..*') where id = '${name.id}'`,
        );
        return undefined;
      },
      undo: () => sql(`update attachment set file_name = '${name.file_name}' where id = '${name.id}'`),
    },
    "a missing secret": {
      check: "secret",
      finding: /^identities, names of files are sealed, but the secret that decrypts them is missing\. Set /,
      plant: async () => ({ secret: undefined }),
    },
    "a missing migration": {
      check: "migrations",
      finding: /older than this program and lacks 0001-schema\. Run "lapor migrate"/,
      plant: async () => {
        const [row] = await sql("delete from schema_migration where name = '0001-schema' returning hash");
        schemaHash = String(row?.hash);
        return undefined;
      },
      undo: () => sql(`insert into schema_migration values ('0001-schema', now(), '${schemaHash}')`),
    },
    "a migration of a newer version": {
      check: "migrations",
      finding: /newer version of lapor: it has 9999-future.* Run the newer version/,
      plant: () =>
        sql("insert into schema_migration values ('9999-future', now(), '')").then(() => undefined),
      undo: () => sql("delete from schema_migration where name = '9999-future'"),
    },
    "a changed migration": {
      check: "migrations",
      finding:
        /made with another edition of 0001-schema: its hash is \w+, and .* expects \w+\. .* delete the database/,
      plant: () =>
        sql("update schema_migration set hash = reverse(hash) where name = '0001-schema'").then(
          () => undefined,
        ),
      undo: () => sql("update schema_migration set hash = reverse(hash) where name = '0001-schema'"),
    },
    ...createFileFaults(world),
    ...createChannelFaults(world),
    "an erased file that cannot be removed": {
      check: "files",
      finding: new RegExp(
        `^The file ${orphan}, which .* could not be removed from .* \\(3 tries\\)\\. Allow the user`,
      ),
      plant: async () => {
        await world.context.files.put(orphan, new Uint8Array([1]));
        await sql(
          `insert into attachment (id, key_id, file_name, media_type, bytes, created_at, removal_failures, removal_after, content_hash) values ('${orphan}', gen_random_uuid(), '', 'application/pdf', 1, now(), 3, now(), 'hash')`,
        );
        return undefined;
      },
      undo: async () => {
        await sql(`delete from attachment where id = '${orphan}'`);
        await world.context.files.delete(orphan);
      },
    },
    "an erasure that a restored database lacks": {
      check: "erasures",
      finding: /^1 report that was erased on request exists again.* Run "lapor erasures apply"/,
      plant: async () => {
        const [row] = await sql("select id from report order by id limit 1");
        erased = String(row?.id);
        await world.context.journal.note({ reportId: erased, at: new Date(), erased: "identity" });
        // An erasure that the backup does not yet contain.
        await world.context.journal.note({ reportId: randomUUID(), at: new Date(), erased: "identity" });
        return undefined;
      },
      undo: () => openErasureFiles(world).delete(`${erased}-identity`),
    },
    "a backup restored without a list of erasures": {
      check: "erasures",
      finding: /^The backup of 2026-11-01T00:00:00\.000Z was restored at .*lapor erasures apply FILE.*--none/,
      plant: () =>
        sql("insert into restoration (at, backup_at) values (now(), '2026-11-01T00:00:00Z')").then(
          () => undefined,
        ),
      undo: () => sql("delete from restoration"),
    },
    "an open report with an agency that is not in the directory": {
      check: "agencies",
      finding: /^1 open report is with the agency "dinas-baru".* Add it with "lapor import-directory"/,
      plant: async () => {
        useAgencies();
        return undefined;
      },
      undo: async () => useAgencies([...agencies, ownAgency]),
    },
    "a key of an agency that is not in the directory": {
      check: "agencies",
      finding: /^The key \S+ is for the agency "hilang".* revoke the key/,
      plant: () =>
        sql(
          `insert into api_key values (gen_random_uuid(), 'x', 'secret', 'hilang', 'liaison', '{}', '', now(), null)`,
        ).then(() => undefined),
      undo: () => sql("delete from api_key where agency_id = 'hilang'"),
    },
    "overdue automatic transitions": {
      check: "clocks",
      finding: /^The automatic transitions of 3 reports have been due since .* Start "lapor serve"/,
      plant: () =>
        sql(
          "update report set acts_at = now() - interval '1 hour' where id in (select id from report order by id limit 3)",
        ).then(() => undefined),
      undo: () => sql("update report set acts_at = nullif(due_at, 'infinity')"),
    },
    "expired uploads that were not deleted": {
      check: "clocks",
      finding: /^1 uploaded file without a report is still stored .*"drop-expired"/,
      plant: async () => {
        const [secrets, bytes] = [createSecrets(secret), new Uint8Array([1])];
        const sealed = await sealFile(secrets, orphan, bytes);
        const hash = await secrets.fileHash(orphan, bytes);
        await world.context.files.put(orphan, sealed);
        await sql(
          `insert into attachment (id, key_id, file_name, media_type, bytes, created_at, removal_failures, removal_after, content_hash) values ('${orphan}', gen_random_uuid(), 'a.pdf', 'application/pdf', 1, now() - interval '4 days', null, null, '${hash}')`,
        );
        return undefined;
      },
      undo: async () => {
        await sql(`delete from attachment where id = '${orphan}'`);
        await world.context.files.delete(orphan);
      },
    },
    "dead deliveries": {
      check: "deliveries",
      finding: new RegExp(
        `^The webhook endpoint ${endpoint} of pemkot-bandung has 12 deliveries that failed for good`,
      ),
      plant: async () =>
        sql(`insert into webhook_endpoint values ('${endpoint}', 'pemkot-bandung', 'https://a.example', null, null, '${await sealedSecret}', null, null, now(), null);
            insert into webhook_delivery (endpoint_id, event_id, report_id, position, state, attempts)
              select '${endpoint}', id, report_id, position, 'dead', 9 from logged_event`).then(
          () => undefined,
        ),
      undo: () => sql(`delete from webhook_endpoint where id = '${endpoint}'`),
    },
    "due deliveries that no server attempts": {
      check: "deliveries",
      finding: /of national triage has 1 delivery due for more than an hour/,
      plant: async () =>
        sql(`insert into webhook_endpoint values ('${endpoint}', null, 'https://a.example', null, null, '${await sealedSecret}', null, null, now(), null);
            insert into webhook_delivery (endpoint_id, event_id, report_id, position, state, attempts, next_attempt_at)
              select '${endpoint}', id, report_id, position, 'pending', 0, now() - interval '2 hours' from logged_event limit 1`).then(
          () => undefined,
        ),
      undo: () => sql(`delete from webhook_endpoint where id = '${endpoint}'`),
    },
    "events without a position in the log": {
      check: "clocks",
      finding: /^1 event waits for a position in the log of events, the oldest since .* Start "lapor serve"/,
      plant: () =>
        sql(
          `insert into pending_event (report_id, version, at, overseen)
            select report_id, 999, now() - interval '1 hour', overseen from event limit 1`,
        ).then(() => undefined),
      undo: () => sql("delete from pending_event where version = 999"),
    },
    "waiting mail while no mail server is set": {
      check: "mails",
      finding: /^1 mail to a reporter waits, the oldest since .*\. Set LAPOR_SMTP_URL/,
      plant: () => sql(withMails(1, "'pending', 0, null, now() - interval '1 hour'")).then(() => undefined),
      undo: () => sql("delete from mail_subscription"),
    },
    "mail that never reached the mail server": {
      check: "mails",
      finding: /^12 mails of the last month never reached the mail server\. Run "lapor mail test ADDRESS"/,
      plant: () => sql(withMails(12, "'given_up', 9, 'login', null")).then(() => undefined),
      undo: () => sql("delete from mail_subscription"),
    },
    "a message of which nobody knows whether SP4N-LAPOR! has it": {
      check: "sp4n",
      finding: /^It is unknown of 1 message whether SP4N-LAPOR! has it\. Run "lapor sp4n list"/,
      plant: () => sql(withNationalMessage("'unknown', null, now(), null")).then(() => undefined),
      undo: () => sql("delete from national_message"),
    },
    "a message that SP4N-LAPOR! refused": {
      check: "sp4n",
      finding: /^SP4N-LAPOR! refused 1 message\. Run "lapor sp4n list"/,
      plant: () => sql(withNationalMessage("'refused', null, null, 'http_422'")).then(() => undefined),
      undo: () => sql("delete from national_message"),
    },
    "a message that waits while no bridge is set": {
      check: "sp4n",
      finding: /^1 message waits for SP4N-LAPOR!, the oldest since .*\. Set LAPOR_SP4N_FILE/,
      plant: () => sql(withNationalMessage("'pending', now(), null, null")).then(() => undefined),
      undo: () => sql("delete from national_message"),
    },
    "a connection to SP4N-LAPOR! that is paused": {
      check: "sp4n",
      finding: /^The connection to SP4N-LAPOR! has been paused since .* Run "lapor sp4n resume"/,
      plant: () => sql("insert into national_pause (since) values (now())").then(() => undefined),
      undo: () => sql("delete from national_pause"),
    },
    "a wrong clock": {
      check: "clock",
      finding: /^This machine's clock is (59|60|61) seconds ahead of the database's.*timedatectl/,
      plant: async () => ({ now: () => new Date(Date.now() + 60_000) }),
    },
    "a data folder that is a file": {
      check: "data-folder",
      finding: /should be one that this program may read and write, but is not a folder\. Give the user/,
      plant: async () => {
        const path = join(temporaryFolder(), "file");
        writeFileSync(path, "");
        return { config: { databaseUrl: "x", ...world.context.config, dataFolder: path, s3: {} as never } };
      },
    },
    "a missing data folder": {
      check: "data-folder",
      finding: /it may not \(ENOENT\)/,
      plant: async () => ({
        config: { databaseUrl: "x", ...world.context.config, dataFolder: join(temporaryFolder(), "gone") },
      }),
    },
    "a nearly full disk": {
      check: "data-folder",
      finding: /has 0\.9 GB free of 100\.0 GB\. Free space/,
      plant: async () => ({ room: async () => ({ freeBytes: 0.9e9, totalBytes: 100e9 }) }),
    },
    "a public address that browsers block": {
      check: "public-url",
      finding: /is http:\/\/kanal\.example, but the form is on https:\/\/bandung\.example.* Put a TLS proxy/,
      only: "PGlite",
      plant: async () => config({ publicUrl: "http://kanal.example" }),
    },
    "a public address that does not respond": {
      check: "public-url",
      finding: /^https:\/\/127\.0\.0\.1:9\/healthz should return 200, but does not \(.+\)\. Check/,
      only: "PostgreSQL",
      plant: async () => config({ publicUrl: "https://127.0.0.1:9" }),
    },
    "a publishable key without origins": {
      check: "keys",
      finding: /^The publishable key \S+ of pemkot-bandung names no site.*lapor keys revoke/,
      plant: async () => {
        const hash = await hashKey("pk_none");
        await sql(
          `insert into api_key values (gen_random_uuid(), '${hash}', 'publishable', 'pemkot-bandung', null, '{}', '', now(), null)`,
        );
        return undefined;
      },
      undo: () => sql("delete from api_key where origins = '{}' and kind = 'publishable'"),
    },
    "servers of two versions": {
      check: "versions",
      finding: /^The versions \S+ and 9\.9\.9 of lapor use the database at once\. Stop or update the older/,
      only: "PostgreSQL",
      plant: async () => {
        other = new pg.Client({
          connectionString: (world.address as { databaseUrl: string }).databaseUrl,
          application_name: "lapor/9.9.9",
        });
        await other.connect();
        return undefined;
      },
      undo: () => other.end(),
    },
    "a database that loses writes at a power cut": {
      check: "durability",
      finding: /^PostgreSQL runs with synchronous_commit = off.* Set synchronous_commit = on/,
      only: "PostgreSQL",
      plant: async () => {
        await alterSystem("set synchronous_commit = off", "off");
        return undefined;
      },
      undo: () => alterSystem("reset synchronous_commit", "on"),
    },
    "a missing index": {
      check: "schema",
      finding: /^The index report_acts is missing.* Run its "create index"/,
      plant: () => sql("drop index report_acts").then(() => undefined),
      undo: () => sql("create index report_acts on report (acts_at, id) where acts_at is not null"),
    },
    "an invalid index": {
      check: "schema",
      finding: /^The index report_inbox is not valid.*reindex index concurrently report_inbox/,
      plant: () =>
        sql("update pg_index set indisvalid = false where indexrelid = 'report_inbox'::regclass").then(
          () => undefined,
        ),
      undo: () => sql("update pg_index set indisvalid = true where indexrelid = 'report_inbox'::regclass"),
    },
    "an unvalidated constraint": {
      check: "schema",
      finding:
        /^The constraint report_short of the table report was never validated.*validate constraint report_short/,
      plant: () =>
        sql("alter table report add constraint report_short check (title <> '') not valid").then(
          () => undefined,
        ),
      undo: () => sql("alter table report drop constraint report_short"),
    },
    "a disabled trigger": {
      check: "schema",
      finding: /^The trigger timeline_entry_append_only of the table timeline_entry is disabled/,
      plant: () =>
        sql("alter table timeline_entry disable trigger timeline_entry_append_only").then(() => undefined),
      undo: () => sql("alter table timeline_entry enable trigger timeline_entry_append_only"),
    },
  };
}
