import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { gate, rehearse } from "../support/rehearsal.ts";
import { open, submit, work } from "../support/status-page.ts";

const pdf = (name: string): File => new File(["%PDF-1.7"], name, { type: "application/pdf" });

/** Opens a report to which `count` files were added. */
async function openWithFiles(count: number) {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  const add = (name: string) => rehearsal.client.uploadAttachment(pdf(name), receipt);
  for (let number = 1; number <= count; number++) await add(`${number}.pdf`);
  const page = await open(rehearsal, receipt);
  await page.until("Kirim tanggapan");
  return { rehearsal, receipt, add, ...page };
}

describe("a report with the maximum number of files", () => {
  it("a message replaces the file picker, which returns when the agency asks a question", async () => {
    const { rehearsal, receipt, element, text, until, press, pressWhenThere, root } = await openWithFiles(5);
    await until("Jumlah berkas sudah mencapai batasnya.");
    expect(text()).not.to.include("Tambah foto atau dokumen");
    await expectSound(element);
    await work(rehearsal, receipt.trackingId, ["verify", {}], ["ask-reporter", { message: "Ada fotonya?" }]);
    press("Muat ulang");
    await until("terkirim bersama jawaban Anda.");
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
    await until("Maksimal 5 berkas.");
  });

  it("the last permitted file is accepted, one more is named as too many, and the focus moves when the picker disappears", async () => {
    const { element, root, until, pressWhenThere, choose, focused } = await openWithFiles(4);
    await pressWhenThere("Tambah foto atau dokumen");
    await focused("attachments");
    await until("Maksimal 1 berkas.");
    choose(pdf("terakhir.pdf"));
    choose(pdf("lebih.pdf"));
    await until("Tidak dilampirkan: maksimal");
    await until("Jumlah berkas sudah mencapai batasnya.");
    expect(root.querySelector("#attachments")).to.equal(null);
    await focused("files-full");
    await until("✓ Sudah masuk ke laporan");
    await expectSound(element);
  });

  it("the page names the file and the reason if another tab has reached the limit in the meantime", async () => {
    const { add, until, pressWhenThere, choose, root, text } = await openWithFiles(4);
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
    await add("tab-lain.pdf");
    choose(pdf("lebih.pdf"));
    await until("Tidak dilampirkan: maksimal 5 berkas.");
    await until("Jumlah berkas sudah mencapai batasnya.");
    expect(text()).to.include("tab-lain.pdf");
  });
});

describe("files added to a sent report", () => {
  it("added files are announced and appear in the timeline", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, press, pressWhenThere, choose } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.activeElement?.id === "attachments", "the focus is on the field");
    choose(new File(["%PDF-1.7"], "surat.pdf", { type: "application/pdf" }));
    await until("1 berkas ditambahkan ke laporan.");
    await waitUntil(() =>
      [...root.querySelectorAll("a")].some(({ textContent }) => textContent!.startsWith("surat.pdf")),
    );
    const { timeline } = await rehearsal.client.getReport(receipt);
    const added = timeline.flatMap(({ attachments = [] }) => attachments);
    expect(added.map(({ fileName }) => fileName)).to.deep.equal(["surat.pdf"]);
    await expectSound(element);
    press("Lihat laporan lain");
    await until("Lihat perkembangan laporan");
    expect(root.textContent).not.to.include("surat.pdf");
  });

  it("adding files without a connection shows a message and a retry", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, pressWhenThere } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    await pressWhenThere("Tambah foto atau dokumen");
    await until("Sambungan internet terputus");
    rehearsal.intercept(undefined);
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
  });

  it("files in the report cannot be deleted, and the focus stays in the field", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, pressWhenThere, choose } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    await pressWhenThere("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (request.method === "POST") await held.opened;
      return undefined;
    });
    choose(new File(["%PDF-1.7"], "surat.pdf", { type: "application/pdf" }));
    const named = (words: string) =>
      root.querySelector<HTMLButtonElement>(`button[aria-label="${words}: surat.pdf"]`);
    await waitUntil(() => named("Batalkan"), "it can be cancelled");
    named("Batalkan")!.focus();
    held.open();
    await until("✓ Sudah masuk ke laporan");
    expect(named("Hapus")).to.equal(null);
    await waitUntil(() => root.activeElement?.id === "attachments", "the focus is on the field");
  });

  it("files are linked only when their URL is http or https", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    rehearsal.intercept(async (request) => {
      const response = await rehearsal.mock.fetch(request);
      if (request.method !== "GET") return response;
      const file = { id: "x", mediaType: "application/pdf", bytes: 8, createdAt: receipt.submittedAt };
      return Response.json({
        ...(await response.json()),
        attachments: [
          { ...file, fileName: "jebakan.pdf", url: "javascript:alert(1)" },
          { ...file, fileName: "surat.pdf", url: "https://kanal.test/files/surat.pdf" },
        ],
      });
    });
    const { root, until } = await open(rehearsal, receipt);
    await until("surat.pdf");
    const links = [...root.querySelectorAll<HTMLAnchorElement>(".files a")].map(({ href }) => href);
    expect(links).to.deep.equal(["https://kanal.test/files/surat.pdf"]);
  });
});
