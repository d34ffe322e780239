import { expect, fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../../src/index.ts";
import "../../src/index.ts";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import {
  forgetOwnReports,
  keepOwnReport,
  listOwnReports,
  renewOwnReport,
} from "../../src/offline/own-reports.ts";
import { instead, raw } from "../support/device-records.ts";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { gate, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { open, submit } from "../support/status-page.ts";

const codes = { trackingId: "K7M-2QF-9XK", accessCode: "4F7K-9QXW-ZB2D-M8TR" };

async function visit(rehearsal: Rehearsal) {
  const element = await fixture<LaporStatus>(
    html`<lapor-status .client=${rehearsal.client} lang="id"></lapor-status>`,
  );
  const root = element.shadowRoot!;
  const text = () => root.textContent!.replace(/\s+/g, " ");
  const until = (words: string) => waitUntil(() => text().includes(words), `"${words}" is said`);
  const button = (words: string) =>
    [...root.querySelectorAll("button")].find(({ textContent }) => textContent!.trim().startsWith(words))!;
  return { element, root, text, until, button };
}

describe("reports saved on the device", () => {
  const address = location.href;
  beforeEach(() => forgetOwnReports());
  afterEach(() => history.replaceState(null, "", address));

  it("saved reports are encrypted with a non-exportable key", async () => {
    expect(await keepOwnReport({ ...codes, title: "Jalan Braga berlubang" })).to.equal(true);
    const [box] = (await raw("own")) as { iv?: object; bytes: ArrayBuffer }[];
    expect(box!.iv).to.be.an.instanceOf(Uint8Array);
    expect(new TextDecoder().decode(box!.bytes)).not.to.match(/Braga|K7M|4F7K/);
    const [key] = (await raw("keys")) as CryptoKey[];
    expect(key!.extractable).to.equal(false);
    const [kept] = await listOwnReports();
    expect({ ...kept, savedAt: 0 }).to.deep.equal({ ...codes, title: "Jalan Braga berlubang", savedAt: 0 });
  });

  it("each saved report is stored once and always encrypted", async () => {
    await keepOwnReport({ ...codes, title: "lama" });
    await keepOwnReport({ ...codes, title: "baru" });
    expect((await listOwnReports()).map(({ title }) => title)).to.deep.equal(["baru"]);
    await forgetOwnReports();
    await instead(crypto, "subtle", undefined as never, async () => {
      expect(await keepOwnReport({ ...codes, title: "" })).to.equal(false);
      expect(await listOwnReports()).to.deep.equal([]);
    });
    expect(await raw("own")).to.deep.equal([]);
  });

  it("saved reports are deleted after half a year, and together with the site's other data", async () => {
    await keepOwnReport({ ...codes, title: "" });
    await createDeviceStore().forgetEverything();
    expect(await listOwnReports()).to.deep.equal([]);
    await keepOwnReport({ ...codes, title: "" });
    const { now } = Date;
    await instead(
      Date,
      "now",
      () => now() + 181 * 86_400_000,
      async () => {
        expect(await listOwnReports()).to.deep.equal([]);
      },
    );
    expect(await raw("own")).to.deep.equal([]);
  });

  it("reading a saved report extends its storage time but does not restore a report that was deleted meanwhile", async () => {
    await keepOwnReport({ ...codes, title: "lama" });
    const [kept] = await listOwnReports();
    await renewOwnReport({ ...kept!, title: "baru" });
    expect((await listOwnReports()).map(({ title }) => title)).to.deep.equal(["baru"]);

    const held = gate();
    const asked = gate();
    const { encrypt } = crypto.subtle;
    const late = async (...given: Parameters<typeof encrypt>) => {
      asked.open();
      await held.opened;
      return encrypt.apply(crypto.subtle, given);
    };
    await instead(crypto.subtle, "encrypt", late, async () => {
      const renewing = renewOwnReport(kept!);
      await asked.opened;
      await forgetOwnReports(kept!.trackingId);
      held.open();
      await renewing;
    });
    expect(await raw("own")).to.deep.equal([]);
  });

  it("a report is saved only on request, opens with one tap, and can be deleted", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    const first = await open(rehearsal, receipt);
    await first.until("Riwayat laporan");
    expect(await listOwnReports(), "not without being asked").to.deep.equal([]);
    expect(first.text()).to.include(`hanya untuk ${location.host}`);
    await expectSound(first.element);
    first.press("Ingat di perangkat ini");
    await first.until("✓ Laporan ini diingat di perangkat ini.");
    first.element.remove();

    const { element, root, until, text, button } = await visit(rehearsal);
    await until("Laporan saya di perangkat ini");
    expect(text()).to.include("Jalan Braga berlubang");
    expect(root.innerHTML).not.to.include(receipt.accessCode);
    await expectSound(element);
    element.theme = "dark";
    await expectSound(element);
    button("Jalan Braga berlubang").click();
    await until("Riwayat laporan");
    expect(text(), "no warning about links").not.to.include("Dibuka lewat tautan");
    await until("Cabut laporan");
    button("Cabut laporan").click();
    await until("Ketik kode akses dari tanda terima");
    button("Hapus laporan ini dari daftar di perangkat ini").click();
    await until("✓ Sudah dihapus dari daftar. Laporannya tetap ada.");
    button("Lihat laporan lain").click();
    await until("Lihat perkembangan laporan");
    await waitUntil(() => !text().includes("Laporan saya di perangkat ini"), "the list is gone");
    expect(await raw("own")).to.deep.equal([]);
  });

  it("a saved report opens immediately if the page's URL names it", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await keepOwnReport({ ...receipt, title: "" });
    history.replaceState(null, "", `#${receipt.trackingId}`);
    const { until } = await visit(rehearsal);
    await until("Riwayat laporan");
  });

  it("saved reports can be deleted one by one or all together, and the focus stays in the element", async () => {
    const rehearsal = rehearse();
    for (const title of ["satu", "dua", "tiga"]) await keepOwnReport({ ...(await submit(rehearsal)), title });
    const { element, root, until, button } = await visit(rehearsal);
    await until("Laporan saya di perangkat ini");
    expect(root.querySelectorAll(".own li")).to.have.length(3);
    await expectSound(element);
    const forget = root.querySelector<HTMLButtonElement>(".own .link")!;
    forget.focus();
    forget.click();
    await until("✓ Sudah dihapus dari daftar. Laporannya tetap ada.");
    expect(root.querySelectorAll(".own li")).to.have.length(2);
    const all = button("Hapus semua dari daftar");
    all.focus();
    all.click();
    await waitUntil(() => !root.querySelector(".own"), "the list is gone");
    await waitUntil(() => root.activeElement?.id === "heading", "the focus is on the heading");
    expect(await listOwnReports()).to.deep.equal([]);
  });
});
