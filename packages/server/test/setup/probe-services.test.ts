import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { requireDatabase, requireRoom, requireWritable } from "../../src/setup/probe-services.ts";
import { AnswerError } from "../../src/setup/read-answers.ts";
import { en } from "../../src/setup/strings/en.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const refused = (work: Promise<unknown>, sentence: RegExp) =>
  assert.rejects(work, (error) => error instanceof AnswerError && sentence.test(error.message));

describe("a PostgreSQL database for lapor setup", () => {
  let postgres: Awaited<ReturnType<typeof startPostgres>>;
  const secret = new Uint8Array(randomBytes(32));
  before(async () => {
    postgres = await startPostgres();
    const client = new pg.Client({ connectionString: postgres.url });
    await client.connect();
    await client.query("create role clerk login password 'abc'");
    await client.query("create database foreign_one");
    await client.query("create database own_one owner clerk encoding 'UTF8' template template0");
    await client.query(
      "create database old_one owner clerk encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C' template template0",
    );
    await client.end();
  });
  after(() => postgres.stop());

  const address = (database: string, user = "clerk", password = "abc"): string => {
    const url = new URL(postgres.url);
    Object.assign(url, { username: user, password, pathname: `/${database}` });
    return url.href;
  };

  test("a database is accepted when its user owns it, as in the guide to running a channel", () =>
    requireDatabase(address("own_one"), secret, en));

  test("a database is rejected when its user may not create tables, and the error shows the commands to run", () =>
    refused(
      requireDatabase(address("foreign_one"), secret, en),
      /^The database user "clerk" may not create tables\..* ALTER DATABASE "foreign_one" OWNER TO "clerk";/,
    ));

  test("a database with an encoding other than UTF8 is rejected", () =>
    refused(requireDatabase(address("old_one"), secret, en), /stores text as SQL_ASCII, .* ENCODING 'UTF8'/));

  test("a missing database is rejected, and the error does not show its password", () =>
    refused(
      requireDatabase(address("none"), secret, en),
      /^This database does not respond \(3D000\)(?!.*abc)/,
    ));
});

test("a folder is rejected when it or its parent cannot contain files", async () => {
  const folder = temporaryFolder();
  await requireWritable(join(folder, "new/deep"), en);
  writeFileSync(join(folder, "file"), "");
  await refused(
    requireWritable(join(folder, "file/deep"), en),
    /file is not a folder .*\(ENOTDIR\).*--folder/,
  );
});

test("a new embedded database needs free disk space, and an existing one does not", async () => {
  const folder = temporaryFolder();
  const { bavail, bsize } = statfsSync(folder);
  const megabytes = Math.floor((bavail * bsize) / 1e6);
  await requireRoom(folder, en, 0);
  await refused(requireRoom(folder, en, megabytes + 1_000_000), /MB free, but a new database needs \d+ MB\./);
  mkdirSync(join(folder, "database"));
  await requireRoom(folder, en, megabytes + 1_000_000);
});
