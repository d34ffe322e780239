import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { createMemoryChannel, type MemoryChannel } from "./memory-channel.ts";

/** Agencies that pass a report round among themselves. */
const agencyIds = [
  "pemkot-bandung",
  "pemprov-jawa-barat",
  "kemenpupr",
  "pemkab-bandung",
  "kemenhub",
] as const;

interface Seen {
  status: string;
  version: number;
  responsible: { kind: string; agency?: { id: string } };
  transferCount: number;
  pingPong: boolean;
  dueAt: string | null;
  dueStage: string | null;
  timeline: {
    kind: string;
    status: string;
    responsible: Seen["responsible"];
    actor: { agency?: { id: string } };
  }[];
}

type Move =
  | { action: "verify" | "follow-up" | "answer" | "close" | "reply"; by: number }
  | { action: "assign" | "transfer"; by: number; to: number | null };

const by = fc.nat(agencyIds.length); // the last one is national triage
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ action: fc.constantFrom("verify", "follow-up", "answer", "close", "reply"), by }),
  fc.record({
    action: fc.constantFrom("assign", "transfer"),
    by,
    to: fc.option(fc.nat(agencyIds.length - 1), { nil: null }),
  }),
);

const bodyOf = (move: Move): object => {
  const message = "Kami sampaikan perkembangannya.";
  switch (move.action) {
    case "assign":
      return move.by === agencyIds.length
        ? { agencyId: agencyIds[move.to ?? 0] }
        : { unit: "Dinas Bina Marga" };
    case "transfer":
      return { reason: "Bukan wewenang kami.", ...(move.to !== null && { toAgencyId: agencyIds[move.to] }) };
    default:
      return { message };
  }
};

const open = async () => {
  const channel = await createMemoryChannel();
  const keys = await Promise.all(agencyIds.map((agencyId) => channel.officer(agencyId)));
  return { channel, keys: [...keys, await channel.officer(null)] };
};

const read = async (channel: MemoryChannel, key: string, trackingId: string): Promise<Seen> =>
  (await (await channel.call("GET", `/v1/agency-reports/${trackingId}`, { key })).json()) as Seen;

const holds = (seen: Seen): void => {
  const { kind, agency } = seen.responsible;
  assert.ok(kind === "agency" ? agency : !agency, "exactly one is responsible");
  if (seen.status === "submitted")
    assert.ok(["national_verification", "agency_verification"].includes(`${seen.dueStage}`));
  assert.equal(seen.dueAt === null, seen.status === "closed", "everything open has a deadline");
  assert.equal(seen.version, seen.timeline.length, "every change has its entry");
  assert.deepEqual(seen.timeline.at(-1)?.responsible, seen.responsible);
  assert.equal(seen.timeline.at(-1)?.status, seen.status);
};

/** What the design says of every single step, whoever took it. */
const compare = (before: Seen, after: Seen, move: Move): void => {
  if (move.action === "transfer") {
    assert.notEqual(after.status, "closed");
    assert.notDeepEqual(after.responsible, before.responsible, "not ours always moves it");
    assert.equal(after.transferCount, before.transferCount + 1);
    const passedOn = before.timeline
      .filter(({ kind }) => kind === "transferred")
      .map(({ actor }) => actor.agency?.id);
    const target = move.to === null ? undefined : agencyIds[move.to];
    const round = (target !== undefined && passedOn.includes(target)) || after.transferCount >= 3;
    assert.equal(after.timeline.at(-1)?.kind, "transferred");
    assert.equal(after.responsible.kind, target === undefined || round ? "national_triage" : "agency");
    assert.equal(after.pingPong, before.pingPong || round);
  }
  if (move.action !== "transfer" && move.action !== "assign")
    assert.deepEqual(after.responsible, before.responsible);
  if (move.action !== "close") assert.notEqual(after.status, "closed");
};

test("whatever anybody does, an open report has exactly one holder, and only closing ends it", async () => {
  const { channel, keys } = await open();
  const overseer = keys.at(-1) as string;
  let taken = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.option(fc.constantFrom(...agencyIds), { nil: undefined }),
      fc.array(move, { minLength: 5, maxLength: 30 }),
      async (agencyId, moves) => {
        const receipt = await channel.submit({ ...(agencyId && { agencyId }) });
        let before = await read(channel, overseer, receipt.trackingId);
        holds(before);
        for (const next of moves) {
          const response =
            next.action === "reply"
              ? await channel.reply(receipt, "Ada keterangan tambahan.")
              : await channel.call("POST", `/v1/agency-reports/${receipt.trackingId}/${next.action}`, {
                  key: keys[next.by] as string,
                  body: bodyOf(next),
                  headers: { "if-match": `"${before.version}"` },
                });
          const after = await read(channel, overseer, receipt.trackingId);
          if (response.ok) {
            taken++;
            holds(after);
            compare(before, after, next);
          } else {
            refused++;
            assert.ok([403, 404, 409, 422].includes(response.status), `refused with ${response.status}`);
            assert.deepEqual(after, before, "a refusal changes nothing");
          }
          before = after;
        }
      },
    ),
    { numRuns: 150 },
  );
  // Both sides have to be exercised, or the property says nothing.
  assert.ok(taken > 150 && refused > 150, `${taken} steps were taken, ${refused} refused`);
});

test("two officers who act on the same version at once: one is told that the report has changed", async () => {
  const { channel, keys } = await open();
  const { trackingId } = await channel.submit({ agencyId: agencyIds[0] });
  const [key] = keys as [string];
  const verify = () =>
    channel.call("POST", `/v1/agency-reports/${trackingId}/verify`, {
      key,
      body: {},
      headers: { "if-match": '"1"' },
    });
  const statuses = (await Promise.all([verify(), verify()])).map(({ status }) => status).sort();
  assert.deepEqual(statuses, [200, 412]);
});
