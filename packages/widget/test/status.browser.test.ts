import type { SubmittedReport } from "@lapor/sdk";
import { expect, fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../src/index.ts";
import "../src/index.ts";
import { expectSound, waitUntil } from "./form-page.ts";
import { gate, type Rehearsal, rehearse } from "./rehearsal.ts";

const submit = ({ client }: Rehearsal): Promise<SubmittedReport> =>
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
async function answer(
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

async function open(
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
  type("accessCode", accessCode);
  press("Lihat laporan");
  return { element, root, text, until, type, press };
}

describe("<lapor-status>", () => {
  it("tells status, who has it, what is due and every event in words", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId);
    const { element, root, text, until } = await open(rehearsal, receipt);
    await until("Jalan Braga berlubang");
    expect(root.activeElement?.id).to.equal("report-heading");
    for (const words of [
      "Sudah dijawab",
      "Pemerintah Kota Bandung",
      "paling lambat",
      "Anda mengirim laporan ini",
      "sudah memeriksa laporan",
      "mulai menindaklanjuti",
      "memberi jawaban",
      "Lubang sudah ditambal.",
    ])
      expect(text()).to.include(words);
    await expect(element).to.be.accessible();
    element.theme = "dark";
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it("adds a reply once, however often the button is pressed", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, type, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    type("message", "Lubangnya makin lebar.");
    press("Kirim tanggapan");
    press("Kirim tanggapan");
    await until("Anda memberi tanggapan.");
    const regions = [...root.querySelectorAll<HTMLElement>("[role=status]")];
    const [said, ...others] = regions.filter(({ textContent }) => textContent!.trim());
    expect(said!.textContent).to.equal("✓ Tanggapan Anda sudah terkirim dan tercatat di riwayat laporan.");
    expect(said!.offsetWidth, "it can be seen").to.be.greaterThan(100);
    expect(others, "and is said once").to.have.length(0);
    const { timeline } = await rehearsal.client.getReport(receipt);
    expect(timeline.filter(({ kind }) => kind === "replied")).to.have.length(1);
  });

  it("keeps what was typed and says what is wrong when the code is not the right one", async () => {
    const rehearsal = rehearse();
    const { trackingId } = await submit(rehearsal);
    const { element, root, until } = await open(rehearsal, { trackingId, accessCode: "0000-0000-0000-0000" });
    await until("Periksa nomor lacak dan kode akses");
    expect(root.activeElement?.id).to.equal("summary");
    expect(root.querySelector<HTMLInputElement>("#accessCode")!.value).to.equal("0000-0000-0000-0000");
    await expect(element).to.be.accessible();
  });

  it("asks for both codes before it asks the channel", async () => {
    const rehearsal = rehearse();
    const { element, until } = await open(rehearsal, { trackingId: "", accessCode: "" });
    await until("(2 kesalahan)");
    expect(rehearsal.calls).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it("marks a mistyped tracking ID at its field, in words and without a reference", async () => {
    const rehearsal = rehearse();
    const { root, until, type, press } = await open(rehearsal, {
      trackingId: "K7M-2QF-9XX",
      accessCode: "0000-0000-0000-0000",
    });
    await until("Nomor lacak salah ketik");
    expect(root.querySelector("#trackingId")!.getAttribute("aria-invalid")).to.equal("true");
    expect(root.querySelector("#trackingId-error")!.textContent).to.include("salah ketik");
    expect(root.querySelector("#summary")!.textContent).not.to.include("Nomor rujukan");
    root.querySelector<HTMLAnchorElement>('#summary a[href="#trackingId"]')!.click();
    await waitUntil(() => root.activeElement?.id === "trackingId", "the summary leads to the field");
    type("trackingId", "");
    press("Lihat laporan");
    await until("Isi nomor lacak dahulu.");
  });

  it("takes both codes out of one paste, as the receipt's button copies them", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, press } = await open(rehearsal, { trackingId: "", accessCode: "" });
    await until("(2 kesalahan)");
    const paste = (words: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", words);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      // Firefox hides the data of an event that a page has made.
      if (!event.clipboardData?.getData("text/plain"))
        Object.defineProperty(event, "clipboardData", { value: clipboardData });
      return root.querySelector("#trackingId")!.dispatchEvent(event);
    };
    expect(paste(receipt.trackingId), "one code alone is pasted as ever").to.equal(true);
    expect(paste(`Nomor lacak: ${receipt.trackingId}\nKode akses: ${receipt.accessCode}`)).to.equal(false);
    await element.updateComplete;
    expect(root.querySelector<HTMLInputElement>("#trackingId")!.value).to.equal(receipt.trackingId);
    expect(root.querySelector<HTMLInputElement>("#accessCode")!.value).to.equal(receipt.accessCode);
    expect(root.querySelector("[role=status]")!.textContent).to.equal("Nomor lacak dan kode akses terisi.");
    press("Lihat laporan");
    await until("Riwayat laporan");
  });

  it("says that it refreshes, then that it has, where it can be seen", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    const held = gate();
    rehearsal.intercept(async () => {
      await held.opened;
      return undefined;
    });
    press("Perbarui");
    await until("Memperbarui…");
    expect([...root.querySelectorAll("button")].map((button) => button.textContent)).to.include(
      "Memperbarui…",
    );
    held.open();
    await until("Sudah diperbarui.");
    expect(root.querySelector<HTMLElement>("[role=status]")!.offsetWidth).to.be.greaterThan(100);
  });

  it("tells of a closed report that nothing is due, and takes no reply", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId, ["close", { message: "Terima kasih." }]);
    const { element, root, until } = await open(rehearsal, receipt);
    await until("Tidak ada. Laporan ini sudah selesai.");
    expect(root.querySelectorAll("#message")).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it("keeps a reply that could not be sent, and says why", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, type, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    type("message", "Lubangnya makin lebar.");
    press("Kirim tanggapan");
    await until("Sambungan internet terputus");
    expect(root.querySelector<HTMLTextAreaElement>("#message")!.value).to.equal("Lubangnya makin lebar.");
    await waitUntil(() => root.activeElement?.id === "summary", "the failure has the focus");
    await expect(element).to.be.accessible();
  });

  it("takes photos and documents later, tells that they are there, and shows them in the timeline", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    press("Tambah foto atau dokumen");
    await waitUntil(() => root.activeElement?.id === "attachments", "the focus is on the field");
    const input = root.querySelector<HTMLInputElement>("#attachments")!;
    const list = new DataTransfer();
    list.items.add(new File(["%PDF-1.7"], "surat.pdf", { type: "application/pdf" }));
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
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

  it("says why files cannot be added without signal, and can be asked again", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    press("Tambah foto atau dokumen");
    await until("Sambungan internet terputus");
    rehearsal.intercept(undefined);
    press("Tambah foto atau dokumen");
    await waitUntil(() => root.querySelector("#attachments"), "the field is there");
  });

  it("speaks another language when it is told to, with the report on the screen", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, until } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    element.lang = "en";
    await until("What has happened");
  });

  it("forgets the report and its code when it is closed", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, press, text } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    press("Lihat laporan lain");
    await until("Lihat perkembangan laporan");
    expect(root.querySelector<HTMLInputElement>("#accessCode")!.value).to.equal("");
    expect(text()).not.to.include("berlubang");
  });
});
