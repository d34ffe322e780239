import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { systemRandom } from "@lapor/channel";
import { openEngine } from "../../src/store/engine/engine.ts";
import { installations, secret } from "../support/engines.ts";
import { launch, run as runCli } from "../support/run-cli.ts";
import type { Receipt } from "../support/test-channel.ts";
import { openPersonalChannel } from "./personal-channel.ts";

const count = 800;
const reporter = (index: number) => ({ name: `Ayu ${index}`, phone: "081298765432" });

test("killed resealing resumes while two servers accept and change reports, and loses no identity", async () => {
  const { address, dataFolder, ...installation } = await installations.PostgreSQL();
  const [older, newer] = ["old", "new"].map((id) => ({ id, key: systemRandom.bytes(32) }));
  assert.ok(older && newer);
  const open = (...sealKeys: (typeof older)[]) =>
    openPersonalChannel(address, dataFolder, { secret, sealKeys });
  const environment = {
    ...installation.environment,
    LAPOR_SEAL_KEYS: [newer, older].map(({ id, key }) => `${id}:${Buffer.from(key).toString("hex")}`).join(),
  };
  // All checks share one connection, because this PostgreSQL has few.
  const engine = await openEngine(address);
  const sealedBy = async (id: string): Promise<number> => {
    const rows = await engine.script((run) =>
      run(`select count(*)::integer as count from report_identity where sealed like '${id}.%'`),
    );
    return Number(rows[0]?.count);
  };
  try {
    const before = await open(older);
    const receipts: Receipt[] = [];
    const submitOne = async (channel: typeof before) => {
      const index = receipts.length;
      receipts.push(await channel.submit({ reporter: reporter(index), confidential: index % 2 === 0 }));
    };
    while (receipts.length < count) await submitOne(before);
    await before.close();

    const replicas = [await open(newer, older), await open(newer, older)];
    let isBusy = true;
    const busy = replicas.map(async (channel, turn) => {
      for (let index = turn; isBusy; index += 2) {
        const receipt = receipts[index % count] as Receipt;
        await channel.actAsReporter(receipt, "replies", { message: `Masih berlubang ${index}` });
      }
    });
    let kills = 0;
    for (let round = 0; round < 4 && (await sealedBy("old")) > 0; round++) {
      const from = await sealedBy("new");
      const child = launch(["keys", "reseal"], environment);
      const exited = once(child, "exit");
      while (child.exitCode === null && (await sealedBy("new")) === from) await wait(1);
      child.kill("SIGKILL");
      await exited;
      if (child.signalCode === "SIGKILL") kills++;
    }
    assert.ok(kills > 0, "it was killed in the middle");
    const result = await runCli("keys reseal", environment);
    assert.deepEqual([result.code, result.stderr], [0, ""]);
    isBusy = false;
    await Promise.all(busy);
    for (const replica of replicas) await replica.close();
    assert.deepEqual([await sealedBy("old"), await sealedBy("new")], [0, count]);

    const alone = await open(newer);
    for (const [index, receipt] of receipts.entries()) {
      if (index % 10 > 1) continue;
      const { text, status } = await alone.read(receipt, "/export");
      assert.equal(status, 200);
      assert.ok(text.includes(`"Ayu ${index}"`), `the identity of report ${index}`);
    }
    await alone.close();
  } finally {
    await engine.close();
  }
});
