import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReportRecord, Store } from "@lapor/channel/store";
import { onStore } from "../../../../scripts/long-run.ts";
import { createEraseAgain } from "../../src/erasures/erase-again.ts";
import { openFileJournal } from "../../src/erasures/erasure-journal.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder, openErasureFiles } from "../../src/files/open-files.ts";
import { openStore } from "../../src/index.ts";
import { installations, secret } from "../support/engines.ts";
import { sampleReport } from "../support/record-samples.ts";
import { run } from "../support/run-cli.ts";
import { channelOn } from "../support/test-channel.ts";
import { withSql } from "../support/with-sql.ts";

const hour = 3_600_000;

for (const [name, start] of Object.entries(installations))
  test(
    `a restoration can be closed only with proof that the list of erasures was not lost (${name})`,
    onStore(name),
    async () => {
      const { address, dataFolder, environment } = await start();
      const journal = openFileJournal(openErasureFiles({ dataFolder }));
      const now = Date.now();
      const reports: ReportRecord[] = Array.from({ length: 4 }, () => sampleReport());
      const old = sampleReport({
        status: "closed",
        dueAt: null,
        dueStage: null,
        endedAt: new Date(now - 4000 * 24 * hour),
      });
      const [afterwards, undone, resisting, failed] = reports.map(({ id }) => id);
      assert.ok(afterwards && undone && resisting && failed);

      let store = await openStore(address);
      /** Runs the command while nothing else is using the database. */
      const apply = async () => {
        await store.close();
        const said = await run("erasures apply", environment);
        store = await openStore(address);
        return said;
      };
      /** Runs the server's erasure job. Resolves to its log lines. */
      const erase = async (options: { failsFor?: string; signal?: AbortSignal } = {}): Promise<string[]> => {
        const logged: string[] = [];
        const failing: Store = {
          ...store,
          transaction: (work) =>
            store.transaction((transaction) =>
              work({
                ...transaction,
                async lockReport(id) {
                  if (id === options.failsFor) throw new Error("The disk makes noises.");
                  return transaction.lockReport(id);
                },
              }),
            ),
        };
        const blobs = folderBlobs(filesFolder(dataFolder));
        const channel = channelOn(failing, { blobs, secret, erasures: journal });
        const log = (_: string, event: string) => void logged.push(event);
        await createEraseAgain({ channel, store, journal, log })(options.signal);
        return logged;
      };
      const isOpen = async () => (await store.listRestorations()).map((restoration) => restoration.isOpen);
      const told = async (id: string): Promise<string | null | undefined> =>
        (await store.findReport({ id }))?.timeline.at(-1)?.message;

      try {
        await store.transaction(async (transaction) => {
          for (const report of [...reports, old]) await transaction.insertReport(report);
        });
        const [backupAt, at] = [2, 1].map((hours) => new Date(now - hours * hour).toISOString());
        await store.close();
        await withSql(address, (sql) =>
          sql(
            `insert into restoration values (timestamptz '${at}' + interval '123 microseconds', '${backupAt}')`,
          ),
        );
        store = await openStore(address);

        // The files and the journal were lost with the database. After the server runs again, a reporter asks
        // for an erasure.
        await journal.note({ reportId: afterwards, at: new Date(now), erased: "identity" });
        assert.deepEqual(await erase(), ["erased_again"]);
        assert.match((await told(afterwards)) ?? "", /^Atas permintaan pelapor, identitasnya dihapus/);
        assert.deepEqual(await isOpen(), [true]);
        // A list that was rebuilt from the restored database is no proof either.
        await journal.note({
          reportId: crypto.randomUUID(),
          at: new Date(now - 3 * hour),
          erased: "identity",
        });
        const { code, stdout, stderr } = await apply();
        assert.deepEqual([code, /no list was given/.test(stderr)], [0, true], stdout + stderr);
        assert.deepEqual(await isOpen(), [true]);

        const between = new Date(now - 1.5 * hour);
        for (const reportId of [undone, resisting])
          await journal.note({ reportId, at: between, erased: "identity" });
        assert.deepEqual((await erase({ failsFor: resisting })).sort(), ["erased_again", "erasure_again"]);
        assert.match((await told(undone)) ?? "", /^Data kanal dipulihkan dari cadangan/);
        assert.deepEqual(await isOpen(), [true], "one is there still");
        await erase({ signal: AbortSignal.abort() });
        assert.deepEqual(await isOpen(), [true], "stopped before it was done");
        assert.deepEqual(await erase(), ["erased_again"]);
        assert.deepEqual(await isOpen(), [false]);

        // The process was killed after it noted the erasure in the journal and before it erased. A restored
        // backup cannot have undone this erasure.
        await journal.note({ reportId: failed, at: new Date(now), erased: "identity" });
        assert.equal((await apply()).code, 0);
        assert.match((await told(failed)) ?? "", /^Atas permintaan pelapor/);
        const kept = await store.findReport({ id: old.id });
        assert.equal(
          kept?.report.erasedAt,
          null,
          "what is old is left to the server, which knows its policy",
        );
      } finally {
        await store.close();
      }
    },
  );
