import { expect } from "@open-wc/testing";
import { extra as en } from "../../src/strings/en/form.ts";
import { extra as id } from "../../src/strings/id/form.ts";
import { extra as jv } from "../../src/strings/jv/form.ts";
import { extra as su } from "../../src/strings/su/form.ts";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { rehearse, rehearseWith } from "../support/rehearsal.ts";

const bribe = "Petugas meminta uang pelicin agar KTP saya cepat jadi.";
const offer = ({ root }: FormPage) => root.querySelector<HTMLElement>(".consent .caution");
const asked = (page: FormPage) => waitUntil(() => offer(page), "it is offered");

describe("the suggestion to choose Rahasia when the text may put the reporter at risk", () => {
  for (const words of [
    bribe,
    "Ada pungutan liar di SDN 5, setiap murid diminta membayar.",
    "Saya diancam tetangga karena melapor ke kelurahan.",
    "Guru itu melakukan pelecehan terhadap murid.",
  ])
    it(`the form suggests Rahasia below this text: ${words}`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.openReady(rehearsal);
      page.type("Isi Laporan", words);
      await asked(page);
      expect(offer(page)!.textContent).to.include("dapat dilaporkan secara rahasia");
      expect(offer(page)!.closest("[role=status]"), "it is read aloud").not.to.equal(null);
      await expectSound(page.element);
      expect(rehearsal.calls.filter(({ what }) => what.startsWith("POST"))).to.have.length(0);
    });

  it("the form does not suggest Rahasia for everyday text", async () => {
    const page = await FormPage.openReady(rehearse());
    for (const words of [
      "Lampu jalan di depan balai RW mati sejak minggu lalu.",
      "Sampah menumpuk di pinggir jalan, tolong diangkut.",
      "Pukulan hujan membuat atap halte bocor.",
    ]) {
      page.type("Isi Laporan", words);
      await page.element.updateComplete;
      expect(offer(page), words).to.equal(null);
    }
  });

  it("one tap on the suggestion makes the report confidential and sends nothing", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.type("Isi Laporan", bribe);
    await asked(page);
    offer(page)!.querySelector("button")!.click();
    await page.untilFocused("consent");
    expect(page.field("Rahasia").checked).to.equal(true);
    expect(offer(page)!.querySelector("button"), "it is not offered again").to.equal(null);
    expect(rehearsal.calls.filter(({ what }) => what.startsWith("POST"))).to.have.length(0);
  });

  it("emergency numbers come first when the text suggests danger, even in a confidential report", async () => {
    const page = await FormPage.openReady(rehearse());
    const calls = () => [...(offer(page)?.querySelectorAll("a") ?? [])].map(({ href }) => href);
    page.type("Isi Laporan", bribe);
    await asked(page);
    expect(calls(), "a bribe is no danger to life").to.deep.equal([]);
    page.type("Isi Laporan", `${bribe} Saya diancam.`);
    await page.element.updateComplete;
    expect(calls()).to.deep.equal(["tel:110", "tel:112", "tel:148"]);
    const [line] = offer(page)!.querySelectorAll("p");
    expect(line!.textContent).to.equal(
      "Sedang dalam bahaya? Telepon polisi 110, atau 112 bila tersedia di daerah Anda.",
    );
    await expectSound(page.element);
    page.field("Rahasia").click();
    await page.element.updateComplete;
    expect(calls()).to.have.length(3);
    expect(offer(page)!.querySelector("button"), "it is confidential already").to.equal(null);
    await expectSound(page.element);
  });

  for (const [lang, { nudge }] of Object.entries({ id, en, jv, su }))
    it(`a text about an injured child shows the police first, then 119 and SAPA 129: ${lang}`, async () => {
      const page = await FormPage.openReady(rehearse());
      page.element.lang = lang;
      page.type(
        page.root.querySelector<HTMLLabelElement>("label[for=body]")!.textContent!.trim(),
        "Korban KDRT: anak tetangga dipukul sampai luka.",
      );
      await waitUntil(
        () => offer(page)?.textContent?.includes(nudge.violence.replace(/[[\]]/g, "")),
        "it is offered in the language",
      );
      const links = [...offer(page)!.querySelectorAll<HTMLAnchorElement>(".danger a")];
      expect(links.map(({ href }) => href)).to.deep.equal(["tel:110", "tel:112", "tel:119", "tel:129"]);
      await expectSound(page.element);
    });

  it("the operator's regional numbers are shown only when the text suggests danger", async () => {
    const page = await FormPage.openReady(
      rehearseWith(() => ({
        emergencyNumbers: [
          { name: "Ambulans Kota Bandung", number: "119" },
          { name: "Rumah Aman <b>", number: "+62 22-551 1112" },
        ],
      })),
    );
    page.type("Isi Laporan", bribe);
    await asked(page);
    expect(offer(page)!.textContent).not.to.include("Ambulans");
    page.type("Isi Laporan", `${bribe} Saya diancam.`);
    await page.element.updateComplete;
    const line = [...offer(page)!.querySelectorAll(".danger")].at(-1)!;
    expect(line.textContent).to.equal(
      "Nomor darurat di daerah ini: Ambulans Kota Bandung 119, Rumah Aman <b> +62 22-551 1112",
    );
    expect([...line.querySelectorAll("a")].map(({ href }) => href)).to.deep.equal([
      "tel:119",
      "tel:+62225511112",
    ]);
    await expectSound(page.element);
  });

  it("a suggestion that the reporter has declined does not return until the next report", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Isi Laporan", bribe);
    await asked(page);
    page.press("Tidak perlu");
    await page.untilFocused("consent");
    page.type("Isi Laporan", `${bribe} Saya diancam.`);
    await page.element.updateComplete;
    expect(offer(page)!.querySelector("button"), "only the numbers to call stay").to.equal(null);
    expect(offer(page)!.textContent)
      .to.include("polisi 110")
      .and.not.include("rahasia")
      .and.not.include("KPK");
    expect(page.field("Terbuka").checked).to.equal(true);
    page.element.reset();
    page.type("Isi Laporan", bribe);
    await asked(page);
  });
});

