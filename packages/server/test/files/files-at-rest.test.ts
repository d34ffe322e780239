import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { systemRandom } from "@lapor/channel";
import {
  bytesSealedBy,
  createResealing,
  createSecrets,
  type SealKey,
  StoreUnavailable,
  sealedBeginning,
} from "@lapor/channel/store";
import { filesFolder, openFiles } from "../../src/files/open-files.ts";
import { resealFiles } from "../../src/files/reseal-files.ts";
import { startServer } from "../../src/index.ts";
import type { ServerConfig } from "../../src/server-config.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { sqlAttachmentFiles } from "../../src/store/report/attachment-files.ts";
import { gather } from "../support/gather.ts";
import { run } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { createPlace, enter, liesIn, photo, planted, settingsOf } from "./file-world.ts";
import { type S3Server, startS3 } from "./s3-server.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const places = {
  "a folder": async () => {
    const place = await createPlace();
    return { config: place, looked: filesFolder(place.dataFolder), stop: async () => {} };
  },
  "a bucket": async () => {
    const s3: S3Server = await startS3();
    return {
      config: { ...(await createPlace()), s3: s3.address },
      looked: s3.folder,
      stop: s3.stop,
    };
  },
};

for (const [place, open] of Object.entries(places))
  describe(`files in ${place}`, () => {
    const [older, newer] = ["2025-03", "2026-11"].map((id) => ({ id, key: systemRandom.bytes(32) })) as [
      SealKey,
      SealKey,
    ];
    const secret = systemRandom.bytes(32);
    let config: ServerConfig;
    let looked: string;
    let stop: () => Promise<void>;
    let trackingId: string;

    const served = async (
      sealKeys: SealKey[],
      work: (asked: Awaited<ReturnType<typeof enter>>) => Promise<void>,
    ) => {
      const server = await startServer({ ...config, sealKeys });
      try {
        await work(await enter(server));
      } finally {
        await server.stop();
      }
    };
    const environment = (sealKeys: SealKey[]): Record<string, string> => ({
      ...settingsOf(config),
      LAPOR_SECRET: Buffer.from(secret).toString("base64"),
      LAPOR_SEAL_KEYS: sealKeys
        .map(({ id, key }) => `${id}:${Buffer.from(key as Uint8Array).toString("hex")}`)
        .join(),
      ...(config.s3 && {
        S3_ENDPOINT: config.s3.endpoint,
        S3_BUCKET: config.s3.bucket,
        S3_REGION: config.s3.region,
        S3_ACCESS_KEY_ID: config.s3.accessKeyId,
        S3_SECRET_ACCESS_KEY: config.s3.secretAccessKey,
        S3_FORCE_PATH_STYLE: "1",
      }),
    });

    before(async () => {
      const opened = await open();
      config = { host: "127.0.0.1", port: 0, quiet: true, secret, ...opened.config };
      ({ looked, stop } = opened);
    });
    after(() => stop());

    test("files are never stored unencrypted, and are returned unchanged", async () => {
      await served([older], async ({ upload, submit, read }) => {
        trackingId = await submit(await Promise.all([upload(), upload(), upload()]));
        assert.ok(Buffer.from(photo).includes(planted), "what is sought is in the file");
        assert.equal(liesIn(looked, planted), false);
        assert.deepEqual(
          (await read(trackingId)).map((bytes) => Buffer.from(bytes).includes(planted)),
          [true, true, true],
        );
      });
    });

    test("files that are unencrypted or truncated are never served, and lapor keys reseal keeps them as evidence", async () => {
      const files = openFiles(config);
      const [first, second] = (await gather(files.list())).flat().map(({ key }) => key) as [string, string];
      const kept = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const key of [first, second]) kept.set(key, (await files.get(key)) as Uint8Array<ArrayBuffer>);
      for (const planted of [photo, new Uint8Array()]) {
        await files.put(first, planted);
        await served([newer, older], async ({ statuses }) =>
          assert.deepEqual((await statuses(trackingId)).sort(), [200, 200, 503]),
        );
        const resealed = await run("keys reseal", environment([newer, older]));
        assert.equal(resealed.code, 1);
        assert.match(resealed.stderr, /^1 files cannot be decrypted .* not changed, as evidence/);
        assert.deepEqual(await files.get(first), new Uint8Array(planted));
      }
      await files.put(first, kept.get(first) as Uint8Array);
      await files.put(second, (kept.get(second) as Uint8Array).slice(0, -1));
      const torn = await run("keys reseal", environment([newer, older]));
      assert.equal(torn.code, 1);
      assert.match(torn.stdout, /and 1 files were sealed again with the key "2026-11"/);
      await files.put(second, kept.get(second) as Uint8Array);
      const blind = await run("keys reseal", environment([newer]));
      assert.match(blind.stderr, /1 files cannot be decrypted: they were sealed with "2025-03"/);
      const mended = await run("keys reseal", environment([newer, older]));
      assert.deepEqual([mended.code, mended.stderr], [0, ""]);
      assert.match(mended.stdout, /and 1 files/);
      assert.equal(liesIn(looked, planted), false);
      await served([newer], async ({ read }) =>
        assert.ok((await read(trackingId)).every((bytes) => Buffer.from(bytes).includes(planted))),
      );
    });

    test("backup and restore copy files unchanged", async () => {
      const folder = join(temporaryFolder(), "backup");
      const backup = await run(`backup ${folder}`, environment([newer]));
      assert.deepEqual([backup.code, backup.stderr], [0, ""]);
      assert.equal(liesIn(folder, planted), false);
      const place = await createPlace();
      const elsewhere = { ...environment([newer]), ...settingsOf(place) };
      const restored = await run(`restore ${folder}`, elsewhere);
      assert.equal(restored.code, 0, restored.stderr);
      const server = await startServer({ ...config, ...place, sealKeys: [newer] });
      const { read } = await enter(server);
      assert.ok((await read(trackingId)).every((bytes) => Buffer.from(bytes).includes(planted)));
      await server.stop();
    });
  });

