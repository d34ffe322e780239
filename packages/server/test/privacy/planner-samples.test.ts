import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { after, before, describe, test } from "node:test";
import type { Store } from "@lapor/channel/store";
import { publicCopyOf } from "@lapor/channel/testing";
import pg from "pg";
import { type OpenStore, openStore } from "../../src/index.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import {
  sampleAnswer,
  sampleAttachment,
  sampleEntry,
  sampleIdentityAccess,
  sampleReport,
} from "../support/record-samples.ts";

// `analyze` copies column values into `pg_statistic`, where an erasure does not delete them.

/**
 * Columns that keep samples although they contain words, because the planner needs the samples for searches.
 */
const searched = ["public_report.words", "report_search.words"];

/** Columns of codes, IDs, and names that the operator or an agency assigns. Only these may keep samples. */
const codes =
  /_id$|^(id|by|key|kind|state|status|stage|role|action|locale|scope|source|method|operation|reader|delivery|deliveries|types|transports|issuer|origin|origins|recipient|media_type|region_code|province|regency|classification|archive_reason|survey_form|survey_grade|due_at|notice_version|last_error|folded_name|agencies|packed|measured|check_value|answers)$/;
/** Columns with such names whose values are not codes. */
const more = ["national_id", "entry_id", "credential_id", "national_tracking_id"];
/** Unit names, and the reason why a sign-in was rejected, which is a code. */
const alsoCodes = ["unit.name", "sign_in_event.reason"];

const marker = "zqxkata";

/** Fills every text column of a report through the store's own calls, without sealing. */
async function fill(store: Store, number: number): Promise<void> {
  const word = `${marker}${number}`;
  const at = new Date("2026-11-24T05:00:00.123Z");
  const report = sampleReport({
    title: `Lubang ${word}`,
    body: `Di depan rumah ${word}`,
    original: `{"title":"${word}"}`,
    location: { address: `Jl. ${word}`, latitude: -6 - number / 1000, longitude: 107 + number / 1000 },
    notice: { version: "2026-11", seenAt: word },
    national: {
      state: "forwarded",
      trackingId: word,
      url: `https://lapor.example/${word}`,
      ministryStatus: word,
      forwardedAt: at,
      checkedAt: at,
    },
  });
  const released = { ...report, version: 2, releasedAt: at };
  const supportId = randomUUID();
  const officer = {
    id: randomUUID(),
    agencyId: "pemkot-bandung",
    role: "liaison",
    unitId: null,
    name: word,
    email: `${word}@petugas.example`,
    emailHash: `${word}${randomUUID()}`,
    state: "active",
    invitationHash: null,
    invitedUntil: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  } as const;
  const day = "2026-11-24";
  await store.transaction(async (transaction) => {
    await transaction.insertReport(report);
    await transaction.insertTimeline(
      sampleEntry(report, {
        message: word,
        messageHash: Buffer.from(word).toString("hex"),
        messageSalt: Buffer.from(word).toString("hex"),
        actorKind: "sp4n",
        actorReference: word,
        institution: word,
      }),
    );
    await transaction.updateReport(released);
    const answers = [{ entryId: randomUUID(), message: `Ditambal ${word}` }];
    const text = { title: `Lubang ${word}`, body: `Di depan ${word}`, answers, photos: [] };
    await transaction.release(released, publicCopyOf(released, text));
    await transaction.put("attachments", sampleAttachment({ fileName: `${word}.jpg` }));
    await transaction.insertIdentity(report.id, word);
    const read = { operation: "getReporterIdentity", reason: word, actorReference: word };
    await transaction.readIdentity(sampleIdentityAccess(report, read));
    await transaction.put("idempotencyRecords", sampleAnswer({ body: word }));
    await transaction.replace("officers", officer);
    const note = { id: randomUUID(), reportId: report.id, agencyId: null, keyId: randomUUID(), at };
    await transaction.put("notes", { ...note, text: word, mentions: [] });
    const draft = { reportId: report.id, officerId: officer.id, action: "answerReport", savedAt: at };
    await transaction.put("drafts", { ...draft, fields: word });
    await transaction.put("savedViews", {
      officerId: officer.id,
      id: randomUUID(),
      content: word,
      createdAt: at,
    });
    const template = { id: randomUUID(), agencyId: null, categoryId: null, action: null, unitId: null };
    const written = { name: word, text: word, status: null, version: 1, updatedAt: at };
    await transaction.replace("answerTemplates", { ...template, ...written });
    const support = { id: supportId, reportId: report.id, followHash: word, counted: true, day };
    const said = { notSolved: false, message: null, messageDay: null, photoId: null, photoDay: null };
    const notice = { version: "2026-11", seenAt: word };
    await transaction.insertSupport({ ...support, ...said, notice });
    await transaction.updateNotSolved({
      ...support,
      ...said,
      notice,
      notSolved: true,
      message: word,
      messageDay: day,
    });
    const mails = { reportId: report.id, thread: randomUUID(), locale: "id", domain: 0 } as const;
    await transaction.insertMailSubscription({ ...mails, supportId, address: word });
    await transaction.countFromNetwork({ reportId: report.id, network: word, day, most: 10 });
  });
  await store.put("mailAddresses", { name: word, ...{ confirmedAt: at, stoppedAt: null } });
}

describe("the column samples in PostgreSQL's statistics", () => {
  let databaseUrl: string;
  let store: OpenStore;
  let client: pg.Client;
  before(async () => {
    databaseUrl = await freshDatabase();
    store = await openStore({ databaseUrl });
    client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    for (let number = 0; number < 30; number++) await fill(store, number % 20);
    await client.query("analyze");
  });
  after(async () => {
    await client.end();
    await store.close();
  });

  const columnsOf = async (query: string): Promise<string[]> => {
    const { rows } = await client.query<{ name: string }>(query);
    return rows.map(({ name }) => name);
  };

  test("the samples contain only codes, IDs and search words", async () => {
    const kept = await columnsOf(`
      select relname || '.' || attname as name
      from pg_attribute join pg_class on pg_class.oid = attrelid
      where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'schema_migration' and attnum > 0 and not attisdropped
        and atttypid in ('text'::regtype, 'bytea'::regtype, 'jsonb'::regtype, 'text[]'::regtype, 'tsvector'::regtype)
        and attstattarget is distinct from 0
      order by 1`);
    const isCode = (name: string): boolean => {
      const column = name.slice(name.indexOf(".") + 1);
      return (codes.test(column) && !more.includes(column)) || alsoCodes.includes(name);
    };
    assert.deepEqual(
      kept.filter((name) => !isCode(name)),
      searched,
    );
  });

  test("the samples contain no other text of citizens and officers", async () => {
    const hex = Buffer.from(marker).toString("hex");
    const found = await columnsOf(`
      select tablename || '.' || attname as name from pg_stats
      where schemaname = 'public' and (pg_stats::text like '%${marker}%' or pg_stats::text like '%${hex}%')
      order by 1`);
    assert.deepEqual(found, searched);
  });

  test("the columns that the schema names have no samples", async () => {
    const found = await columnsOf(`
      select attrelid::regclass || '.' || attname as name
      from pg_attribute join pg_statistic on starelid = attrelid and staattnum = attnum
      where attrelid = any (array(select oid from pg_class where relnamespace = 'public'::regnamespace))
        and attstattarget = 0`);
    assert.deepEqual(found, []);
  });
});
