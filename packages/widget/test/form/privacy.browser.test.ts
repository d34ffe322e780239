import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { gate, rehearse, rehearseWith } from "../support/rehearsal.ts";

const tableOf = ({ root }: FormPage) =>
  [...root.querySelectorAll("table tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent!.trim()).join(" | "),
  );

describe("the table of who can see what", () => {
  for (const [name, choose, identity, words] of [
    ["an open", "Terbuka", "Melihat | Tidak | Melihat", "Melihat | Bila dipublikasikan | Melihat"],
    ["an anonymous", "Anonim", "Tidak | Tidak | Melihat", "Melihat | Bila dipublikasikan | Melihat"],
    ["a confidential", "Rahasia", "Tidak | Tidak | Melihat", "Melihat | Tidak | Melihat"],
    ["a page's confidential", { confidential: true }, "Tidak | Tidak | Melihat", "Melihat | Tidak | Melihat"],
  ] as const)
    it(`the table describes who can see ${name} report`, async () => {
      const page = await FormPage.openReady(rehearse());
      if (typeof choose === "string") page.field(choose).click();
      else await page.element.prefill(choose);
      await page.element.updateComplete;
      const confidential = page.field("Rahasia").checked;
      await page.unfold("notice");
      expect(tableOf(page)).to.deep.equal([
        " | Instansi | Publik | Pengelola layanan",
        `Nama dan kontak Anda | ${identity}`,
        `Isi laporan | ${words}`,
      ]);
      expect(page.root.querySelectorAll("#keep-confidential")).to.have.length(confidential ? 1 : 0);
      await expectSound(page.element);
    });

  it("the table has row and column headers", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.unfold("notice");
    expect(page.root.querySelectorAll("th[scope=col]")).to.have.length(3);
    expect(page.root.querySelectorAll("th[scope=row]")).to.have.length(2);
    expect(page.root.querySelector("caption")!.textContent).to.equal("Siapa dapat melihat apa?");
  });

  it("the table fits a width of 320 pixels", async () => {
    const page = await FormPage.openReady(rehearse(), { width: "320px" });
    await page.unfold("notice");
    const table = page.root.querySelector("table")!.getBoundingClientRect();
    expect(table.right).to.be.at.most(page.root.querySelector(".root")!.getBoundingClientRect().right);
  });
});

describe("the reporter's own data", () => {
  it("the form asks for the reporter's data only when the channel's policy requires it", async () => {
    const page = await FormPage.openReady(
      rehearseWith(() => ({ reporter: { name: "off", email: "required", phone: "off" } })),
    );
    await waitUntil(() => page.root.querySelector("#email"), "the required field is there");
    expect(page.root.querySelectorAll("#name, #phone")).to.have.length(0);
    expect(page.field("Alamat email").required).to.equal(true);
    expect(page.field("Alamat email").autocomplete).to.equal("email");
  });

  it("the reporter's data is folded until the reporter opens it, and remains open during corrections", async () => {
    const page = await FormPage.openReady(rehearse());
    const { open } = page.root.querySelector<HTMLDetailsElement>("details.notify")!;
    expect(open).to.equal(false);
    await page.unfold("notify");
    page.field("Nomor HP").focus();
    page.type("Nomor HP", "0");
    await page.element.updateComplete;
    page.type("Nomor HP", "");
    await page.element.updateComplete;
    expect(page.root.querySelector<HTMLDetailsElement>("details.notify")!.open).to.equal(true);
    expect(page.focused).to.equal("phone");
    await expectSound(page.element);
  });

  it("an anonymous report has no name field, and the form states who does not get the remaining data", async () => {
    const page = await FormPage.openReady(rehearse());
    page.field("Anonim").click();
    await page.unfold("notify");
    expect(page.root.querySelector("#name")).to.equal(null);
    expect(page.text).to.include("Data ini tidak diberikan kepada instansi dan publik.");
    expect(page.field("Alamat email").required).to.equal(false);
  });

  it("the form does not ask for the reporter's data when the policy requires none", async () => {
    const page = await FormPage.openReady(
      rehearseWith(() => ({ reporter: { name: "off", email: "off", phone: "off" } })),
    );
    await page.unfold("notice");
    expect(page.text).to.include("Pemberitahuan privasi");
    expect(page.root.querySelectorAll("#name, #email, #phone")).to.have.length(0);
  });
});

