import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Charge } from "@lapor/channel/store";
import { listTables } from "../../src/backup/table-shapes.ts";
import { openStore } from "../../src/index.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { openKeptLimits } from "../../src/store/kept-limits.ts";
import { preparedFolder } from "../support/prepared-folder.ts";

const now = new Date("2026-11-24T02:00:00Z");
const charge: Charge = { bucket: "written", rate: { quota: 10, seconds: 600 } };

test("limits on PGlite survive closing and reopening the store", async () => {
  const folder = preparedFolder();
  const first = await openStore({ folder });
  await first.consumeFromBuckets(
    [
      [
        { ...charge, cost: 3 },
        { ...charge, bucket: "full" },
      ],
    ],
    now,
  );
  const later = new Date(now.getTime() + 70_000);
  await first.close();
  const second = await openStore({ folder });
  const [level, other] = await second.readBuckets([charge, { ...charge, bucket: "full" }], now);
  assert.deepEqual([level?.left, other?.left], [7, 9]);
  // Full buckets are deleted from the table too.
  assert.equal(await second.deleteFullBuckets(later, 10), 1);
  await second.close();
  const third = await openStore({ folder });
  assert.equal((await third.readBuckets([{ ...charge, bucket: "full" }], now))[0]?.left, 10);
  assert.equal((await third.readBuckets([charge], now))[0]?.left, 7);
  await third.close();
});

test("a backup of PGlite contains no limits", async () => {
  const engine = await openEngine({ folder: preparedFolder() });
  await openKeptLimits(engine);
  const tables = await engine.script(listTables);
  await engine.close();
  assert.ok(tables.includes("report") && !tables.includes("limit_bucket"), tables.join(" "));
});

test("killing a process on PGlite loses at most its last second of counts", async () => {
  const folder = preparedFolder();
  const script = fileURLToPath(new URL("count-until-killed.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(child, "exit");
  // The process prints a line when the table contains its counts.
  await Promise.race([
    once(child.stdout, "data"),
    ended.then(() => Promise.reject(new Error("The process ended."))),
  ]);
  child.kill("SIGKILL");
  await ended;
  const store = await openStore({ folder });
  const [level] = await store.readBuckets([charge], now);
  await store.close();
  assert.equal(level?.left, 6);
});
