import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { runJob, systemRandom } from "@lapor/channel";
import { createResealing, createSecrets, verifyHistory } from "@lapor/channel/store";
import { sealFile } from "@lapor/channel/testing";
import { onStore } from "../../../../scripts/long-run.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder } from "../../src/files/open-files.ts";
import type { StoreAddress } from "../../src/store/engine/engine.ts";
import { installations, secret } from "../support/engines.ts";
import { run as runCli } from "../support/run-cli.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import type { Receipt } from "../support/test-channel.ts";
import { dumpOf, withSql } from "../support/with-sql.ts";
import { openPersonalChannel, type PersonalChannel } from "./personal-channel.ts";

/** Submits a report with text in every text field. */
async function fillReport(channel: PersonalChannel, word: string, flags: object): Promise<Receipt> {
  const receipt = await channel.submit({
    title: `Lubang ${word}`,
    body: `Lubang besar di depan rumah ${word}`,
    location: { regionCode: "32.73", address: `Jl. ${word}`, latitude: -6.912345, longitude: 107.612345 },
    reporter: { name: `Ayu id${word}`, email: `id${word}@example.org`, phone: "081298765432" },
    ...flags,
  });
  await channel.actAsReporter(receipt, "replies", { message: `Masih ${word}` });
  await channel.upload(receipt, `foto ${word}.jpg`);
  await channel.act(receipt, "verify", { message: `Terima kasih, ${word}` });
  await channel.act(receipt, "notes", { text: `Hubungi ${word}` });
  assert.equal((await channel.identity(receipt, `Menelepon alasan${word}`)).status, 200);
  return receipt;
}

const end = (channel: PersonalChannel, receipt: Receipt): Promise<void> =>
  channel.actAsReporter(receipt, "withdraw", { message: "Sudah selesai." });

