import type { ChannelMode } from "@lapor/sdk";
import { expect } from "@open-wc/testing";
import { waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { open, work } from "../support/status-page.ts";

const newReport = {
  classification: "complaint",
  title: "Jalan Braga berlubang",
  body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
  occurredOn: "2026-01-20",
  location: { regionCode: "32.73", address: "Jl. Braga 12" },
  agencyId: "pemkot-bandung",
} as const;

/** Transfers a report. Returns the element's list of those who can read it, one line each. */
async function passedOn(
  of: { confidential?: boolean; reporter?: { name: string; phone: string } },
  mode: ChannelMode = "standalone",
) {
  const rehearsal = rehearse({ mode });
  const receipt = await rehearsal.client.submitReport({ ...newReport, anonymous: !of.reporter, ...of });
  const { trackingId } = receipt;
  const target = { toAgencyId: "pemprov-jawa-barat", reason: "Ruas ini jalan provinsi." };
  await work(rehearsal, trackingId, ["transfer", target]);
  const page = await open(rehearsal, receipt);
  await page.until("Siapa yang dapat membaca laporan ini");
  const lines = [...page.root.querySelectorAll("[part=readers] .facts > div")].map((line) =>
    [...line.children].map(({ textContent }) => textContent!.trim()).join(": "),
  );
  return { ...page, lines, rehearsal, receipt };
}

describe("the readers of a report", () => {
  it("the list shows the current agency first, and what an earlier agency can still read after the transfer", async () => {
    const { element, lines } = await passedOn({ reporter: { name: "Siti Saksi", phone: "081234567890" } });
    expect(lines).to.have.length(3);
    const [holder, triage, former] = lines;
    expect(holder).to.match(
      /^Pemerintah Provinsi Jawa Barat: Dapat membaca seluruh laporan ini\. Petugasnya/,
    );
    expect(triage).to.equal("Tim verifikasi: Dapat membaca seluruh laporan ini.");
    expect(former).to.match(
      /^Pemerintah Kota Bandung: Hanya dapat membaca yang ada sampai \S+, \d+ \S+ \d{4}, /,
    );
    await expect(element).to.be.accessible();
    element.theme = "dark";
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it("an earlier agency can read only a confidential report's number, status and current agency", async () => {
    const { lines } = await passedOn({ confidential: true });
    expect(lines[0]).to.equal("Pemerintah Provinsi Jawa Barat: Dapat membaca seluruh laporan ini.");
    for (const line of lines.slice(1))
      expect(line).to.match(
        /: Hanya dapat melihat nomor lacak, status, dan siapa yang menangani laporan ini\.$/,
      );
  });

  for (const mode of ["single_agency", "gateway"] as const)
    it(`in ${mode}, the list contains SP4N-LAPOR! and the channel's agency but no verification team`, async () => {
      const { lines } = await passedOn({ reporter: { name: "Siti Saksi", phone: "081234567890" } }, mode);
      expect(lines).to.have.length(2);
      expect(lines[0]).to.match(/^SP4N-LAPOR!: Hanya dapat membaca yang ada sampai /);
      expect(lines[1]).to.equal("Pemerintah Kota Bandung: Dapat membaca seluruh laporan ini.");
    });

  for (const lang of ["en", "jv", "su"] as const)
    it(`the list is in the page's language: ${lang}`, async () => {
      const { element, root } = await passedOn({ reporter: { name: "Siti Saksi", phone: "081234567890" } });
      const before = root.querySelector("[part=readers]")!.textContent;
      element.lang = lang;
      await element.updateComplete;
      await waitUntil(
        () => root.querySelector("[part=readers]")!.textContent !== before,
        "the strings change",
      );
      expect(root.querySelector("[part=readers]")!.textContent).to.not.include("laporan ini.");
    });
});
