import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { createMemoryStore } from "@lapor/channel";
import type { AnsweredCount, EvidenceCount } from "@lapor/channel/store";
import type { EvidenceFigures } from "@lapor/openapi";
import { onStore } from "../../../../scripts/long-run.ts";
import { openStore } from "../../src/index.ts";
import { type Installation, installations } from "../support/engines.ts";
import { channelOn } from "../support/test-channel.ts";
import { withSql } from "../support/with-sql.ts";
import { agencyId, createLives, fill } from "./evidence-lives.ts";

const inOrder = (counts: readonly (EvidenceCount | AnsweredCount)[]): string[] =>
  counts.map((count) => JSON.stringify(count)).sort();

/** Reads a page of the documentation. Returns its SQL view and the expression for each figure. */
function readPage(path: string): { view: string; expressions: Record<string, string> } {
  const text = readFileSync(new URL(`../../../../docs/${path}`, import.meta.url), "utf8");
  const view = /```sql\n([\s\S]*?)```/.exec(text)?.[1];
  assert.ok(view, path);
  const rows = [...text.matchAll(/^\| `(\w+)` \|[^|]*\| `(.+)` \|$/gm)];
  return { view, expressions: Object.fromEntries(rows.map(([, name, sql]) => [name, sql])) };
}

const year = { from: new Date("2025-12-31T17:00:00Z"), before: new Date("2026-12-31T17:00:00Z") };

for (const [name, start] of Object.entries(installations))
  describe(`the evidence figures (${name})`, onStore(name), () => {
    const lives = createLives(300);
    const memory = createMemoryStore();
    let engine: Installation;

    before(async () => {
      engine = await start();
      const store = await openStore(engine.address);
      await Promise.all([fill(memory, lives), fill(store, lives)]);
      await store.close();
    });

    test("the database and the memory store count the same, for one agency and for all parties", async () => {
      const store = await openStore(engine.address);
      for (const query of [
        { by: "unit" as const, keepers: [agencyId], ...year },
        { by: "unit" as const, keepers: ["kemenpu", agencyId, "pemprov-jawa-barat"], ...year },
        { by: "party" as const, ...year },
        { by: "party" as const, from: year.before, before: year.from },
      ]) {
        const counts = await store.countEvidence(query);
        assert.deepEqual(inOrder(counts), inOrder(await memory.countEvidence(query)));
      }
      await store.close();
    });

    test("the database and the memory store count the same answered reports, by the time of the answer", async () => {
      const store = await openStore(engine.address);
      let answered = 0;
      for (const month of [0, 3, 6, 9])
        for (const agencyIds of [undefined, [agencyId], ["kemenpu", agencyId, "pemprov-jawa-barat"]]) {
          const quarter = {
            from: new Date(Date.UTC(2026, month)),
            before: new Date(Date.UTC(2026, month + 3)),
          };
          const query = { ...(agencyIds && { agencyIds }), ...quarter };
          const counts = await store.countAnswered(query);
          assert.deepEqual(inOrder(counts), inOrder(await memory.countAnswered(query)));
          answered += counts.reduce((sum, { reports }) => sum + reports, 0);
        }
      assert.ok(answered > 100, String(answered));
      await store.close();
    });

    for (const page of ["en/evidence.md", "id/bukti.md"])
      test(`the queries in docs/${page} return every figure for every unit and month`, async () => {
        const { view, expressions } = readPage(page);
        const channel = channelOn(memory);
        const period = { from: "2026-01-01", to: "2026-12-31", agencyId };
        const { total, groups, months, groupMonths } = await channel.readEvidence(period);
        const shown = new Set<string>([total, ...groups.map(({ figures }) => figures)].flatMap(Object.keys));
        assert.deepEqual(Object.keys(expressions).sort(), [...shown].sort());
        const columns = Object.entries(expressions).map(([figure, sql]) => `${sql} as "${figure}"`);
        await withSql(engine.address, async (run) => {
          await run(view);
          const query = async (by: string) => {
            const group = by ? `${by}, ` : "";
            const rows = await run(
              `select ${group}${columns.join(", ")} from counted ${by && `group by ${by}`}`,
            );
            return rows.map(asGroup);
          };
          assert.deepEqual(await query(""), [JSON.stringify(asNumbers({ ...total }))]);
          for (const [by, expected] of [
            ["unit", groups],
            ["month", months],
            ["unit, month", groupMonths],
          ] as const) {
            assert.ok(expected.length > 3);
            assert.deepEqual(
              (await query(by)).sort(),
              expected
                .map(({ unit, month, figures }) => asGroup({ unit: unit?.name, month, ...figures }))
                .sort(),
            );
          }
        });
      });
  });

/**
 * Converts figures to numbers and leaves out absent ones. SQL returns large numbers and decimals as strings.
 */
function asNumbers(row: Record<string, unknown>): Record<string, number> {
  const figures = Object.entries(row).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    figures
      .map(([name, value]) => [name, Number(value)] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  ) satisfies Partial<Record<keyof EvidenceFigures, number>>;
}

/** Formats a row of figures as text, with its unit and month. */
function asGroup({ unit, month, ...figures }: Record<string, unknown>): string {
  const key = { ...(unit != null && { unit }), ...(month != null && { month }) };
  return JSON.stringify({ ...key, ...asNumbers(figures) });
}
