import type { SubmittedReport } from "@lapor/sdk";
import { fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../src/index.ts";
import "../src/index.ts";
import { waitUntil } from "./form-page.ts";
import type { Rehearsal } from "./rehearsal.ts";

/** A report that the channel has taken. */
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

/** An officer of the agency takes the report through its life, up to the answer, and further with more steps. */
export async function answer(
  { mock }: Rehearsal,
  trackingId: string,
  ...further: [string, object][]
): Promise<void> {
  const headers = { authorization: `Bearer ${mock.keys.agencyAdmin}`, "content-type": "application/json" };
  const base = `http://kanal.test/v1/agency-reports/${trackingId}`;
  let version = (await mock.fetch(new Request(base, { headers }))).headers.get("etag")!;
  const steps: [string, object][] = [
    ["verify", {}],
    ["follow-up", { message: "Tim kami memeriksa lokasi." }],
    ["answer", { message: "Lubang sudah ditambal." }],
    ...further,
  ];
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

/** A status element in which the report has been asked for, driven by the words that a citizen sees. */
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
  const press = (words: string) =>
    [...root.querySelectorAll("button")].find((button) => button.textContent!.trim() === words)!.click();
  const choose = (file: File) => {
    const input = root.querySelector<HTMLInputElement>("#attachments")!;
    const list = new DataTransfer();
    list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  type("accessCode", accessCode);
  press("Lihat laporan");
  return { element, root, text, until, type, press, choose };
}
