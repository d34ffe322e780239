import { expect, waitUntil } from "@open-wc/testing";
import { FormPage } from "./form-page.ts";
import { rehearse } from "./rehearsal.ts";

/** A form whose report has been taken; `statusUrl` as the page's author wrote it. */
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

/** Whether the browser would ask before the page is left. */
const asks = (): boolean => !dispatchEvent(new Event("beforeunload", { cancelable: true }));

/** Runs with something of the browser replaced, and puts it back. */
async function replaced(
  target: object,
  name: string,
  value: unknown,
  work: () => Promise<void>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(target, name, own);
    else Reflect.deleteProperty(target, name);
  }
}

describe("the receipt", () => {
  it("copies both codes, and says so between the codes and the buttons", async () => {
    const page = await receive();
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
    const [trackingId, accessCode] = codesOf(page);
    expect(copied).to.equal(`Nomor lacak: ${trackingId}\nKode akses: ${accessCode}`);
    const said = page.root.querySelector(".codes [role=status]")!.getBoundingClientRect();
    expect(said.top).to.be.at.least(page.root.querySelector("#codes")!.getBoundingClientRect().bottom);
    expect(said.bottom).to.be.at.most(page.button("Salin").getBoundingClientRect().top);
    await expect(page.element).to.be.accessible();
  });

  it("does not move when it says something", async () => {
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
    it(`selects both codes where there is no clipboard, and the older command ${works ? "works" : "fails"}`, async () => {
      const page = await receive();
      let selected = "";
      const execCommand = () => {
        selected = `${getSelection()}`;
        return works;
      };
      await replaced(navigator, "clipboard", undefined, () =>
        replaced(document, "execCommand", execCommand, async () => {
          page.press("Salin nomor dan kode");
          await page.until(works ? "Tersalin." : "Nomor dan kode sudah ditandai");
        }),
      );
      for (const code of codesOf(page)) expect(selected).to.include(code);
      expect(asks()).to.equal(!works);
    });

  it("asks before the page is left, until the codes are copied, saved or printed, or the receipt is gone", async () => {
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
    await replaced(
      window,
      "print",
      () => {},
      async () => printed.press("Cetak"),
    );
    expect(asks(), "printed").to.equal(false);

    const again = await receive();
    expect(asks()).to.equal(true);
    again.press("Lapor lagi");
    expect(asks(), "left for another report").to.equal(false);

    const moved = await receive();
    const parent = moved.element.parentElement!;
    moved.element.remove();
    expect(asks(), "taken off the page").to.equal(false);
    parent.append(moved.element);
    expect(asks(), "and put back").to.equal(true);
  });

  it("leads to the page where the report is followed, apart, and writes its address into the file", async () => {
    const page = await receive("/lacak");
    const address = `${location.origin}/lacak`;
    const link = [...page.root.querySelectorAll("a")].find(
      ({ textContent }) => textContent === "Buka halaman lacak",
    )!;
    expect([link.href, link.target, link.rel]).to.deep.equal([address, "_blank", "noopener"]);
    expect(await savedText(page)).to.include(`Halaman lacak: ${address}\r\n`);
    await expect(page.element).to.be.accessible();
  });

  for (const url of [undefined, "javascript:alert(1)", "data:text/html,x", "http://["])
    it(`leads nowhere and names the site instead with status-url ${url}`, async () => {
      const page = await receive(url);
      expect(page.root.querySelectorAll("a")).to.have.length(0);
      expect(await savedText(page)).to.include(`Dikirim lewat: ${location.host}\r\n`);
    });

  it("is printed alone, and leaves the page as it was", async () => {
    const page = await receive();
    const before = [...document.adoptedStyleSheets];
    let during: CSSStyleSheet[] = [];
    const print = () => {
      during = [...document.adoptedStyleSheets];
    };
    await replaced(window, "print", print, async () => {
      page.press("Cetak");
      expect(during).to.have.length(before.length + 1);
      expect(during.at(-1)!.cssRules[0]!.cssText).to.match(/@media print.*body \*.*visibility: hidden/s);
      dispatchEvent(new Event("afterprint"));
      expect(document.adoptedStyleSheets).to.deep.equal(before);
      // Where a browser never tells the end of the print, the end of the receipt is the latest.
      page.press("Cetak");
      page.press("Cetak");
      expect(document.adoptedStyleSheets).to.have.length(before.length + 1);
      page.press("Lapor lagi");
      expect(document.adoptedStyleSheets).to.deep.equal(before);
    });
  });

  it("gives way to an empty form with “Lapor lagi”, looking as at first, and forgets the access code", async () => {
    const page = await FormPage.open(rehearse());
    const look = () => getComputedStyle(page.root.querySelector(".cards")!).display;
    const before = look();
    await page.fillIn();
    page.press();
    await page.until("Kode akses");
    page.press("Lapor lagi");
    await page.until("Sampaikan laporan Anda");
    expect(page.focused).to.equal("heading");
    expect(page.field("Judul Laporan").value).to.equal("");
    expect(page.text).not.to.include("Kode akses");
    expect(look()).to.equal(before);
  });
});

/** What “Simpan sebagai berkas” writes. */
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