test("backup, restore and move-files report a file that differs from the upload, and keep it as evidence", async () => {
  const s3 = await startS3();
  const [secret, place] = [systemRandom.bytes(32), await createPlace()];
  const config: ServerConfig = { host: "127.0.0.1", port: 0, quiet: true, ...place, secret };
  const server = await startServer(config);
  const { upload, submit } = await enter(server);
  const ids = await Promise.all(Array.from({ length: 3 }, upload));
  await submit(ids);
  await server.stop();
  const files = openFiles(config);
  const [clear, damaged, good] = ids as [string, string, string];
  await files.put(clear, photo);
  const stored = (await files.get(damaged)) as Uint8Array;
  await files.put(damaged, stored.with(stored.length - 1, (stored.at(-1) ?? 0) ^ 1));
  const environment = { ...settingsOf(place), LAPOR_SECRET: Buffer.from(secret).toString("base64") };
  const named = (text: string): string[] =>
    [
      ["clear", `${clear}.* is unencrypted.* Keep a copy as evidence`],
      ["damaged", `${damaged}.* is not the uploaded file.* Keep a copy as evidence`],
      ["good", good],
    ].flatMap(([name, form]) => (new RegExp(form as string).test(text) ? [name as string] : []));
  const folder = join(temporaryFolder(), "backup");
  const backup = await run(`backup ${folder}`, environment);
  assert.deepEqual([backup.code, named(backup.stderr)], [1, ["clear", "damaged"]], backup.stderr);
  assert.match(backup.stdout, /, 3 files\./);
  const restored = await run(`restore ${folder}`, { ...environment, ...settingsOf(await createPlace()) });
  assert.deepEqual([restored.code, named(restored.stderr)], [1, ["clear", "damaged"]], restored.stderr);
  const moved = await run("move-files", {
    ...environment,
    S3_ENDPOINT: s3.address.endpoint,
    S3_BUCKET: s3.address.bucket,
    S3_REGION: s3.address.region,
    S3_ACCESS_KEY_ID: s3.address.accessKeyId,
    S3_SECRET_ACCESS_KEY: s3.address.secretAccessKey,
    S3_FORCE_PATH_STYLE: "1",
  });
  assert.deepEqual([moved.code, named(moved.stderr)], [1, ["clear", "damaged"]], moved.stderr);
  const bucket = openFiles({ ...config, s3: s3.address });
  assert.deepEqual(await Promise.all(ids.map((id) => bucket.has(id))), [false, false, true]);
  assert.deepEqual(await Promise.all(ids.map((id) => files.has(id))), [true, true, true]);
  await s3.stop();
});