describe("alternatives to a report", () => {
  const information = (page: FormPage) =>
    page.root.querySelector<HTMLElement>("#classification-information_request")!;

  it("the form names WBS and KPK only when the text is about corruption", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Isi Laporan", bribe);
    await asked(page);
    expect(offer(page)!.textContent).to.include(
      "ke KPK (telepon 198) atau ke inspektorat instansi itu (WBS).",
    );
    page.type("Isi Laporan", "Saya diancam tetangga karena melapor ke kelurahan.");
    await page.element.updateComplete;
    expect(offer(page)!.textContent).not.to.include("KPK");
    expect(offer(page)!.textContent).not.to.include("PPID");
  });

  for (const [lang, { nudge }] of Object.entries({ id, en, jv, su })) {
    it(`the form still names WBS and KPK when a report about corruption is confidential: ${lang}`, async () => {
      const page = await FormPage.openReady(rehearse());
      page.type("Isi Laporan", bribe);
      page.field("Rahasia").click();
      page.element.lang = lang;
      await waitUntil(
        () => offer(page)?.textContent?.trim() === nudge.corruption,
        "only WBS and KPK are named",
      );
      expect(nudge.corruption).to.match(/KPK.* 198\).*WBS\)\.$/);
      expect(offer(page)!.querySelector("button"), "it is confidential already").to.equal(null);
      await expectSound(page.element);
    });

    it(`the form names the agency's PPID and its deadlines for an information request: ${lang}`, async () => {
      const page = await FormPage.openReady(rehearse());
      expect(offer(page)).to.equal(null);
      information(page).click();
      page.element.lang = lang;
      await waitUntil(() => offer(page)?.textContent?.trim() === nudge.information, "the PPID is named");
      expect(nudge.information).to.match(/PPID.* 10 .* 7 .*\(UU 14\/2008\)\.$/);
      expect(offer(page)!.closest("[role=status]"), "it is read aloud").not.to.equal(null);
      expect(offer(page)!.querySelector("button"), "nothing else is offered").to.equal(null);
      await expectSound(page.element);
    });
  }

  it("the form names the PPID only for an information request, which can still be sent as a report", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    await page.fillIn();
    information(page).click();
    await waitUntil(() => offer(page), "the PPID is named");
    page.field("Aspirasi").click();
    await page.element.updateComplete;
    expect(offer(page)).to.equal(null);
    information(page).click();
    await page.element.updateComplete;
    expect(offer(page)!.textContent).to.include("ke PPID (pejabat informasi) instansi itu");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]).to.have.property("classification", "information_request");
  });

  it("the form names WBS, KPK and the PPID for an information request about corruption", async () => {
    const page = await FormPage.openReady(rehearse());
    page.type("Isi Laporan", bribe);
    await asked(page);
    information(page).click();
    await page.element.updateComplete;
    expect(offer(page)!.textContent).to.match(/KPK.*PPID/);
    page.press("Tidak perlu");
    await page.untilFocused("consent");
    expect(offer(page)!.textContent!.trim()).to.match(/^Anda juga dapat meminta informasi ke PPID/);
  });
});