describe("the privacy notice", () => {
  it("the full privacy notice opens above the button, and the report contains its version", async () => {
    const rehearsal = rehearseWith(() => ({
      notice: {
        version: "2026-03",
        text: "Data Anda disimpan lima tahun.",
        url: "https://contoh.go.id/privasi",
      },
    }));
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.unfold("notice");
    expect(page.text).to.include("Pemberitahuan privasi");
    expect(page.text).to.include("Data Anda disimpan lima tahun.");
    const link = page.root.querySelector<HTMLAnchorElement>(".notice a")!;
    expect([link.href, link.rel]).to.deep.equal(["https://contoh.go.id/privasi", "noopener"]);
    await expectSound(page.element);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.notice).to.include({ version: "2026-03" });
  });

  it("the privacy notice is split into paragraphs and ends with a button that closes it", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.unfold("notice");
    const notice = page.root.querySelector<HTMLDetailsElement>("details.notice")!;
    const paragraphs = [...notice.querySelectorAll("p[lang]")].map(({ textContent }) => textContent!);
    expect(paragraphs.length).to.equal(5);
    for (const words of paragraphs) expect(words.length, words).to.be.below(300);
    expect([...notice.querySelectorAll("button")].pop()!.textContent).to.equal("Tutup");
    page.press("Tutup");
    expect(notice.open).to.equal(false);
    expect(page.root.activeElement).to.equal(notice.querySelector("summary"));
  });

  for (const [lang, notice] of [
    ["id", "id"],
    ["en", "en"],
    ["jv", "id"],
  ] as const)
    it(`the privacy notice has lang="${notice}" in a form in ${lang}, because the channel has no other translations`, async () => {
      const page = await FormPage.open(rehearse(), { lang });
      await page.unfold("notice");
      await waitUntil(() => page.root.querySelector(".notice p[lang]"), "the notice is shown");
      const text = page.root.querySelector(".notice p[lang]")!;
      expect(text.getAttribute("lang")).to.equal(notice);
    });

  it("after a language change, the notice keeps its text and lang until the new text arrives, and is labelled as Indonesian where no translation exists", async () => {
    const rehearsal = rehearse();
    const texts = ["Data Anda disimpan lima tahun.", "Your data is stored for five years."];
    const held = gate();
    let asked = 0;
    rehearsal.intercept(async (request) => {
      if (!request.url.endsWith("/v1/channel")) return undefined;
      const text = texts[asked++ % 2];
      if (asked === 2) await held.opened;
      const channel = (await (await rehearsal.mock.fetch(request)).json()) as object;
      return Response.json({ ...channel, notice: { version: "1", text } });
    });
    const page = await FormPage.openReady(rehearsal);
    await page.unfold("notice");
    const notice = () => page.root.querySelector(".notice p[lang]")!;
    const shown = () => [notice().getAttribute("lang"), notice().textContent];
    expect(shown()).to.deep.equal(["id", texts[0]]);
    page.element.lang = "en";
    await page.until("Privacy notice");
    expect(shown(), "until the other one is there").to.deep.equal(["id", texts[0]]);
    held.open();
    await waitUntil(() => notice().textContent === texts[1], "the notice is asked for again");
    expect(shown()).to.deep.equal(["en", texts[1]]);
    for (const [lang, name] of [
      ["jv", "Katrangan privasi (basa Indonesia)"],
      ["su", "Katerangan privasi (basa Indonésia)"],
    ] as const) {
      page.element.lang = lang;
      await page.until(name);
      await waitUntil(() => notice().getAttribute("lang") === "id", "the answer is Indonesian");
    }
  });

  it("the privacy notice contains links only to http and https addresses", async () => {
    const page = await FormPage.openReady(
      rehearseWith(() => ({ notice: { version: "1", text: "Singkat saja.", url: "javascript:alert(1)" } })),
    );
    await page.unfold("notice");
    expect(page.text).to.include("Singkat saja.");
    expect(page.root.querySelectorAll(".notice a")).to.have.length(0);
  });

  it("the form shows no privacy notice and sends no version when the channel has none", async () => {
    const rehearsal = rehearseWith(() => ({ notice: undefined as never }));
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.unfold("notice");
    expect(page.text).to.include("Siapa dapat melihat apa?");
    expect(page.text).not.to.include("Pemberitahuan privasi");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]).not.to.have.property("notice");
  });
});

const regionUnder = ({ root }: FormPage, field: string) => root.querySelector(`#${field} ~ [role=status]`)!;

const under = (page: FormPage, field: string) =>
  regionUnder(page, field).textContent!.replace(/\s+/g, " ").trim();

