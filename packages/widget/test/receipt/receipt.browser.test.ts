import { expect } from "@open-wc/testing";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import {
  asksToStay as asks,
  expectSound,
  FormPage,
  onDevice,
  replaced,
  waitUntil,
} from "../support/form-page.ts";
import { overlapsIn } from "../support/overlaps.ts";
import { rehearse } from "../support/rehearsal.ts";

/**
 * Sends a report and returns the page with the receipt. `statusUrl` is the value of the element's attribute.
 */
async function receive(statusUrl?: string): Promise<FormPage> {
  const page = await FormPage.open(rehearse());
  if (statusUrl !== undefined) page.element.setAttribute("status-url", statusUrl);
  await page.fillIn();
  page.press();
  await page.until("Laporan Anda sudah diterima");
  return page;
}

const codesOf = ({ root }: FormPage): string[] =>
  [...root.querySelectorAll(".code")].map((code) => code.textContent!.trim());

describe("the receipt", () => {
  it("the receipt scrolls to the top of the window, whatever the site shows above the form", async () => {
    const space = document.createElement("div");
    space.style.height = "3000px";
    document.body.prepend(space);
    try {
      const page = await FormPage.send(rehearse());
      await page.untilFocused("receipt-heading");
      expect(page.element.getBoundingClientRect().top).to.be.within(0, innerHeight / 3);
    } finally {
      space.remove();
    }
  });

  it("the receipt copies the tracking ID and the access code and confirms this below the button, which does not move", async () => {
    const page = await receive();
    let copied = "";
    const clipboard = {
      writeText: async (words: string) => {
        copied = words;
      },
    };
    const buttonTop = () => page.button("Salin nomor").getBoundingClientRect().top;
    const before = buttonTop();
    const gap = before - page.root.querySelector("[part=access-code]")!.getBoundingClientRect().bottom;
    expect(gap, "no gap is kept for it").to.be.at.most(16);
    await replaced(navigator, "clipboard", clipboard, async () => {
      page.press("Salin nomor dan kode");
      await page.until("Tersalin.");
    });
    expect(buttonTop()).to.equal(before);
    const [trackingId, accessCode] = codesOf(page);
    expect(copied).to.equal(`Nomor lacak: ${trackingId}\nKode akses: ${accessCode}`);
    const said = page.root.querySelector(".codes [role=status]")!.getBoundingClientRect();
    expect(said.top).to.be.at.least(page.button("Salin").getBoundingClientRect().bottom);
    await expect(page.element).to.be.accessible();
  });

  for (const lang of ["id", "en", "jv", "su"])
    it(`the receipt fits on one screen of a phone, and nothing in it covers anything else: ${lang}`, async () => {
      const page = await receive("/lacak");
      page.element.lang = lang;
      page.element.parentElement!.style.width = "360px";
      // The gap on a window as narrow as a phone; this window is wider.
      page.element.style.setProperty("--lapor-space", "1em");
      const form = new URL(`../../src/strings/${lang}/sending.ts`, import.meta.url);
      const { sent } = (await import(form.href)) as { sent: { more: string } };
      await page.until(sent.more);
      const height = page.root.querySelector(".root")!.getBoundingClientRect().height;
      expect(height).to.be.at.most(720);
      for (const width of [320, 360, 1280]) {
        page.element.parentElement!.style.width = `${width}px`;
        expect(overlapsIn(page.root), `at ${width}`).to.deep.equal([]);
      }
      await expectSound(page.element);
      page.root.querySelector("details")!.open = true;
      await expectSound(page.element);
      expect(overlapsIn(page.root)).to.deep.equal([]);
    });

  it("the access code can be hidden and shown again", async () => {
    const page = await receive();
    const [, accessCode] = codesOf(page);
    page.press("Sembunyikan");
    await page.until("Tampilkan");
    expect(codesOf(page)[1]).to.equal("••••-••••-••••-••••");
    expect(page.text).not.to.include(accessCode!);
    expect(page.root.activeElement, "the button keeps the focus").to.equal(page.button("Tampilkan"));
    await expectSound(page.element);
    page.press("Tampilkan");
    await page.until(accessCode!);
  });

  it("a hidden access code can still be copied, and is printed in plain text", async () => {
    const page = await receive();
    const [, accessCode] = codesOf(page);
    page.press("Sembunyikan");
    let copied = "";
    const clipboard = {
      writeText: async (words: string) => {
        copied = words;
      },
    };
    await replaced(navigator, "clipboard", clipboard, async () => {
      page.press("Salin nomor dan kode");
      await page.until("Tersalin.");
    });
    expect(copied).to.include(accessCode!);
    expect(page.text, "it stays hidden").not.to.include(accessCode!);
    await printing(async (calls) => {
      page.press("Cetak");
      await waitUntil(() => calls.length === 1, "it is printed");
    });
    expect(page.text).to.include(accessCode!);
  });

  it("the receipt shares only the tracking ID, and only if the browser can share", async () => {
    const page = await receive();
    const [trackingId, accessCode] = codesOf(page);
    const shared: ShareData[] = [];
    const share = async (data: ShareData) => {
      shared.push(data);
      throw new DOMException("", "AbortError");
    };
    await replaced(navigator, "share", share, async () => {
      page.element.requestUpdate();
      await page.until("Bagikan");
      page.press("Bagikan");
    });
    expect(shared).to.deep.equal([
      { text: `Nomor lacak laporan saya di Kanal Pengaduan Pemkot Bandung: ${trackingId}` },
    ]);
    expect(JSON.stringify(shared)).not.to.include(accessCode!);
    expect(asks(), "sharing does not count as keeping the codes").to.equal(true);
  });

  it("the receipt is deleted from the device once its codes have been copied", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.send(rehearsal);
    await page.until("Laporan Anda sudah diterima");
    const [record] = await onDevice(rehearsal);
    expect(record, "until then only the receipt is stored, without the text").to.include({ stage: "sent" });
    expect(JSON.stringify(record)).not.to.include("Braga");
    await replaced(navigator, "clipboard", { writeText: async () => {} }, async () => {
      page.press("Salin");
      await page.until("Tersalin.");
    });
    await waitUntil(async () => (await onDevice(rehearsal)).length === 0, "it is deleted from the device");
  });

  for (const words of ["Simpan", "Cetak"])
    it(`after “${words}”, the page can be closed, but the receipt is kept on the device, because the browser does not confirm success`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.send(rehearsal);
      await page.until("Laporan Anda sudah diterima");
      const nothing = () => {};
      await replaced(HTMLAnchorElement.prototype, "click", nothing, () =>
        replaced(window, "print", nothing, async () => {
          page.press(words);
          await waitUntil(() => !asks(), "the page can be closed");
        }),
      );
      page.leave();
      const next = await FormPage.open(rehearsal);
      await next.pressWhenThere("Lihat");
      await next.pressWhenThere("Lihat tanda terima");
      await next.until("Laporan Anda sudah diterima");
      expect(await onDevice(rehearsal)).to.have.length(1);
    });

  it("the receipt is kept on the device for a day after it was shown", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.send(rehearsal);
    await page.until("Laporan Anda sudah diterima");
    await waitUntil(async () => (await onDevice(rehearsal))[0]?.seenAt, "it is noted");
    const { seenAt } = (await onDevice(rehearsal))[0]!;
    expect(Date.now() - seenAt!).to.be.within(0, 20_000);
    const later = (days: number) => createDeviceStore(() => Date.now() + days * 86_400_000);
    expect(await later(0.9).list(` ${rehearsal.site} `)).to.have.length(1);
    expect(await later(1.1).list(` ${rehearsal.site} `)).to.have.length(0);
    expect(await onDevice(rehearsal)).to.have.length(0);
  });

  it("showing a message does not shift the receipt", async () => {
    const page = await receive();
    const top = () => page.button("Salin").getBoundingClientRect().top + scrollY;
    const before = top();
    await replaced(navigator, "clipboard", { writeText: async () => {} }, async () => {
      page.press("Salin");
      await page.until("Tersalin.");
    });
    expect(top()).to.equal(before);
  });

  for (const works of [true, false])
    it(`the tracking ID and the access code are selected if there is no clipboard API and the older command ${works ? "works" : "fails"}`, async () => {
      const page = await receive();
      let selected = "";
      const execCommand = () => {
        selected = `${getSelection()}`;
        return works;
      };
      await replaced(navigator, "clipboard", undefined, () =>
        replaced(document, "execCommand", execCommand, async () => {
          page.press("Salin nomor dan kode");
          await page.until(works ? "Tersalin." : "Nomor dan kode sudah disorot");
        }),
      );
      for (const code of codesOf(page)) expect(selected).to.include(code);
      expect(asks()).to.equal(!works);
    });

  it("the browser asks before closing the page until the codes are copied, saved or printed, or the receipt is closed", async () => {
    expect(asks(), "before").to.equal(false);
    const copied = await receive();
    expect(asks(), "with the receipt").to.equal(true);
    await replaced(navigator, "clipboard", { writeText: async () => {} }, async () => {
      copied.press("Salin");
      await copied.until("Tersalin.");
    });
    expect(asks(), "copied").to.equal(false);

    const saved = await receive();
    expect(asks()).to.equal(true);
    await replaced(
      HTMLAnchorElement.prototype,
      "click",
      () => {},
      async () => saved.press("Simpan"),
    );
    expect(asks(), "saved").to.equal(false);

    const printed = await receive();
    expect(asks()).to.equal(true);
    await printing(async (calls) => {
      printed.press("Cetak");
      await waitUntil(() => calls.length === 1, "it is printed");
    });
    expect(asks(), "printed").to.equal(false);

    const again = await receive();
    expect(asks()).to.equal(true);
    again.press("Tulis laporan lain");
    expect(asks(), "left for another report").to.equal(false);

    const moved = await receive();
    const parent = moved.element.parentElement!;
    moved.element.remove();
    expect(asks(), "taken off the page").to.equal(false);
    parent.append(moved.element);
    expect(asks(), "and put back").to.equal(true);
  });

  it("the receipt and its file contain a link to the status page, which opens in a new tab", async () => {
    const page = await receive("/lacak");
    const address = `${location.origin}/lacak`;
    const link = [...page.root.querySelectorAll("a")].find(
      ({ textContent }) => textContent === "Buka halaman lacak",
    )!;
    const [trackingId] = codesOf(page);
    expect([link.href, link.target, link.rel]).to.deep.equal([
      `${address}#${trackingId}`,
      "_blank",
      "noopener",
    ]);
    expect(await savedText(page)).to.include(`Halaman lacak: ${address}#nomor=${trackingId}&kode=`);
    await expect(page.element).to.be.accessible();
  });

  for (const url of [undefined, "javascript:alert(1)", "data:text/html,x", "http://["])
    it(`with status-url ${url}, the receipt names the site and shows no link`, async () => {
      const page = await receive(url);
      expect([...page.root.querySelectorAll("a")].map(({ host }) => host)).to.deep.equal(["wa.me"]);
      expect(page.text).not.to.include("Sertakan tautan");
      expect(await savedText(page)).to.include(`Dikirim lewat: ${location.host}\r\n`);
    });

  it("the receipt states the report's place, day, hour and recipient on screen, on paper and in the file", async () => {
    const page = await receive();
    const stated =
      /Diterima (Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu), \d+ \p{Lu}\p{Ll}+ 20\d\d, pukul \d\d\.\d\d WIB di Kota Bandung oleh sistem atas nama Pemerintah Kota Bandung melalui Kanal Pengaduan Pemkot Bandung\./u;
    await page.until("Diterima ");
    expect(page.text).to.match(stated);
    const line = [...page.root.querySelectorAll("p")].find(({ textContent }) => stated.test(textContent));
    expect(line?.closest(".screen"), "what is for the screen alone is not printed").to.equal(null);
    expect(await savedText(page)).to.match(stated);
    page.element.lang = "en";
    await page.until("Received on ");
    expect(page.text).to.match(
      /Received on .+, at \d\d:\d\d WIB in Kota Bandung, by the system on behalf of Pemerintah Kota Bandung through /,
    );
  });

  it("only the receipt is printed, and printing does not change the page", async () => {
    const page = await receive();
    const before = [...document.adoptedStyleSheets];
    await printing(async (calls) => {
      page.press("Cetak");
      await waitUntil(() => calls.length === 1, "it is printed");
      expect(calls[0]).to.have.length(before.length + 1);
      expect(calls[0]!.at(-1)!.cssRules[0]!.cssText).to.match(/@media print.*body \*.*visibility: hidden/s);
      dispatchEvent(new Event("afterprint"));
      expect(document.adoptedStyleSheets).to.deep.equal(before);
      // Some browsers never fire `afterprint`. There, closing the receipt removes the print style sheet.
      page.press("Cetak");
      page.press("Cetak");
      await waitUntil(() => calls.length === 3, "it is printed twice more");
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
      page.press("Tulis laporan lain");
      expect(document.adoptedStyleSheets).to.deep.equal(before);
    });
  });

  it("“Tulis laporan lain” replaces the receipt with an empty form and discards the access code", async () => {
    const page = await FormPage.open(rehearse());
    const look = () => getComputedStyle(page.root.querySelector(".chips")!).display;
    const before = look();
    await page.fillIn();
    page.press();
    await page.until("Kode akses");
    page.press("Tulis laporan lain");
    await page.until("Sampaikan laporan");
    expect(page.focused).to.equal("heading");
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(page.text).not.to.include("Kode akses");
    expect(look()).to.equal(before);
  });
});

/** Replaces `print` with a function that records the page's style sheets. */
async function printing(work: (calls: CSSStyleSheet[][]) => Promise<void>): Promise<void> {
  const calls: CSSStyleSheet[][] = [];
  const print = () => {
    calls.push([...document.adoptedStyleSheets]);
  };
  await replaced(window, "print", print, () => work(calls));
}

/** Presses “Simpan” and returns the file's text. */
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
  await page.until("Berkas tersimpan. Periksa di folder unduhan.");
  return file!.text();
}
