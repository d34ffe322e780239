import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { gate, problem, rehearse } from "../support/rehearsal.ts";
import { answer, open, submit } from "../support/status-page.ts";

describe("<lapor-status>", () => {
  it("the element shows the status, the responsible agency, the deadline and every event", async () => {
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

  it("the element states that text which cannot be decrypted is not lost, and still shows the status", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    rehearsal.mock.getReport.responds((report) => ({
      ...report,
      title: "",
      body: "",
      unreadable: ["text"],
    }));
    const { element, text, until } = await open(rehearsal, receipt);
    await until("Isinya tidak hilang.");
    expect(text()).to.include("Pemerintah Kota Bandung");
    expect(text()).to.include(receipt.trackingId);
    await expect(element).to.be.accessible();
  });

  it("the element adds a reply once, however often the button is pressed", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, until, type, press } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    type("message", "Lubangnya makin lebar.");
    press("Kirim tanggapan");
    press("Kirim tanggapan");
    await until("Anda memberi tanggapan.");
    const regions = [...root.querySelectorAll<HTMLElement>("[role=status]")];
    const [said, ...others] = regions.filter(({ textContent }) => textContent!.trim());
    expect(said!.textContent).to.equal("✓ Tanggapan Anda sudah terkirim dan tercatat di riwayat laporan.");
    expect(said!.offsetWidth, "it can be seen").to.be.greaterThan(100);
    expect(others, "and is announced once").to.have.length(0);
    const { timeline } = await rehearsal.client.getReport(receipt);
    expect(timeline.filter(({ kind }) => kind === "replied")).to.have.length(1);
  });

  it("the element keeps the input and shows an error after a wrong access code", async () => {
    const rehearsal = rehearse();
    const { trackingId } = await submit(rehearsal);
    const { element, root, until } = await open(rehearsal, { trackingId, accessCode: "0000-0000-0000-0000" });
    await until("Periksa nomor lacak dan kode akses");
    expect(root.activeElement?.id).to.equal("summary");
    expect(root.querySelector<HTMLInputElement>("#accessCode")!.value).to.equal("0000-0000-0000-0000");
    await expect(element).to.be.accessible();
  });

  it("the element requires the tracking ID and the access code before it sends a request", async () => {
    const rehearsal = rehearse();
    const { element, until } = await open(rehearsal, { trackingId: "", accessCode: "" });
    await until("(2 kesalahan)");
    expect(rehearsal.calls).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it("the element shows the error for a mistyped tracking ID at its field, without a request id", async () => {
    const rehearsal = rehearse();
    const { root, until, type, press } = await open(rehearsal, {
      trackingId: "K7M-2QF-9XX",
      accessCode: "0000-0000-0000-0000",
    });
    await until("Ada salah ketik di nomor lacak.");
    expect(root.querySelector("#trackingId")!.getAttribute("aria-invalid")).to.equal("true");
    expect(root.querySelector("#trackingId-error")!.textContent).to.include("salah ketik");
    expect(root.querySelector("#summary")!.textContent).not.to.include("Nomor rujukan");
    root.querySelector<HTMLAnchorElement>('#summary a[href="#trackingId"]')!.click();
    await waitUntil(() => root.activeElement?.id === "trackingId", "the summary links to the field");
    type("trackingId", "");
    press("Lihat laporan");
    await until("Isi nomor lacak dahulu.");
  });

  it("pasting the copied receipt fills in the tracking ID and the access code", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, press } = await open(rehearsal, { trackingId: "", accessCode: "" });
    await until("(2 kesalahan)");
    const paste = (words: string) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", words);
      const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      // Firefox hides the data of a synthetic paste event.
      if (!event.clipboardData?.getData("text/plain"))
        Object.defineProperty(event, "clipboardData", { value: clipboardData });
      return root.querySelector("#trackingId")!.dispatchEvent(event);
    };
    expect(paste(receipt.trackingId), "a single code is pasted as usual").to.equal(true);
    expect(paste(`Nomor lacak: ${receipt.trackingId}\nKode akses: ${receipt.accessCode}`)).to.equal(false);
    await element.updateComplete;
    expect(root.querySelector<HTMLInputElement>("#trackingId")!.value).to.equal(receipt.trackingId);
    expect(root.querySelector<HTMLInputElement>("#accessCode")!.value).to.equal(receipt.accessCode);
    expect(root.querySelector("[role=status]")!.textContent).to.equal("Nomor lacak dan kode akses terisi.");
    rehearsal.intercept(() => problem(404, "report_not_found"));
    press("Lihat laporan");
    await until("Laporan tidak ditemukan.");
    paste(`${receipt.trackingId} ${receipt.accessCode}`);
    await element.updateComplete;
    expect(root.querySelector("#summary"), "the earlier error is removed").to.equal(null);
    rehearsal.intercept(undefined);
    press("Lihat laporan");
    await until("Riwayat laporan");
  });

  it("the element shows that it is refreshing, and then that it has refreshed, where the reader is looking", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, press } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    const held = gate();
    rehearsal.intercept(async () => {
      await held.opened;
      return undefined;
    });
    press("Muat ulang");
    await until("Memuat ulang…");
    expect([...root.querySelectorAll("button")].map((button) => button.textContent)).to.include(
      "Memuat ulang…",
    );
    held.open();
    await until("Ini yang terbaru.");
    const said = [...root.querySelectorAll<HTMLElement>("[role=status]")].filter(
      ({ textContent }) => textContent,
    );
    expect(said.map(({ textContent }) => textContent)).to.deep.equal(["Ini yang terbaru."]);
    const near = root.querySelector("[part=status]")!.parentElement!;
    expect(near.textContent, "near the status").to.match(/Muat ulang\s*Ini yang terbaru\.$/);
    expect(near.querySelector<HTMLElement>(".good:last-child")!.offsetWidth).to.be.greaterThan(100);
    const refresh = [...root.querySelectorAll("button")].filter(
      ({ textContent }) => textContent === "Muat ulang",
    );
    expect(refresh, "one button").to.have.length(1);
    await expectSound(element);
  });

  it("the element states that nothing is due for a closed report, and accepts no reply", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId, ["close", { message: "Terima kasih." }]);
    const { element, root, until } = await open(rehearsal, receipt);
    await until("Tidak ada. Laporan ini sudah ditutup.");
    expect(root.querySelectorAll("#message")).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it("the element keeps a reply that could not be sent, and shows the reason", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, root, until, type, press } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    rehearsal.intercept(() => {
      throw new TypeError("Failed to fetch");
    });
    type("message", "Lubangnya makin lebar.");
    press("Kirim tanggapan");
    await until("Sambungan internet terputus");
    expect(root.querySelector<HTMLTextAreaElement>("#message")!.value).to.equal("Lubangnya makin lebar.");
    await waitUntil(() => root.activeElement?.id === "action-error", "the failure has the focus");
    await expect(element).to.be.accessible();
  });

  it("the element can change its language while it shows a report", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, until } = await open(rehearsal, receipt);
    await until("Riwayat laporan");
    element.lang = "en";
    await until("What has happened");
  });

  it("the report remains closed if the reporter closes it during a refresh", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { root, text, until, press } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    const held = gate();
    rehearsal.intercept(async () => {
      await held.opened;
      return undefined;
    });
    press("Muat ulang");
    press("Lihat laporan lain");
    await until("Lihat perkembangan laporan");
    held.open();
    rehearsal.intercept(undefined);
    await waitUntil(() => {
      // Find the button by its class, because its label changes while the report is being refreshed.
      root.querySelector<HTMLElement>("form .main")?.click();
      return root.querySelector("#summary");
    }, "it can be refreshed again");
    expect(text()).not.to.include("berlubang");
  });

  it("the report remains open when the page sets another tracking ID", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const { element, until, type, press } = await open(rehearsal, receipt);
    await until("Kirim tanggapan");
    element.trackingId = (await submit(rehearsal)).trackingId;
    await element.updateComplete;
    type("message", "Lubangnya makin lebar.");
    press("Kirim tanggapan");
    await until("✓ Tanggapan Anda sudah terkirim");
    const { timeline } = await rehearsal.client.getReport(receipt);
    expect(timeline.filter(({ kind }) => kind === "replied")).to.have.length(1);
  });

  it("closing the report discards its data and its access code", async () => {
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
