// Measures how long the public queries take on PostgreSQL with the given number of released reports: `node
// packages/server/test/public/public-scale.ts [reports …]`.
import { performance } from "node:perf_hooks";
import { runJob } from "@lapor/channel";
import { matterOf, soughtPublicWords } from "@lapor/channel/testing";
import pg from "pg";
import { startPostgres } from "../../../../scripts/postgres.ts";
import { openStore } from "../../src/index.ts";
import { channelOn } from "../support/test-channel.ts";
import { createCrowd, insertCrowd } from "./public-crowd.ts";

const until = new Date("2026-11-25T00:00:00Z");
const crowd = createCrowd(11);
const rounds = 200;

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await ask();
  return performance.now() - start;
}

async function measure(counts: readonly number[]): Promise<void> {
  for (const count of counts) {
    const postgres = await startPostgres();
    const store = await openStore({ databaseUrl: postgres.url });
    const pool = new pg.Pool({ connectionString: postgres.url });
    await insertCrowd(pool, count, until);
    const page = { limit: 26 };
    const words = (text: string) => ({ words: soughtPublicWords(text), ...page });
    const matter = () => matterOf(Array.from({ length: 12 }, crowd.word).join(" "), 8);
    const draft = { place: { regionCode: null, point: null }, categoryId: null };
    const similar = { matter: draft, from: "2025-11-25", among: 2000, candidates: 100, limit: 5 };
    const after = { submittedOn: "2026-09-01", trackingId: "777-777-777" };
    const asks: Record<string, () => Promise<unknown>> = {
      "newest page": () => store.listPublicReports(page),
      "page of September": () => store.listPublicReports({ ...page, after }),
      "of an agency": () => store.listPublicReports({ ...page, responsibleAgencyId: crowd.agencyId() }),
      "of a region and category": () =>
        store.listPublicReports({ ...page, regionCode: crowd.regionCode(), categoryId: crowd.categoryId() }),
      "one word": () => store.listPublicReports(words(crowd.word())),
      "two words": () => store.listPublicReports(words(`${crowd.word()} ${crowd.word()}`)),
      "a rare word": () => store.listPublicReports(words(crowd.rareWord())),
      "a word of an agency": () =>
        store.listPublicReports({ ...words(crowd.word()), responsibleAgencyId: crowd.agencyId() }),
      "counts by province": () => store.countPublicReports({ by: "region", codeLength: 2, among: 2000 }),
      "counts of an agency": () =>
        store.countPublicReports({
          ...{ by: "category", codeLength: 2, among: 2000 },
          responsibleAgencyId: crowd.agencyId(),
        }),
      "similar in a region": () =>
        store.listSimilarReports({ ...similar, words: matter(), regionCode: crowd.regionCode() }),
      "similar anywhere": () => store.listSimilarReports({ ...similar, words: matter() }),
    };
    const channel = channelOn(store, { clock: { now: () => until } });
    const refreshed = await timed(() => runJob(channel, "refresh-statistics"));
    asks.statistics = () => store.listStatistics({ year: 2026, quarter: 2, by: "category" });
    asks["statistics of an agency"] = () =>
      store.listStatistics({ year: 2026, quarter: 2, by: "month", agencyId: crowd.agencyId() });
    console.log(`${count} reports; statistics worked out in ${Math.round(refreshed)} ms`);
    for (const [name, ask] of Object.entries(asks)) {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) times.push(await timed(ask));
      times.sort((left, right) => left - right);
      const at = (share: number) => (times[Math.floor(rounds * share)] ?? 0).toFixed(1);
      console.log(`  ${name.padEnd(26)} p50 ${at(0.5).padStart(7)} ms   p95 ${at(0.95).padStart(7)} ms`);
    }
    await pool.end();
    await store.close();
    await postgres.stop();
  }
}

const counts = process.argv.slice(2).map(Number);
await measure(counts.length > 0 ? counts : [20_000, 200_000]);
