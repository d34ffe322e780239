import { expect } from "@open-wc/testing";
import { waitUntil } from "../support/form-page.ts";
import { gate, problem, rehearse } from "../support/rehearsal.ts";
import { open, openAnswered, reason, submit } from "../support/status-page.ts";

/**
 * Delays the response to the next request for the report. The response contains the version at the time of
 * the request.
 */
function holdNextRead(rehearsal: Awaited<ReturnType<typeof openAnswered>>["rehearsal"]) {
  const held = gate();
  let state: "asked" | "held" | "given" = "asked";
  rehearsal.intercept(async (request) => {
    if (request.method !== "GET" || state !== "asked") return undefined;
    state = "held";
    const response = await rehearsal.mock.fetch(request);
    await held.opened;
    state = "given";
    return response;
  });
  return { open: held.open, is: (wanted: typeof state) => waitUntil(() => state === wanted, wanted) };
}

describe("loading a report", () => {
  it("an older response that arrives after a newer one is ignored", async () => {
    const { rehearsal, element, root, text, until, type, press } = await openAnswered();
    const read = holdNextRead(rehearsal);
    press("Muat ulang");
    await read.is("held");
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    read.open();
    await until("Ini yang terbaru.");
    await element.updateComplete;
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Sedang ditindaklanjuti");
    expect(text()).not.to.include("Kirim keberatan");
  });

  it("a response from before an action is ignored if the action's result could not be read", async () => {
    const { rehearsal, element, root, until, type, press } = await openAnswered();
    const held = gate();
    let reads = 0;
    rehearsal.intercept(async (request) => {
      if (request.method !== "GET") return undefined;
      if (++reads > 1) return problem(503, "unavailable");
      const response = await rehearsal.mock.fetch(request);
      await held.opened;
      return response;
    });
    press("Muat ulang");
    await waitUntil(() => reads === 1, "it is read");
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("✓ Keberatan Anda sudah terkirim.");
    held.open();
    await until("Ini yang terbaru.");
    await element.updateComplete;
    expect(root.querySelector("[part=status]")!.textContent).to.equal("Sedang ditindaklanjuti");
  });

  it("responses for a closed report are ignored, and the next report opens immediately", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const next = await submit(rehearsal);
    const { element, root, text, until, type, press, focused } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    const held = gate();
    let failed = false;
    rehearsal.intercept(async (request) => {
      if (!request.url.endsWith(receipt.trackingId)) return undefined;
      await held.opened;
      failed = true;
      return problem(503, "unavailable");
    });
    const told: string[] = [];
    element.addEventListener("lapor-error", (event) => told.push(event.detail.code));
    press("Muat ulang");
    await until("Memuat ulang…");
    press("Lihat laporan lain");
    await until("Lihat perkembangan laporan");
    type("trackingId", next.trackingId);
    type("accessCode", next.accessCode);
    press("Lihat laporan");
    await focused("report-heading");
    await waitUntil(() => root.querySelector("#message"), "the reply's field is shown");
    type("message", reason);
    root.querySelector<HTMLElement>("#message")!.focus();
    held.open();
    await waitUntil(() => failed, "the old read failed");
    await rehearsal.client.getReport(next);
    await element.updateComplete;
    expect(text()).to.include(next.trackingId);
    expect(text()).not.to.match(/Belum berhasil|Memuat ulang/);
    expect(root.activeElement!.id).to.equal("message");
    expect(told).to.deep.equal([]);
  });
});

describe("an action in progress", () => {
  it("an action in progress disables every other button that sends a request", async () => {
    const { rehearsal, root, until, type, press, pressWhenThere } = await openAnswered();
    await pressWhenThere("Tambah keterangan saja");
    await until("Kirim tanggapan");
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (request.method === "POST") await held.opened;
      return undefined;
    });
    const sending = () =>
      [...root.querySelectorAll(".action-form .button:not([type])")].map((button) =>
        button.getAttribute("aria-disabled"),
      );
    expect(sending()).to.deep.equal(["false", "false"]);
    type("contest-message", reason);
    press("Kirim keberatan");
    await until("Mengirim…");
    expect(sending()).to.deep.equal(["true", "true"]);
    held.open();
    await until("✓ Keberatan Anda sudah terkirim.");
    await waitUntil(() => sending().every((disabled) => disabled === "false"), "they are enabled again");
  });
});
