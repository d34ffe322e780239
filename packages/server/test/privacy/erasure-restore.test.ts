import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { verifyHistory } from "@lapor/channel/store";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { onStore } from "../../../../scripts/long-run.ts";
import { restoreBackup } from "../../src/backup/restore-backup.ts";
import { folderBlobs } from "../../src/files/folder-blobs.ts";
import { filesFolder, openErasureFiles } from "../../src/files/open-files.ts";
import type { RunningServer } from "../../src/index.ts";
import { openEngine } from "../../src/store/engine/engine.ts";
import { type Installation, installations } from "../support/engines.ts";
import { gather } from "../support/gather.ts";
import { run } from "../support/run-cli.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { adminKey, makeKey, newReport, type Receipt, requestWith } from "../support/test-channel.ts";
import { dumpOf } from "../support/with-sql.ts";
import { unlike } from "./planted-reports.ts";

const policyFile = policyFileOf();
const serveOn = ({ config }: Installation): Promise<RunningServer> => serve({ ...config, policyFile });

async function ok({ environment }: Installation, command: string): Promise<string> {
  const { code, stdout, stderr } = await run(command, environment);
  assert.equal(code, 0, `${command}: ${stdout}${stderr}`);
  return stdout;
}

interface Sent extends Receipt {
  fileId: string;
  /** A word that occurs only in the report's texts and its file name. */
  word: string;
}

async function createCitizen({ store, url }: RunningServer) {
  const site = await makeKey(store);
  const officer = await makeKey(store, adminKey);
  const post = async (path: string, body: object | FormData, headers: Record<string, string> = {}) => {
    const response = await fetch(requestWith(site, `${url}/v1${path}`, { body, headers }));
    assert.ok(response.ok, `${path}: ${response.status} ${await response.clone().text()}`);
    return (await response.json()) as Record<string, string>;
  };
  const opened = ({ accessCode }: Sent) => ({ "lapor-access-code": accessCode });
  return {
    async send(changes: object = {}): Promise<Sent> {
      const word = unlike();
      const form = new FormData();
      form.set("file", new Blob([samplePhoto.bytes]), `${word}.jpg`);
      const { id: fileId } = await post("/attachments", form);
      const report = {
        ...newReport,
        title: `Judul ${word}`,
        body: `Isi laporan ${word}`,
        attachmentIds: [fileId],
        location: { regionCode: "32.73", address: `Jalan ${word}` },
        reporter: { name: word },
        ...changes,
      };
      const { trackingId, accessCode } = await post("/reports", report);
      const sent = { trackingId, accessCode, fileId, word } as Sent;
      await post(`/reports/${trackingId}/replies`, { message: `Masih ${word}` }, opened(sent));
      const headers = { "identity-reason": `Menelepon%20${word}` };
      const identityUrl = `${url}/v1/agency-reports/${trackingId}/identity`;
      const identity = await fetch(requestWith(officer, identityUrl, { headers }));
      assert.equal(identity.status, 200);
      return sent;
    },
    async withdraw(sent: Sent) {
      await post(`/reports/${sent.trackingId}/withdraw`, {}, opened(sent));
    },
    async erase(sent: Sent) {
      await post(`/reports/${sent.trackingId}/erasure`, {}, opened(sent));
    },
  };
}

/** Reports that differ in what their reporters did before and after the backup. */
interface Story {
  erasedBefore: Sent;
  /** Closed before the backup and erased after it. */
  erasedAfter: Sent;
  /** Open at the time of the backup, then withdrawn and erased. */
  endedAndErasedAfter: Sent;
  /** Still open. Its identity was erased after the backup. */
  identityErasedAfter: Sent;
  untouched: Sent;
  backup: string;
}

async function playStory(place: Installation): Promise<Story> {
  const backup = join(temporaryFolder(), "backup");
  let server = await serveOn(place);
  let citizen = await createCitizen(server);
  const erasedBefore = await citizen.send();
  const erasedAfter = await citizen.send({ confidential: true });
  const endedAndErasedAfter = await citizen.send({ confidential: true });
  const identityErasedAfter = await citizen.send();
  const untouched = await citizen.send();
  await citizen.withdraw(erasedBefore);
  await citizen.erase(erasedBefore);
  await citizen.withdraw(erasedAfter);
  await server.stop();
  await ok(place, `backup ${backup}`);
  server = await serveOn(place);
  citizen = await createCitizen(server);
  await citizen.erase(erasedAfter);
  await citizen.withdraw(endedAndErasedAfter);
  await citizen.erase(endedAndErasedAfter);
  await citizen.erase(identityErasedAfter);
  // A report that was sent after the backup is not in it, and must not stop the restore.
  const lost = await citizen.send();
  await citizen.withdraw(lost);
  await citizen.erase(lost);
  await server.stop();
  return { erasedBefore, erasedAfter, endedAndErasedAfter, identityErasedAfter, untouched, backup };
}