describe("the offer to change the preset agency when the text accuses its officers", () => {
  const line = ({ root }: FormPage) => root.querySelector(".route > summary")!.textContent!.trim();
  const other = ({ root }: FormPage) => root.querySelector<HTMLElement>(".route-room .caution");

  it("one tap hands the report to triage instead of the preset agency without sending it yet", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    await waitUntil(() => line(page).includes("Pemerintah Kota Bandung"), "the agency is named");
    expect(other(page)).to.equal(null);
    page.type("Isi Laporan", bribe);
    await waitUntil(() => other(page), "it is offered");
    expect(other(page)!.textContent).to.include("Anda melaporkan petugas Pemerintah Kota Bandung?");
    expect(other(page)!.closest("[role=status]"), "it is read aloud").not.to.equal(null);
    await expectSound(page.element);
    page.press("Serahkan ke tim verifikasi");
    await waitUntil(() => page.root.activeElement?.closest(".route"), "the focus is on the line");
    expect(line(page)).to.match(/^Tujuan laporan\s+Tim verifikasi yang menentukan instansinya\s+Ubah$/);
    expect(other(page)).to.equal(null);
    expect(rehearsal.calls.filter(({ what }) => what.startsWith("POST"))).to.have.length(0);
    page.field("Rahasia").click();
    page.type("Judul Laporan", "Uang pelicin di loket");
    await page.element.updateComplete;
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]).not.to.have.property("agencyId");
    expect(page.text, "the receipt names the responsible party").to.match(
      /Sekarang berada di\s*[Tt]im verifikasi/,
    );
  });

  for (const mode of ["single_agency", "gateway"] as const)
    it(`triage is not offered in a channel in which one agency gets every report (${mode})`, async () => {
      const page = await FormPage.openReady(rehearse({ mode }));
      await page.openRoute();
      await waitUntil(() => page.root.querySelector("#category"), "the choices are there");
      page.type("Isi Laporan", bribe);
      await asked(page);
      await waitUntil(() => page.text.includes("Pemerintah Kota Bandung"), "the channel is known");
      expect(!!other(page)).to.equal(false);
      expect(page.text).not.to.include("tim verifikasi");
      await expectSound(page.element);
    });

  it("triage is not offered once the reporter has chosen an agency", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.openRoute();
    page.field("Instansi lain").click();
    page.type("Isi Laporan", bribe);
    await asked(page);
    expect(other(page)).to.equal(null);
  });
});
