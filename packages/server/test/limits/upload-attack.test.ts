import assert from "node:assert/strict";
import { test } from "node:test";
import { samplePhoto } from "@lapor/openapi/contract-suite";
import { createLapor } from "@lapor/sdk";
import { solveChallenge } from "@lapor/sdk/challenge";
import { onStore } from "../../../../scripts/long-run.ts";
import { installations } from "../support/engines.ts";
import { policyFileOf, serve } from "../support/servers.ts";
import { makeKey } from "../support/test-channel.ts";

const mebibyte = 1024 * 1024;
/** A key's daily upload quota. An address gets a twentieth of it here, and a fortieth by default. */
const quota = 200 * mebibyte;
const quotaOfAddress = quota / 20;

/** Creates a photo with padding after its end. Cleaning removes the padding, but it counts as uploaded. */
function photo(bytes: number): Blob {
  const content = new Uint8Array(bytes);
  content.set(samplePhoto.bytes);
  return new Blob([content], { type: samplePhoto.mediaType });
}

for (const [name, start] of Object.entries(installations))
  test(
    `citizens can upload photos while an attacker exhausts the site's uploads (${name}, over loopback)`,
    onStore(name),
    async (t) => {
      const limits = {
        uploadBytesPerAddress: { quota: quotaOfAddress, seconds: 86_400 },
        uploadBytesPerKey: { quota, seconds: 86_400 },
      };
      const server = await serve({
        ...(await start()).config,
        policyFile: policyFileOf({ limits, challenge: { work: 2000 } }),
        trustedProxies: ["127.0.0.1"],
      });
      try {
        const key = await makeKey(server.store);
        const from = (place: string, solves: boolean) =>
          createLapor({
            baseUrl: server.url,
            key,
            maxRetries: 0,
            fetch(...message) {
              const request = new Request(...message);
              request.headers.set("x-forwarded-for", place);
              return fetch(request);
            },
            ...(solves && { solveChallenge }),
          });
        const upload = async (lapor: ReturnType<typeof from>, bytes: number): Promise<string> => {
          try {
            await lapor.uploadAttachment(photo(bytes), { fileName: "a.jpg" });
            return "taken";
          } catch (error) {
            return (error as { code: string }).code;
          }
        };
        /**
         * Uploads files of this size from each address until one is rejected, at most six times per address.
         */
        const flood = async (
          network: number,
          { addresses, mebibytes, solves }: { addresses: number; mebibytes: number; solves: boolean },
        ) => {
          const results: Record<string, number> = {};
          for (let host = 1; host <= addresses; host++) {
            const lapor = from(`198.18.${network}.${host}`, solves);
            for (let count = 0; count < 6; count++) {
              const result = await upload(lapor, mebibytes * mebibyte);
              results[result] = (results[result] ?? 0) + 1;
              if (result !== "taken") break;
            }
          }
          return results;
        };
        let citizens = 0;
        const honest = async (): Promise<string[]> => {
          const results = [];
          for (let count = 0; count < 4; count++) {
            const lapor = from(`203.0.113.${++citizens}`, true);
            for (let photo = 0; photo < 3; photo++) results.push(await upload(lapor, 300_000));
          }
          return results;
        };
        const allTaken = (results: readonly string[]) =>
          assert.deepEqual([...new Set(results)], ["taken"], results.join());

        // The quotas of twenty addresses add up to the key's whole quota, but together they get only half of
        // it.
        const first = await flood(1, { addresses: 20, mebibytes: 3, solves: false });
        assert.ok((first.taken ?? 0) * 3 * mebibyte <= quota / 2 + 3 * mebibyte, JSON.stringify(first));
        assert.ok((first.challenge_required ?? 0) > 0, JSON.stringify(first));
        allTaken(await honest());
        // The same addresses now solve challenges. They have used too much of their quotas and get nothing
        // more.
        const second = await flood(1, { addresses: 5, mebibytes: 3, solves: true });
        assert.deepEqual(second, { upload_quota_exceeded: 5 });
        // New addresses that solve challenges get an eighth of their quota each.
        const third = await flood(2, { addresses: 10, mebibytes: 1, solves: true });
        assert.ok((third.taken ?? 0) >= 8, JSON.stringify(third));
        assert.ok((third.taken ?? 0) <= (10 * quotaOfAddress) / (8 * mebibyte), JSON.stringify(third));
        allTaken(await honest());
        assert.ok((await upload(from("198.18.1.1", true), 5 * mebibyte)) !== "taken");
        t.diagnostic(JSON.stringify({ quotaMiB: quota / mebibyte, first, second, third, citizens }));
      } finally {
        await server.stop();
      }
    },
  );