/** Asserts that erased data is gone, that everything else exists, and that every history is valid. */
async function checkRestored(place: Installation, story: Story): Promise<void> {
  const files = folderBlobs(filesFolder(place.dataFolder));
  const server = await serveOn(place);
  try {
    const read = async ({ trackingId }: Sent) =>
      (await server.store.findReport({ trackingId })) ?? assert.fail();
    for (const sent of [story.erasedBefore, story.erasedAfter, story.endedAndErasedAfter]) {
      const { report, timeline, attachments } = await read(sent);
      assert.deepEqual([report.title, report.body, report.location.address], ["", "", undefined]);
      assert.deepEqual([report.status, report.archiveReason, attachments], ["archived", "withdrawn", []]);
      assert.ok(report.erasedAt && report.erasureRequestedAt);
      assert.equal(timeline.at(-1)?.kind, "erased");
      assert.deepEqual(await verifyHistory(report, timeline), []);
      assert.equal(await files.has(sent.fileId), false);
    }
    const open = await read(story.identityErasedAfter);
    assert.deepEqual([open.report.status, open.report.anonymous], ["submitted", true]);
    assert.ok(open.report.erasureRequestedAt && !open.report.erasedAt);
    assert.equal(await files.has(story.identityErasedAfter.fileId), true);
    const untouched = await read(story.untouched);
    assert.equal(untouched.report.title, `Judul ${story.untouched.word}`);
    assert.equal(await files.has(story.untouched.fileId), true);
  } finally {
    await server.stop();
  }
  const dump = await dumpOf(place.address);
  for (const { word } of [story.erasedBefore, story.erasedAfter, story.endedAndErasedAfter])
    assert.ok(!dump.includes(word));
  const engine = await openEngine(place.address);
  const identities = await engine.db.selectFrom("report_identity").select("report_id").execute();
  const reads = await engine.db.selectFrom("identity_access").select(["report_id", "reason"]).execute();
  await engine.close();
  assert.equal(identities.length, 1, "of the report that nobody has erased");
  assert.deepEqual(
    [reads.length, reads.filter(({ reason }) => reason !== null).map((read) => read.report_id)],
    [5, identities.map((identity) => identity.report_id)],
    "every read is kept, and one reason",
  );
}

async function erasuresOf({ environment }: Installation): Promise<string[]> {
  const { stdout } = await run("doctor --json", environment);
  const { checks } = JSON.parse(stdout) as { checks: { check: string; findings: string[] }[] };
  return checks.find(({ check }) => check === "erasures")?.findings ?? assert.fail();
}

for (const [name, start] of Object.entries(installations))
  describe(`restoring an older backup (${name})`, onStore(name), () => {
    let lost: Installation;
    let story: Story;
    const list = join(temporaryFolder(), "erasures.ndjson");
    before(async () => {
      lost = await start();
      story = await playStory(lost);
      writeFileSync(list, await ok(lost, "erasures list"));
    });

    test("when the machine is lost, the list of erasures that the operator keeps elsewhere keeps erased data erased", async () => {
      const fresh = await start();
      const bad = join(temporaryFolder(), "bad.ndjson");
      writeFileSync(bad, "{}\n");
      const refused = await run(`restore ${story.backup} --erasures ${bad}`, fresh.environment);
      assert.deepEqual([refused.code, /line 1 is not an erasure/.test(refused.stderr)], [1, true]);
      const said = await ok(fresh, `restore ${story.backup} --erasures ${list}`);
      assert.match(said, /^3 reports were erased again, as their reporters had requested/m);
      assert.deepEqual(await erasuresOf(fresh), []);
      await checkRestored(fresh, story);
    });

    test("lapor doctor reports a missing list, which can be applied later", async () => {
      const fresh = await start();
      const { code, stderr } = await run(`restore ${story.backup}`, fresh.environment);
      assert.deepEqual([code, /no list was given.*apply FILE.*apply --none/.test(stderr)], [0, true]);
      assert.match((await erasuresOf(fresh)).join(), /was restored at .*apply FILE/);
      await ok(fresh, `erasures apply ${list}`);
      assert.deepEqual(await erasuresOf(fresh), []);
      assert.match(await ok(fresh, `erasures apply ${list}`), /^0 reports were erased again/m);
      await checkRestored(fresh, story);
    });

    test("when only the database is lost, the journal beside the files erases the data before the first request", async () => {
      const fresh = await start();
      // Restores the database as PostgreSQL's own tools would, without a record that it was restored.
      const engine = await openEngine(fresh.address);
      await restoreBackup(engine, folderBlobs(filesFolder(fresh.dataFolder)), story.backup);
      await engine.db.deleteFrom("restoration").execute();
      await engine.close();
      const [from, to] = [lost, fresh].map(({ dataFolder }) => openErasureFiles({ dataFolder }));
      assert.ok(from && to);
      for (const { key } of (await gather(from.list())).flat())
        await to.put(key, (await from.get(key)) as Uint8Array);
      assert.match((await erasuresOf(fresh)).join(), /^3 reports that were erased .* exist again/);
      await checkRestored(fresh, story);
      assert.deepEqual(await erasuresOf(fresh), []);
      // A lost journal can be rebuilt from the database.
      for (const { key } of (await gather(to.list())).flat()) await to.delete(key);
      assert.match(await ok(fresh, "erasures rebuild"), /^4 erasures/);
      assert.equal((await gather(to.list())).flat().length, 4);
    });
  });
