import assert from "node:assert/strict";
import { test } from "node:test";
import type { Report } from "@lapor/openapi";
import { isLongRun } from "../../../../scripts/long-run.ts";
import { type Policy, transitions } from "../../src/index.ts";
import type { ReportFile } from "../../src/store/index.ts";
import { holderOf } from "../../src/testing.ts";
import { liveManyLives, nameOf } from "../support/life-run.ts";
import {
  createMemoryChannel,
  type MemoryChannel,
  type Receipt,
  unlimited,
} from "../support/memory-channel.ts";

const agencyId = "pemkot-bandung";
const oneAgency = (mode: "single_agency" | "gateway"): Policy => ({ ...unlimited, mode, agencyId });

const readAsReporter = async (
  channel: MemoryChannel,
  { trackingId, accessCode }: Receipt,
): Promise<Report> => {
  const headers = { "lapor-access-code": accessCode };
  const response = await channel.call("GET", `/v1/reports/${trackingId}`, { headers });
  assert.equal(response.status, 200);
  return (await response.json()) as Report;
};

/** Asserts that exactly one party is responsible for an open report, and that the citizen has a next step. */
async function hasNextStep(channel: MemoryChannel, file: ReportFile, receipt: Receipt): Promise<void> {
  const { report, timeline } = file;
  const holder = holderOf(report);
  assert.notEqual(holder, "national_triage", "there is no national triage");
  const handedOver = timeline.filter(({ kind }) => kind === "transferred");
  for (const { status, custodianAgencyId, message } of handedOver)
    assert.deepEqual(
      [status, custodianAgencyId, typeof message],
      ["submitted", agencyId, "string"],
      "not ours ends nothing, and says why",
    );
  const seen = await readAsReporter(channel, receipt);
  assert.equal(seen.responsible.kind, holder);
  if (report.status === "closed" || report.status === "archived") return;
  const kinds = seen.reporterActions.map(({ kind }) => kind);
  assert.ok(kinds.includes("reply") && kinds.includes("withdraw"), "the citizen can add to it and end it");
  if (holder === "agency") return assert.ok(seen.dueAt !== null, "the agency has a deadline");
  assert.equal(seen.responsible.custodian?.id, agencyId);
  assert.notEqual(seen.channel.nationalChannel, "none", "the national way is open");
  if (report.status === "submitted")
    assert.equal(
      seen.dueStage === "taking_to_sp4n",
      seen.national?.state === "manual",
      "somebody takes it there",
    );
  if (report.status === "answered")
    assert.ok(seen.dueAt !== null && kinds.includes("contest") && kinds.includes("confirm"));
}

for (const mode of ["single_agency", "gateway"] as const)
  test(`declining a report as outside the agency's competence never ends it and always leaves a next step, with ${mode}`, async () => {
    const lives = isLongRun ? 200 : 60;
    const { actions, refused, taken } = await liveManyLives(oneAgency(mode), lives, hasNextStep);
    const granted = actions - refused;
    assert.ok(Math.min(granted, refused) > 7 * lives, `${actions} actions, ${granted} granted`);
    // Leaves out transitions that cannot occur here: no agency is abolished, the mode stays the same, and
    // there is no second agency, no national triage and no bridge.
    const ofSp4n = transitions
      .filter(({ holder, by }) => holder === "sp4n" && !by.includes("sp4n") && !by.includes("channel"))
      .map(nameOf);
    const never = ofSp4n.filter((name) => !taken.has(name));
    assert.ok(never.length < ofSp4n.length / 3, `never taken: ${never.join(", ")}`);
  });

test("when only one agency exists, every report starts with it, whatever the citizen chose, and no other agency is offered", async () => {
  const channel = await createMemoryChannel(oneAgency("single_agency"));
  for (const chosen of [undefined, "kemenkes", agencyId]) {
    const { trackingId } = await channel.submit({ agencyId: chosen });
    const file = await channel.store.findReport({ trackingId });
    const { responsibleAgencyId, chosenAgencyId, dueStage } = file?.report ?? {};
    assert.deepEqual(
      [responsibleAgencyId, chosenAgencyId, dueStage],
      [agencyId, chosen ?? null, "agency_verification"],
    );
  }
  const json = async (response: Response) => (await response.json()) as { data: Record<string, never>[] };
  for (const query of ["", "?q=kementerian+kesehatan", "?q=bandung"]) {
    const { data } = await json(await channel.call("GET", `/v1/agencies${query}`));
    assert.ok(
      data.every(({ id }) => id === agencyId),
      `${query} offers only the agency`,
    );
  }
  const text = "Vaksin di rumah sakit habis, dan petugas Kementerian Kesehatan tidak menjawab.";
  const suggested = await json(await channel.call("POST", "/v1/agency-suggestions", { body: { text } }));
  const [first, ...others] = suggested.data as { agency?: { id: string }; categoryId?: string }[];
  assert.deepEqual([first?.agency?.id, others], [agencyId, []]);
  assert.equal(typeof first?.categoryId, "string", "the category is still suggested");
});

test("national triage endpoints receive nothing once a single agency runs the channel", async () => {
  const policy: Policy = { ...unlimited, agencyId };
  const channel = await createMemoryChannel(policy);
  const key = await channel.officer(null);
  const url = "https://penerima.example/lapor";
  assert.equal((await channel.call("POST", "/v1/webhook-endpoints", { key, body: { url } })).status, 201);
  let sent = 0;
  const delivery = channel.createWebhookDelivery({
    async send() {
      sent++;
      return { status: 204 };
    },
    onError: assert.fail,
  });
  await channel.submit();
  await delivery.deliverDue();
  assert.equal(sent, 1);
  await channel.submit();
  policy.mode = "single_agency";
  await delivery.deliverDue();
  assert.equal(sent, 1);
  const [endpoint] = await channel.store.list("webhookEndpoints", { agencyId: null });
  assert.ok(endpoint?.disabledAt);
});