for (const [name, start] of Object.entries(installations))
  describe(`personal data (${name})`, onStore(name), () => {
    let address: StoreAddress;
    let dataFolder: string;
    let environment: Record<string, string>;
    const [older, newer] = ["2025-03", "2026-11"].map((id) => ({ id, key: systemRandom.bytes(32) }));
    assert.ok(older && newer);
    let channel: PersonalChannel;
    const openWith = (sealKeys: (typeof older)[] = []) =>
      openPersonalChannel(address, dataFolder, { secret, sealKeys });
    const settings = (sealKeys: (typeof older)[]): Record<string, string> => ({
      ...environment,
      LAPOR_SEAL_KEYS: sealKeys
        .map(({ id, key }) => `${id}:${Buffer.from(key).toString("base64")}`)
        .join(","),
    });
    before(async () => {
      ({ address, dataFolder, environment } = await start());
      channel = await openWith();
    });
    after(() => channel.close());
    /** PGlite allows only one process, so the channel closes first. */
    const alone = async <T>(work: () => Promise<T>, sealKeys: (typeof older)[] = []): Promise<T> => {
      await channel.close();
      try {
        return await work();
      } finally {
        channel = await openWith(sealKeys);
      }
    };
    const holdsHistories = async (): Promise<void> => {
      const opening = createResealing({ secret, sealKeys: [newer, older] });
      for await (const batch of channel.store.readHistories())
        for (const { report, timeline } of batch) {
          assert.deepEqual(await verifyHistory(report, timeline), [], "as it is stored");
          const opened = await opening.open({ report, timeline, attachments: [], departures: [] });
          assert.deepEqual(await verifyHistory(report, opened.timeline), [], "as it is read");
        }
    };

    test("a copy of the database contains no unencrypted personal data or confidential report text", async () => {
      await fillReport(channel, "katabiasa", {});
      const anonymous = await fillReport(channel, "kataanonim", { anonymous: true });
      const confidential = await fillReport(channel, "katarahasia", { confidential: true });
      const dump = await alone(() => dumpOf(address));
      for (const word of ["katabiasa", "kataanonim"]) assert.match(dump, new RegExp(`Lubang ${word}`));
      for (const word of [
        "idkata",
        "081298765432",
        "81298765432",
        "foto kata",
        "Hubungi kata",
        "alasankata",
        "katarahasia",
      ])
        assert.doesNotMatch(dump, new RegExp(word, "i"), word);
      assert.doesNotMatch(dump, /katarahas/, "beginnings of words are not kept either");
      const sealedRow = dump
        .split("\n")
        .find((line) => /^public\.report /.test(line) && line.includes(confidential.trackingId));
      assert.doesNotMatch(sealedRow ?? "", /6\.?912345|107\.?612345/);
      const read = await channel.read(confidential);
      for (const words of [
        "Lubang katarahasia",
        "Jl. katarahasia",
        "Masih katarahasia",
        "foto katarahasia.jpg",
        "-6.912345",
      ])
        assert.ok(read.text.includes(words), words);
      assert.match((await channel.asOfficer(confidential)).text, /Hubungi katarahasia/);
      assert.match((await channel.read(confidential, "/export")).text, /Menelepon alasankatarahasia/);
      assert.doesNotMatch((await channel.asOfficer(anonymous)).text, /idkata|0812987/);
      await holdsHistories();
    });

    test("personal data is erased once at the end of its retention, even by two replicas, and leaves nothing in a copy", async () => {
      const receipts: Receipt[] = [];
      for (const flags of [{}, { anonymous: true }, { confidential: true }, {}])
        receipts.push(await fillReport(channel, "katalama", flags));
      const asked = await fillReport(channel, "katadiminta", { confidential: true });
      await channel.actAsReporter(asked, "erasure", {});
      for (const receipt of [...receipts, asked]) await end(channel, receipt);
      const kinds = async (receipt: Receipt) =>
        (JSON.parse((await channel.read(receipt)).text) as { timeline: { kind: string }[] }).timeline
          .map(({ kind }) => kind)
          .filter((kind) => kind.endsWith("erased"));
      for (const [days, expected] of [
        [0, 1],
        [11, receipts.length],
        [21, receipts.length],
        [31, receipts.length],
        [400, 0],
      ] as const) {
        channel.moveTo(days);
        const erased = await Promise.all([
          runJob(channel.channel, "erase-expired"),
          runJob(channel.channel, "erase-expired"),
        ]);
        assert.equal((erased[0].count ?? 0) + (erased[1].count ?? 0), expected, `after ${days} days`);
      }
      for (const receipt of receipts)
        assert.deepEqual(await kinds(receipt), ["identity_erased", "files_erased", "erased"]);
      assert.deepEqual(await kinds(asked), ["identity_erased", "erased"]);
      await holdsHistories();
      const dump = await alone(() => dumpOf(address));
      assert.doesNotMatch(dump, /katalama|katadiminta/);
      for (const { trackingId } of [...receipts, asked])
        assert.ok(dump.includes(trackingId), "the tombstone");
      const ids = await alone(() =>
        withSql(address, (run) =>
          run(
            "select report_id from report_identity join report on id = report_id where erased_at is not null",
          ),
        ),
      );
      assert.deepEqual(ids, []);
      const reads = await alone(() =>
        withSql(address, (run) =>
          run(
            `select count(*)::integer as count, count(reason)::integer as reasons
             from identity_access join report on report.id = report_id
             where erased_at is not null and reader = 'agency_admin'`,
          ),
        ),
      );
      // An officer had read the identity in four reports: three whose retention has ended, and one whose
      // reporter requested the erasure.
      assert.deepEqual(reads, [{ count: 4, reasons: 0 }]);
    });

    test("reading personal data always leaves a permanent access record", async () => {
      const receipt = await fillReport(channel, "katadibaca", {});
      await alone(() =>
        withSql(address, (run) =>
          run(
            "alter table identity_access add constraint planted check (operation <> 'getReporterIdentity') not valid",
          ),
        ),
      );
      const refused = await channel.identity(receipt);
      assert.equal(refused.status, 500);
      assert.doesNotMatch(refused.text, /idkatadibaca/);
      await alone(() =>
        withSql(address, (run) => run("alter table identity_access drop constraint planted")),
      );
      assert.doesNotMatch((await channel.asOfficer(receipt)).text, /idkatadibaca/);
      assert.match((await channel.identity(receipt)).text, /idkatadibaca/);
      await alone(async () => {
        for (const statement of [
          "update identity_access set reason = ''",
          "update identity_access set reason = null where reason is not null",
          "update identity_access set reason = 'Menelepon pelapor' where reason is not null",
          `update identity_access set reason = '1.${"A".repeat(16)}.${"A".repeat(22)}' where reason is null`,
          `update identity_access set reason = '1.${"A".repeat(16)}.${"A".repeat(22)}', at = now()
             where reason is not null`,
          "delete from identity_access",
          "truncate identity_access",
          "update inbox_export set total = 0",
          "delete from inbox_export",
          "truncate inbox_export",
        ])
          await assert.rejects(
            withSql(address, (run) => run(statement)),
            /append-only/,
            statement,
          );
      });
    });

    test("the operator exports personal data with its files for the reporter, and the export is recorded", async () => {
      const receipt = await fillReport(channel, "katasalinan", { anonymous: true });
      const files = temporaryFolder();
      const { code, stdout, stderr } = await alone(() =>
        runCli(
          `export ${receipt.trackingId.toLowerCase()} --reason Surat-12/2026 --files ${files}`,
          settings([]),
        ),
      );
      assert.deepEqual([code, stderr], [0, ""]);
      const copy = JSON.parse(stdout) as {
        reporter: { name: string };
        files: { fileName: string; savedAs: string }[];
        identityAccesses: { reader: string; operation: string; reason?: string }[];
      };
      assert.equal(copy.reporter.name, "Ayu idkatasalinan");
      assert.match(stdout, /Masih katasalinan/);
      assert.doesNotMatch(stdout, /Hubungi|"url"/, "neither officers' notes nor links");
      const last = copy.identityAccesses.at(-1);
      assert.deepEqual(
        [last?.reader, last?.operation, last?.reason],
        ["operator", "lapor export", "Surat-12/2026"],
      );
      const [file] = copy.files;
      assert.equal(file?.fileName, "foto katasalinan.jpg");
      assert.deepEqual(
        (await readdir(files)).map((name) => join(files, name)),
        [file?.savedAs],
      );
      assert.ok((await readFile(file?.savedAs ?? "")).length > 100);
      assert.match((await channel.read(receipt, "/export")).text, /Surat-12\/2026/);

      // A second file is sealed with a lost key. The export still contains the first file and the data in the
      // database.
      await channel.upload(receipt, "hilang katasalinan.jpg");
      const stored = await channel.store.findReport({ trackingId: receipt.trackingId });
      const lost = stored?.attachments.find(({ id }) => !file?.savedAs.includes(id))?.id ?? assert.fail();
      const other = createSecrets(systemRandom.bytes(32), [{ id: "gone", key: systemRandom.bytes(32) }]);
      const blobs = folderBlobs(filesFolder(dataFolder));
      const whole = (await blobs.get(lost)) ?? assert.fail();
      await blobs.put(lost, await sealFile(other, lost, new Uint8Array([1])));
      const some = await alone(() =>
        runCli(`export ${receipt.trackingId} --reason Surat-13/2026 --files ${files}`, settings([])),
      );
      assert.deepEqual([some.code, some.stderr.includes(`The file ${lost} cannot be decrypted`)], [1, true]);
      const saved = (JSON.parse(some.stdout) as typeof copy).files.map(({ savedAs }) => savedAs);
      assert.deepEqual(new Set(saved), new Set([file?.savedAs, null]));
      await blobs.put(lost, whole);
      for (const [args, said] of [
        ["export", /Name a report/],
        ["export K7M-2QF-9XK", /Give a reason/],
        ["export K7M-2QF-9X1 --reason x", /not a tracking ID/],
        ["export 222-222-222 --reason x", /not a tracking ID|no report/],
      ] as const) {
        const wrong = await alone(() => runCli(args, settings([])));
        assert.notEqual(wrong.code, 0);
        assert.match(wrong.stderr, said);
      }
    });

    test("personal data is resealed with another key, and then opens without the earlier keys", async () => {
      const receipt = await fillReport(channel, "katakunci", { confidential: true });
      await alone(async () => {}, [older]);
      const later = await fillReport(channel, "katakemudian", { confidential: true });
      const result = await alone(() => runCli("keys reseal", settings([newer, older])), [newer, older]);
      assert.deepEqual([result.code, result.stderr], [0, ""]);
      assert.match(
        result.stdout,
        /^[\d,]+ texts and [\d,]+ files were sealed again with the key "2026-11"\.\n$/,
      );
      const again = await alone(() => runCli("keys reseal", settings([newer, older])), [newer]);
      assert.match(again.stdout, /^0 texts and 0 files /);
      for (const [written, word] of [
        [receipt, "katakunci"],
        [later, "katakemudian"],
      ] as const) {
        assert.match((await channel.read(written, "/export")).text, new RegExp(`Ayu id${word}`));
        assert.match((await channel.asOfficer(written)).text, new RegExp(`Hubungi ${word}`));
        assert.match((await channel.read(written, "/export")).text, new RegExp(`Menelepon alasan${word}`));
      }
      await holdsHistories();
      const dump = await alone(() => dumpOf(address), [newer]);
      assert.doesNotMatch(
        dump,
        /[(,"](1|2025-03)\.[\w-]{16}\.[\w-]{22}/,
        "nothing is sealed by an earlier key",
      );
      // Without the key that sealed the text, the command names the missing key and changes nothing.
      const blind = await alone(() => runCli("keys reseal", settings([older])), [newer]);
      assert.equal(blind.code, 1);
      assert.match(blind.stderr, /texts cannot be decrypted: they were sealed with "2026-11"/);
      assert.match((await channel.read(later, "/export")).text, /Ayu idkatakemudian/);
    });

    test("the same command seals personal data that was stored in plain text", async () => {
      const receipt = await channel.submit({ title: "Lubang terang", confidential: true });
      await alone(() =>
        withSql(address, (run) =>
          run(`update report set title = 'Lubang terang', body = 'Kata terang benderang', address = 'Jl. Terang',
            latitude = -6500000, longitude = 107500000 where tracking_id = '${receipt.trackingId}'`),
        ),
      );
      assert.match(
        (await channel.read(receipt)).text,
        /Kata terang benderang/,
        "what is in clear is read all the same",
      );
      const { code } = await alone(() => runCli("keys reseal", settings([newer, older])), [newer]);
      assert.equal(code, 0);
      assert.doesNotMatch(
        await alone(() => dumpOf(address), [newer]),
        /terang benderang|Jl. Terang|-6500000/,
      );
      const { text } = await channel.read(receipt);
      for (const words of ["Lubang terang", "Kata terang benderang", "Jl. Terang", "-6.5"])
        assert.ok(text.includes(words));
    });
  });