describe("the warning about private data", () => {
  it("a warning below the field names the private data, masks it with one tap, confirms this, and never blocks sending", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.type("Isi Laporan", "NIK saya 3273011505900001, hubungi 0812 3456 7890 atau ayu@contoh.id segera.");
    page.type("Alamat atau patokan", "Rumah saya, 022-4231234");
    await page.until("Sepertinya ada");
    expect(under(page, "body")).to.include(
      "Sepertinya ada nomor KTP (NIK), nomor HP, dan alamat email di sini.",
    );
    expect(under(page, "address")).to.include("Sepertinya ada nomor HP di sini.");
    expect(under(page, "title")).to.equal("");
    await expectSound(page.element);
    page.press("Samarkan nomor KTP (NIK)");
    await page.until("✓ Sudah disamarkan.");
    expect(under(page, "body")).to.equal("✓ Sudah disamarkan.");
    expect(under(page, "address")).to.include("Sepertinya ada");
    await expectSound(page.element);
    expect(page.field("Isi Laporan").value).to.equal(
      `NIK saya ${"*".repeat(16)}, hubungi ${"*".repeat(14)} atau ${"*".repeat(13)} segera.`,
    );
    await page.untilFocused("body");
    page.press("Samarkan nomor HP ini");
    await page.untilNot("Sepertinya ada");
    page.type("Isi Laporan", `${page.field("Isi Laporan").value} Terima kasih.`);
    await page.element.updateComplete;
    expect(under(page, "body"), "later text is not masked").to.equal("");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.body).not.to.match(/\d/);
  });

  it("the reporter can send the report without masking the private data", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.type("Isi Laporan", "Pungutan ke kartu 4111 1111 1111 1111 oleh petugas.");
    await page.until("nomor kartu");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.body).to.include("4111 1111 1111 1111");
  });

  it("the warning is announced in a live region that already exists on the page", async () => {
    const page = await FormPage.openReady(rehearse());
    const region = regionUnder(page, "body");
    expect(region.textContent!.trim()).to.equal("");
    page.type("Isi Laporan", "Hubungi 0812 3456 7890");
    await waitUntil(() => region.textContent!.includes("nomor HP"));
  });
});

describe("the warning about private data in a file name", () => {
  it("the warning is shown below the files until the named file is removed", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.goOn();
    const pdf = (name: string) => new File(["%PDF-1.7"], name, { type: "application/pdf" });
    await page.choose(pdf("surat 2026-11-20.pdf"));
    await page.until("surat 2026-11-20.pdf");
    expect(page.text).not.to.include("Sepertinya ada");
    await page.choose(pdf("KTP 3273011505900001.pdf"));
    await page.until("Sepertinya ada nomor KTP (NIK)");
    const region = [...page.root.querySelectorAll(".files-room [role=status]")];
    expect(region.map(({ textContent }) => textContent).join()).to.include("nomor KTP (NIK)");
    await expectSound(page.element);
    await waitUntil(() => page.root.querySelectorAll(".file.done").length === 2, "both are up");
    page.root.querySelector<HTMLElement>('[aria-label="Hapus: KTP 3273011505900001.pdf"]')!.click();
    await page.untilNot("Sepertinya ada");
    page.element.reset();
  });
});

describe("events and the console", () => {
  it("events and console messages never contain the citizen's text, names or codes", async () => {
    const rehearsal = rehearse();
    const told: string[] = [];
    const listen = (event: Event) => told.push(JSON.stringify([event.type, (event as CustomEvent).detail]));
    const names = [
      "lapor-ready",
      "lapor-change",
      "lapor-submit",
      "lapor-success",
      "lapor-follow",
      "lapor-error",
    ];
    for (const name of names) addEventListener(name, listen);
    const logged: string[] = [];
    const own = { log: console.log, warn: console.warn, error: console.error, info: console.info };
    for (const name of Object.keys(own))
      Object.assign(console, { [name]: (...words: unknown[]) => void logged.push(words.join(" ")) });
    try {
      const page = await FormPage.open(rehearsal);
      await page.fillIn();
      page.type("Isi Laporan", "RAHASIA sekali, tolong jangan sampai bocor ke mana-mana.");
      await page.unfold("notify");
      page.type("Nama lengkap", "RAHASIA Lestari");
      await page.choose(new File(["<html>"], "RAHASIA.jpg", { type: "image/jpeg" }));
      await page.until("Tidak dilampirkan");
      page.press();
      await page.until("Kode akses");
      const accessCode = page.root.querySelector("[part=access-code]")!.textContent!;
      expect(told.join()).to.match(/lapor-ready.*lapor-change.*lapor-submit.*lapor-success/);
      for (const secret of ["RAHASIA", "Braga", accessCode]) {
        expect(told.join(), "events").not.to.include(secret);
        expect(logged.join(), "console").not.to.include(secret);
      }
    } finally {
      Object.assign(console, own);
      for (const name of names) removeEventListener(name, listen);
    }
  });
});
