import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import { createKeyChecks, type SealKey } from "@lapor/channel/store";
import { openStore, type ServerConfig } from "../../src/index.ts";
import { ConfigError } from "../../src/platform/config-error.ts";
import type { SealKeys } from "../../src/store/privacy/seal-keys.ts";
import { preparedFolder } from "../support/prepared-folder.ts";
import { freshDatabase } from "../support/prepared-postgres.ts";
import { run } from "../support/run-cli.ts";
import { serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");

/** Records this secret, as a rotation does. */
async function know(sealKeys: SealKeys, secret: Uint8Array<ArrayBuffer>): Promise<void> {
  const [check] = await createKeyChecks(secret);
  if (check) await sealKeys.replaceSecret(check);
}

describe("the database records the keys that it was first used with", () => {
  let databaseUrl: string;
  before(async () => {
    databaseUrl = await freshDatabase();
  });

  const [mine, other] = [systemRandom.bytes(32), systemRandom.bytes(32)];
  const start = (changes: Partial<ServerConfig>) => serve({ databaseUrl, secret: mine, ...changes });
  const isRefused = (sentence: RegExp) => (error: unknown) =>
    error instanceof ConfigError && sentence.test(error.message);
  const cli = (command: string, secret: Uint8Array, more: Record<string, string> = {}) =>
    run(command, {
      LAPOR_DATA: temporaryFolder(),
      DATABASE_URL: databaseUrl,
      LAPOR_SECRET: base64(secret),
      ...more,
    });

  test("of two replicas starting at once with different secrets, exactly one serves", async () => {
    const results = await Promise.allSettled([start({ secret: other }), start({ secret: mine })]);
    const started = results.flatMap((result) => (result.status === "fulfilled" ? [result.value] : []));
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    await Promise.all(started.map((server) => server.stop()));
    assert.equal(started.length, 1);
    assert.ok(refused.every(isRefused(/LAPOR_SECRET should be the secret that the database was first used/)));
    const store = await openStore({ databaseUrl });
    // Records the keys for the tests below.
    await know(store.sealKeys, mine);
    assert.deepEqual(await store.sealKeys.record(await createKeyChecks(mine)), []);
    await store.close();
  });

  test("a replica with another secret never serves, and no command works with it", async () => {
    await assert.rejects(start({ secret: other }), isRefused(/Set it to the secret of the other replicas/));
    const folder = temporaryFolder();
    for (const command of ["keys reseal", "export K7M-2QF-9XK --reason x", `backup ${join(folder, "a")}`]) {
      const { code, stderr } = await cli(command, other);
      assert.notEqual(code, 0, command);
      assert.match(
        stderr,
        /LAPOR_SECRET should be the secret that the database was first used with/,
        command,
      );
    }
    const { stdout } = await cli("doctor --json", other);
    const { checks } = JSON.parse(stdout) as { checks: { check: string; findings: string[] }[] };
    const [finding = ""] = checks.find(({ check }) => check === "secret")?.findings ?? [];
    assert.match(
      finding,
      /differs from the one that the database was first used with.*nothing has to be restored/,
    );
    await (await start({})).stop();
  });

  test("a known key ID with different bytes is rejected, and the failed start records nothing", async () => {
    const key = systemRandom.bytes(32);
    await (await start({ sealKeys: [{ id: "1" }, { id: "b", key }] })).stop();
    const sealKeys = [
      { id: "a", key },
      { id: "b", key: other },
    ];
    await assert.rejects(start({ sealKeys }), isRefused(/The key "b" of LAPOR_SEAL_KEYS should be/));
    const store = await openStore({ databaseUrl });
    // "a" is not recorded, so a different key can use that ID.
    const checks = await createKeyChecks(mine, [{ id: "a", key: other }]);
    assert.deepEqual(await store.sealKeys.findOther(checks), []);
    await store.close();
  });

  test("a server is not ready when its database has recorded another secret", async () => {
    const server = await start({});
    await know(server.store.sealKeys, other);
    const response = await fetch(`${server.url}/readyz`);
    assert.deepEqual(
      [response.status, await response.json()],
      [503, { status: "unavailable", failed: ["secret"] }],
    );
    await know(server.store.sealKeys, mine);
    await server.stop();
  });

  const key = systemRandom.bytes(32);
  const [first, second] = [{ id: "1" } as const, { id: "2026-11", key }];
  const rotated = { LAPOR_SEAL_KEYS: `2026-11:${base64(key)}` };
  const rotating = { LAPOR_SEAL_KEYS: `${rotated.LAPOR_SEAL_KEYS},1` };

  test("a key is replaced in four steps on two replicas, and the secret stays recorded", async () => {
    const two = (...sealKeys: SealKey[]) => Promise.all([start({ sealKeys }), start({ sealKeys })]);
    for (const server of await two(first, second)) await server.stop();
    const right = await two(second, first);
    const { code, stdout } = await cli("keys reseal", mine, rotating);
    assert.equal(code, 0);
    assert.match(stdout, /^0 texts and 0 files/);
    // No server with the right secret has restarted yet when a server and a command try a mistyped one.
    await assert.rejects(start({ secret: other, sealKeys: [second] }), isRefused(/LAPOR_SECRET should be/));
    const mistyped = await cli("keys reseal", other, rotated);
    assert.notEqual(mistyped.code, 0);
    assert.match(mistyped.stderr, /LAPOR_SECRET should be/);
    for (const server of right) {
      assert.equal((await fetch(`${server.url}/readyz`)).status, 200);
      await server.stop();
    }
    for (const server of await two(second)) await server.stop();
  });

  test("a key seals nothing until a server has started with it", async () => {
    const { code, stderr } = await cli("keys reseal", mine, { LAPOR_SEAL_KEYS: `new:${base64(other)},1` });
    assert.notEqual(code, 0);
    assert.match(stderr, /No server has started with the key "new" yet/);
  });

  test("only lapor keys replace-secret changes the secret, and only when nothing is sealed with it", async () => {
    const asks = (more: Record<string, string>) => cli("keys replace-secret", other, more);
    for (const more of [{}, { LAPOR_SEAL_KEYS: `1,2026-11:${base64(key)}` }]) {
      const refused = await asks(more);
      assert.notEqual(refused.code, 0);
      assert.match(refused.stderr, /The secret is used for sealing unless another key is the first/);
    }
    const mistyped = await asks({ LAPOR_SEAL_KEYS: `2026-11:${base64(other)}` });
    assert.match(mistyped.stderr, /The key "2026-11" of LAPOR_SEAL_KEYS should be/);
    const unknown = await asks({ LAPOR_SEAL_KEYS: `new:${base64(other)}` });
    assert.match(unknown.stderr, /No server has started with the key "new" yet/);

    const replaced = await asks(rotated);
    assert.equal(replaced.code, 0, replaced.stderr);
    assert.match(replaced.stdout, /The new secret is recorded.*links to files.*replays.*pseudonyms/s);
    const again = await asks(rotated);
    assert.equal(again.code, 0);
    assert.match(again.stdout, /^Nothing was changed: this secret is recorded already/);
    await assert.rejects(start({ secret: mine, sealKeys: [second] }), isRefused(/LAPOR_SECRET/));
    await (await start({ secret: other, sealKeys: [second] })).stop();
  });

  test("commands never record a key", async () => {
    const folder = preparedFolder();
    const place = { LAPOR_DATA: folder, DATABASE_URL: "" };
    assert.equal((await cli("keys reseal", other, place)).code, 0);
    const replaced = await cli("keys replace-secret", other, place);
    assert.match(replaced.stdout, /Nothing was changed/);
    const alone = { dataFolder: folder, secret: mine };
    await (await serve(alone)).stop();
  });

  test("a backup contains the recorded keys and cannot be restored with another secret", async () => {
    const folder = join(temporaryFolder(), "backup");
    assert.equal((await cli(`backup ${folder}`, other)).code, 0);
    const place = { LAPOR_DATA: preparedFolder(), DATABASE_URL: "" };
    const refused = await cli(`restore ${folder}`, mine, place);
    assert.notEqual(refused.code, 0);
    assert.match(refused.stderr, /should be the secret that the database was first used with/);
    const restored = await cli(`restore ${folder}`, other, place);
    assert.equal(restored.code, 0, restored.stderr);
    const store = await openStore({ folder: place.LAPOR_DATA });
    assert.deepEqual(await store.sealKeys.findOther(await createKeyChecks(mine)), ["1"]);
    await store.close();
  });

  test('the embedded database does not start with a different file "secret"', async () => {
    const dataFolder = preparedFolder();
    const alone = { dataFolder };
    await (await serve(alone)).stop();
    rmSync(join(dataFolder, "secret"));
    writeFileSync(join(dataFolder, "secret"), base64(other));
    await assert.rejects(serve(alone), isRefused(/The file "secret" of the data folder/));
  });

  test("a check value is bound to its key's ID and reveals nothing about the key", async () => {
    const [one] = await createKeyChecks(mine);
    const [, again] = await createKeyChecks(other, [{ id: "a", key: mine }]);
    assert.match(one?.value ?? "", /^[\w-]{43}$/);
    assert.notEqual(one?.value, again?.value);
    assert.deepEqual(await createKeyChecks(mine), [one]);
  });
});
