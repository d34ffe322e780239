import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { type MockServer, startMockServer } from "@lapor/mock/server";
import { createLapor } from "@lapor/sdk";

const script = fileURLToPath(new URL("../src/main.ts", import.meta.url));
let mock: MockServer;
before(async () => {
  mock = await startMockServer();
});
after(() => mock.stop());

const runWith = (env: Record<string, string>): Promise<{ code: number; said: string; failed: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [script], { env: { ...process.env, ...env } }, (error, said, failed) =>
      resolve({ code: error ? Number(error.code) : 0, said, failed }),
    );
  });

test("the script sends a report and prints the codes for following it", async () => {
  const { code, said } = await runWith({ LAPOR_CHANNEL: mock.url, LAPOR_KEY: mock.keys.publishable });
  assert.equal(code, 0);
  const [, trackingId = "", accessCode = ""] = /Nomor lacak (\S+), kode akses (\S+),/.exec(said) ?? [];
  const lapor = createLapor({ baseUrl: mock.url, key: mock.keys.publishable });
  const { title } = await lapor.getReport({ trackingId, accessCode });
  assert.equal(title, "Lampu jalan padam di depan sekolah");
});

test("the script prints the reason and exits with 1 when the channel refuses a report", async () => {
  const { code, failed } = await runWith({ LAPOR_CHANNEL: mock.url, LAPOR_KEY: mock.keys.revoked });
  assert.equal(code, 1);
  assert.match(failed, /^unauthorized: /);
});