test("a restore replaces a tampered file in the target, and keeps the old one as evidence", async () => {
  const [secret, place] = [systemRandom.bytes(32), await createPlace()];
  const config: ServerConfig = { host: "127.0.0.1", port: 0, quiet: true, ...place, secret };
  const server = await startServer(config);
  const { upload, submit } = await enter(server);
  const ids = await Promise.all(Array.from({ length: 3 }, upload));
  await submit(ids);
  await server.stop();
  const environment = { ...settingsOf(place), LAPOR_SECRET: Buffer.from(secret).toString("base64") };
  const folder = join(temporaryFolder(), "backup");
  assert.equal((await run(`backup ${folder}`, environment)).code, 0);
  const [changed, cut, same] = ids as [string, string, string];
  const [from, target] = [openFiles(config), await createPlace()];
  const to = openFiles(target);
  const good = new Map<string, Bytes>();
  for (const id of ids) good.set(id, (await from.get(id)) as Bytes);
  const original = good.get(changed) as Bytes;
  const planted = new Map([
    [changed, original.with(original.length - 1, (original.at(-1) ?? 0) ^ 1)],
    [cut, (good.get(cut) as Bytes).slice(0, -1)],
  ]);
  for (const [id, bytes] of planted) await to.put(id, bytes);
  await to.put(same, good.get(same) as Bytes);
  const restored = await run(`restore ${folder}`, { ...environment, ...settingsOf(target) });
  assert.equal(restored.code, 1, restored.stderr);
  for (const id of ids) assert.deepEqual(await to.get(id), good.get(id), id);
  const keys = (await gather(to.list())).flat().map(({ key }) => key);
  assert.equal(keys.length, 5);
  for (const [id, bytes] of planted) {
    const evidence = keys.find((key) => key.startsWith(`evidence-${id}-`)) ?? "";
    assert.deepEqual(await to.get(evidence), new Uint8Array(bytes));
    assert.match(restored.stderr, new RegExp(`${id} in .* kept there as ${evidence}`));
  }
  assert.doesNotMatch(restored.stderr, new RegExp(same));
});

