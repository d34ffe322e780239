import assert from "node:assert/strict";
import { test } from "node:test";
import { ConfigError } from "../../src/index.ts";
import type { Engine } from "../../src/store/engine/engine.ts";
import { migrate } from "../../src/store/engine/migrate.ts";

const usable = { encoding: "UTF8", mayCreate: true, hasChannel: false, user: "lapor", database: "kanal" };

for (const [title, facts, sentence] of [
  ["in another encoding", { encoding: "SQL_ASCII" }, /^The database "kanal" should store text as UTF8, but/],
  [
    "of another owner",
    { mayCreate: false },
    /^The database user "lapor" should have the privilege CREATE in/,
  ],
] as const)
  test(`a new database ${title} is rejected with one sentence before anything is written`, async () => {
    let statements = 0;
    const run = async (): Promise<object[]> =>
      ++statements === 1 ? [{ ...usable, ...facts }] : assert.fail("it goes on");
    const engine = {
      longScript: (work: (run: () => Promise<object[]>) => Promise<void>) => work(run),
    } as unknown as Engine;
    await assert.rejects(migrate(engine, []), (error) => {
      assert.ok(error instanceof ConfigError);
      assert.match(error.message, sentence);
      return true;
    });
  });
