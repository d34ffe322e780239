import { expect } from "@open-wc/testing";
import { forgetOwnReports, listOwnReports } from "../../src/offline/own-reports.ts";
import { receiptLinks } from "../../src/receipt/receipt-links.ts";
import { expectSound, FormPage, replaced, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

/** Sends a report from a form whose site has a status page. Returns the page with the receipt. */
async function receive({ visibility = "Terbuka", statusUrl = "/lacak" } = {}): Promise<FormPage> {
  const page = await FormPage.open(rehearse());
  page.element.setAttribute("status-url", statusUrl);
  await page.fillIn();
  page.field(visibility).click();
  await page.element.updateComplete;
  page.press();
  await page.until("Laporan Anda sudah diterima");
  return page;
}

const codesOf = ({ root }: FormPage): [string, string] =>
  [...root.querySelectorAll(".code")].map((code) => code.textContent!.trim()) as [string, string];

const direct = ({ root }: FormPage) => root.querySelector<HTMLInputElement>("#direct")!;

async function savedText(page: FormPage): Promise<string> {
  let file: Blob | undefined;
  const createObjectURL = (blob: Blob) => {
    file = blob;
    return "blob:x";
  };
  await replaced(URL, "createObjectURL", createObjectURL, () =>
    replaced(
      HTMLAnchorElement.prototype,
      "click",
      () => {},
      async () => page.press("Simpan"),
    ),
  );
  await waitUntil(() => file);
  return file!.text();
}

/** Prints the receipt and returns the QR code's text. */
async function printed(page: FormPage): Promise<string> {
  await replaced(
    window,
    "print",
    () => {},
    async () => {
      page.press("Cetak");
      await waitUntil(() => page.root.querySelector(".qr path"), "the code is drawn");
    },
  );
  return page.root.querySelector(".qr path")!.getAttribute("d")!;
}

async function pathOf(text: string): Promise<string> {
  const { qrCode } = await import("../../src/receipt/qr-code.ts");
  return qrCode(text, "").values.at(-1) as string;
}

describe("saving a receipt", () => {
  beforeEach(() => forgetOwnReports());

  it("the receipt can be saved, after a warning, as a file and a QR code that contain the link to the report", async () => {
    const page = await receive();
    const [trackingId, accessCode] = codesOf(page);
    const link = `${location.origin}/lacak#nomor=${trackingId}&kode=${accessCode}`;
    expect(direct(page).checked).to.equal(true);
    expect(page.text).to.include("Siapa pun yang memegang kertas atau berkasnya dapat membaca laporan Anda.");
    await expectSound(page.element);
    const text = await savedText(page);
    expect(text).to.include("Judul: Jalan Braga berlubang\r\n");
    expect(text).to.include(`Halaman lacak: ${link}\r\n`);
    expect(await printed(page)).to.equal(await pathOf(link));
    direct(page).click();
    const open = `${location.origin}/lacak#${trackingId}`;
    const without = await savedText(page);
    expect(without).to.include(`Halaman lacak: ${open}\r\n`);
    expect(without).not.to.include("kode=");
    expect(await printed(page)).to.equal(await pathOf(open));
  });

  for (const visibility of ["Anonim", "Rahasia"])
    it(`a report that is ${visibility} includes the link only if its reporter requests it`, async () => {
      const page = await receive({ visibility });
      const [trackingId, accessCode] = codesOf(page);
      expect(direct(page).checked).to.equal(false);
      expect(await savedText(page)).not.to.include("kode=");
      expect(await printed(page)).to.equal(await pathOf(`${location.origin}/lacak#${trackingId}`));
      direct(page).click();
      expect(await savedText(page)).to.include(`kode=${accessCode}`);
    });

  it("a report is saved on the device for the status page only on request", async () => {
    const page = await receive();
    const [trackingId, accessCode] = codesOf(page);
    expect(await listOwnReports()).to.deep.equal([]);
    expect(page.text).to.include(`hanya untuk ${location.host}`);
    page.press("Ingat di perangkat ini");
    await page.until("✓ Laporan ini diingat di perangkat ini.");
    const [kept] = await listOwnReports();
    expect(kept).to.include({ trackingId, accessCode, title: "Jalan Braga berlubang" });
    await expectSound(page.element);
  });

  it("a confidential report is saved on the device without its title", async () => {
    const page = await receive({ visibility: "Rahasia" });
    page.press("Ingat di perangkat ini");
    await page.until("✓ Laporan ini diingat di perangkat ini.");
    expect((await listOwnReports())[0]!.title).to.equal("");
  });

  it("saving is not offered if the status page is on another origin, which could not read the saved report", async () => {
    const page = await receive({ statusUrl: "https://lacak.example/lacak" });
    expect(page.text).not.to.include("Ingat di perangkat");
  });
});

describe("sharing a report", () => {
  it("the device's share sheet receives the tracking ID and a public URL", async () => {
    const page = await receive();
    const [trackingId, accessCode] = codesOf(page);
    const shared: ShareData[] = [];
    await replaced(
      navigator,
      "share",
      async (data: ShareData) => void shared.push(data),
      async () => {
        page.element.requestUpdate();
        await page.until("Bagikan");
        page.press("Bagikan");
      },
    );
    expect(shared).to.deep.equal([
      {
        text: `Nomor lacak laporan saya di Kanal Pengaduan Pemkot Bandung: ${trackingId}`,
        url: `${location.origin}/lacak#${trackingId}`,
      },
    ]);
    expect(JSON.stringify(shared)).not.to.include(accessCode);
  });

  it("without a share sheet, the receipt is shared through WhatsApp or the clipboard, and never includes the access code", async () => {
    const page = await receive();
    const [trackingId, accessCode] = codesOf(page);
    const words = `Nomor lacak laporan saya di Kanal Pengaduan Pemkot Bandung: ${trackingId}\n${location.origin}/lacak#${trackingId}`;
    const link = [...page.root.querySelectorAll("a")].find(({ host }) => host === "wa.me")!;
    expect(new URL(link.href).searchParams.get("text")).to.equal(words);
    expect([link.target, link.rel]).to.deep.equal(["_blank", "noopener noreferrer"]);
    let copied = "";
    const writeText = async (text: string) => {
      copied = text;
    };
    await replaced(navigator, "clipboard", { writeText }, async () => {
      page.press("Salin nomor dan alamat");
      await page.until("Tersalin.");
    });
    expect(copied).to.equal(words);
    for (const { href } of page.root.querySelectorAll("a")) expect(href).not.to.include(accessCode);
    await expectSound(page.element);
  });

  it("the reporter can copy the shared text manually if nothing else works", async () => {
    const page = await receive();
    await waitUntil(() => page.root.querySelector("details"), "the rest is loaded");
    page.root.querySelector("details")!.open = true;
    let selected = "";
    const execCommand = () => {
      selected = `${getSelection()}`;
      return false;
    };
    await replaced(navigator, "clipboard", undefined, () =>
      replaced(document, "execCommand", execCommand, async () => {
        page.press("Salin nomor dan alamat");
        await page.until("Tidak dapat menyalin otomatis.");
      }),
    );
    expect(selected).to.include(codesOf(page)[0]);
    expect(selected).not.to.include(codesOf(page)[1]);
  });
});

describe("the links of a receipt", () => {
  const codes = { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" };

  it("the access code appears only in a link's fragment", () => {
    const { open, direct } = receiptLinks("https://kota.example/lacak?bahasa=id", codes)!;
    expect(open).to.equal("https://kota.example/lacak?bahasa=id#K7M-2QF-9XK");
    const { hash, search, pathname } = new URL(direct!);
    expect(hash).to.equal("#nomor=K7M-2QF-9XK&kode=4F7K-9QXW-ZB2D-M8TR");
    expect(`${pathname}${search}`).to.equal("/lacak?bahasa=id");
  });

  it("a URL that already has a fragment is not changed", () => {
    expect(receiptLinks("https://kota.example/#/lacak", codes)).to.deep.equal({
      open: "https://kota.example/#/lacak",
      direct: undefined,
    });
    expect(receiptLinks(undefined, codes)).to.equal(undefined);
  });
});
