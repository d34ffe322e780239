import type { SubmittedReport } from "@lapor/sdk";
import { fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../../src/index.ts";
import "../../src/index.ts";
import { waitUntil } from "./form-page.ts";
import { type Rehearsal, rehearse } from "./rehearsal.ts";

export const submit = ({ client }: Rehearsal): Promise<SubmittedReport> =>
  client.submitReport({
    classification: "complaint",
    title: "Jalan Braga berlubang",
    body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
    occurredOn: "2026-01-20",
    location: { regionCode: "32.73", address: "Jl. Braga 12" },
    agencyId: "pemkot-bandung",
    anonymous: true,
  });

/**
 * Performs officers' operations on a report. Each step is the last segment of the operation's path, and its
 * body.
 */
export async function work(
  { mock }: Rehearsal,
  trackingId: string,
  ...steps: [string, object][]
): Promise<void> {
  const headers = { authorization: `Bearer ${mock.keys.agencyAdmin}`, "content-type": "application/json" };
  const base = `http://kanal.test/v1/agency-reports/${trackingId}`;
  let version = (await mock.fetch(new Request(base, { headers }))).headers.get("etag")!;
  for (const [step, body] of steps) {
    const response = await mock.fetch(
      new Request(`${base}/${step}`, {
        method: "POST",
        headers: { ...headers, "if-match": version },
        body: JSON.stringify(body),
      }),
    );
    if (!response.ok) throw new Error(await response.text());
    version = response.headers.get("etag")!;
  }
}

/** Answers the report and then performs further operations. */
export const answer = (
  rehearsal: Rehearsal,
  trackingId: string,
  ...further: [string, object][]
): Promise<void> =>
  work(
    rehearsal,
    trackingId,
    ["verify", {}],
    ["follow-up", { message: "Tim kami memeriksa lokasi." }],
    ["answer", { message: "Lubang sudah ditambal." }],
    ...further,
  );

/** The message with which the reporter contests an answer. */
export const reason = "Lubangnya sudah terbuka lagi.";

/**
 * Opens an answered report with the form for contesting. `keys` contains the idempotency keys that are sent
 * from then on.
 */
export async function openAnswered() {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  await answer(rehearsal, receipt.trackingId);
  const page = await open(rehearsal, receipt);
  await page.pressWhenThere("Belum selesai");
  rehearsal.calls.length = 0;
  const keys = () => rehearsal.calls.filter(({ what }) => what.startsWith("POST")).map(({ key }) => key);
  const field = () => page.root.querySelector<HTMLTextAreaElement>("#contest-message")!;
  return { rehearsal, receipt, keys, field, ...page };
}

/** Opens a report in a status element. */
export async function open(
  rehearsal: Rehearsal,
  { trackingId, accessCode }: { trackingId: string; accessCode: string },
) {
  const element = await fixture<LaporStatus>(
    html`<lapor-status .client=${rehearsal.client} tracking-id=${trackingId} lang="id"></lapor-status>`,
  );
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector("form"), "the view is loaded");
  const text = () => root.textContent!.replace(/\s+/g, " ");
  const until = (words: string) => waitUntil(() => text().includes(words), `"${words}" is said`);
  const type = (id: string, value: string) => {
    const control = root.querySelector<HTMLInputElement>(`#${id}`)!;
    control.value = value;
    control.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const button = (words: string) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent!.trim() === words);
  const press = (words: string) => button(words)!.click();
  /** Waits for a button, a summary or a choice, and presses it. */
  const pressWhenThere = async (words: string) => {
    const found = () =>
      button(words) ??
      [...root.querySelectorAll<HTMLElement>("summary, .choice, .star")].find((node) =>
        node.textContent!.replace(/\s+/g, " ").trim().startsWith(words),
      );
    await waitUntil(found, `"${words}" is there`);
    found()!.click();
    await element.updateComplete;
  };
  const focused = (id: string) => waitUntil(() => root.activeElement?.id === id, `the focus is on ${id}`);
  const choose = (file: File) => {
    const input = root.querySelector<HTMLInputElement>("#attachments")!;
    const list = new DataTransfer();
    list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  type("accessCode", accessCode);
  press("Lihat laporan");
  return { element, root, text, until, type, press, pressWhenThere, focused, choose };
}