test("resealing resumes after an interruption, and does not bring back an erased file", async () => {
  const place = await createPlace();
  const secret = systemRandom.bytes(32);
  const config: ServerConfig = { host: "127.0.0.1", port: 0, quiet: true, ...place, secret };
  const server = await startServer(config);
  const { upload, submit } = await enter(server);
  const ids = await Promise.all(Array.from({ length: 5 }, upload));
  await submit(ids);
  await server.stop();
  const resealing = createResealing({
    secret: config.secret as Uint8Array<ArrayBuffer>,
    sealKeys: [{ id: "next", key: systemRandom.bytes(32) }],
  });
  const files = openFiles(config);
  const engine = await openEngine(place);
  try {
    let left = 2;
    const breaking = {
      ...files,
      async put(key: string, bytes: Uint8Array) {
        if (left-- <= 0) throw new StoreUnavailable("away");
        await files.put(key, bytes);
      },
    };
    await assert.rejects(resealFiles(sqlAttachmentFiles(engine.db), breaking, resealing), StoreUnavailable);
    const sealedBy = async (id: string) =>
      bytesSealedBy((await files.beginning(id, sealedBeginning)) as Uint8Array);
    const before = await Promise.all(ids.map(sealedBy));
    assert.equal(before.filter((id) => id === "next").length, 2);
    const erased = ids.find((_, place) => before[place] !== "next") as string;
    const overtaken = {
      ...files,
      async put(key: string, bytes: Uint8Array) {
        if (key === erased) {
          await engine.script((run) =>
            run(
              `update attachment set report_id = null, entry_id = null, created_at = '1970-01-01' where id = '${erased}'`,
            ),
          );
          await files.delete(erased);
        }
        await files.put(key, bytes);
      },
    };
    const result = await resealFiles(sqlAttachmentFiles(engine.db), overtaken, resealing);
    assert.deepEqual(result, { resealed: 2, unopened: 0, unknownKeys: [] });
    assert.equal(await files.has(erased), false);
    for (const id of ids.filter((other) => other !== erased)) assert.equal(await sealedBy(id), "next");
    assert.equal((await resealFiles(sqlAttachmentFiles(engine.db), files, resealing)).resealed, 0);
    const hashes = await engine.db.selectFrom("attachment").select(["id", "content_hash as hash"]).execute();
    const kept = hashes.filter(({ id }) => id !== erased);
    for (const { hash } of kept) assert.match(hash, /^next\./);
    // The command was killed after it stored the file but before it stored the hash. The next run repeats
    // both steps.
    const cut = kept[0]?.id as string;
    const older = await createSecrets(config.secret as Uint8Array<ArrayBuffer>).fileHash(cut, photo);
    await engine.db.updateTable("attachment").set({ content_hash: older }).where("id", "=", cut).execute();
    assert.equal((await resealFiles(sqlAttachmentFiles(engine.db), files, resealing)).resealed, 1);
    assert.equal((await resealFiles(sqlAttachmentFiles(engine.db), files, resealing)).resealed, 0);
  } finally {
    await engine.close();
  }
});

test("the secret can be replaced only once it seals nothing, and every file stays readable", async () => {
  const [secret, replacement, key] = [1, 2, 3].map(() => systemRandom.bytes(32)) as [Bytes, Bytes, Bytes];
  const config = { host: "127.0.0.1", port: 0, quiet: true, ...(await createPlace()), secret };
  const next = { id: "next", key };
  const lapor = (command: string, by: Bytes, sealKeys: string) =>
    run(`keys ${command}`, {
      ...settingsOf(config),
      LAPOR_SECRET: Buffer.from(by).toString("base64"),
      LAPOR_SEAL_KEYS: sealKeys,
    });
  const named = `next:${Buffer.from(key).toString("base64")}`;
  const first = await startServer(config);
  const { upload, submit } = await enter(first);
  const trackingId = await submit([await upload(), await upload()]);
  await first.stop();
  await (await startServer({ ...config, sealKeys: [next, { id: "1" }] })).stop();
  const early = await lapor("replace-secret", replacement, named);
  assert.equal(early.code, 1);
  assert.match(early.stderr, /^Nothing was changed: 2 texts and 2 files are still sealed with the earlier/);
  assert.match((await lapor("reseal", secret, `${named},1`)).stdout, /^2 texts and 2 files/);
  const late = await lapor("replace-secret", replacement, named);
  assert.deepEqual([late.code, late.stderr], [0, ""]);
  const server = await startServer({ ...config, secret: replacement, sealKeys: [next] });
  const { read } = await enter(server);
  const files = await read(trackingId);
  assert.deepEqual(
    files.map((bytes) => Buffer.from(bytes).includes(planted)),
    [true, true],
  );
  await server.stop();
});
