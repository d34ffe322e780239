import { expect } from "@open-wc/testing";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import { expectSound, replaced } from "../support/form-page.ts";
import { type Intercept, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { answer, open, submit } from "../support/status-page.ts";
import { waitUntil } from "../support/wait-until.ts";

const summary = "Data pribadi saya";

/** Opens a report with the section for personal data unfolded. */
async function opened(make: (rehearsal: Rehearsal, trackingId: string) => Promise<void> = async () => {}) {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  await make(rehearsal, receipt.trackingId);
  const page = await open(rehearsal, receipt);
  await page.pressWhenThere(summary);
  await page.until("Unduh salinan data");
  const read = () => rehearsal.client.getReport(receipt);
  const path = `/v1/reports/${receipt.trackingId}`;
  const erasures = () => rehearsal.calls.filter(({ what }) => what === `POST ${path}/erasure`);
  return { rehearsal, receipt, read, erasures, path, ...page };
}

const withdrawn = async (rehearsal: Rehearsal, receipt: Parameters<Rehearsal["client"]["getReport"]>[0]) => {
  await rehearsal.client.withdrawReport(receipt, { message: "Sudah tidak perlu." });
};

async function openedEnded() {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  await withdrawn(rehearsal, receipt);
  const page = await open(rehearsal, receipt);
  await page.pressWhenThere(summary);
  await page.until("Hapus data saya");
  const erasures = () => rehearsal.calls.filter(({ what }) => what.endsWith("/erasure"));
  return { rehearsal, receipt, erasures, read: () => rehearsal.client.getReport(receipt), ...page };
}

/** Asserts in every theme and width that axe finds no violations and that controls are large enough. */
async function expectSoundEverywhere(
  element: Parameters<typeof expectSound>[0] & { theme?: string | undefined },
) {
  const around = element.parentElement!;
  for (const [theme, width] of [
    ["light", "auto"],
    ["dark", "auto"],
    ["light", "320px"],
  ]) {
    Object.assign(element, { theme });
    around.style.width = width!;
    await expectSound(element);
  }
}

/** Returns the files that the page offers for download during `work`. */
async function savedWhile(work: () => Promise<void>): Promise<{ name: string; text: string; url: string }[]> {
  const files: { name: string; url: string; text: Promise<string> }[] = [];
  await replaced(
    HTMLAnchorElement.prototype,
    "click",
    function click(this: HTMLAnchorElement) {
      files.push({
        name: this.download,
        url: this.href,
        text: fetch(this.href).then((answer) => answer.text()),
      });
    },
    work,
  );
  return Promise.all(files.map(async (file) => ({ ...file, text: await file.text })));
}

/** Fails the first request whose URL ends with `end`. */
const failOnce = (end: string, fail: () => Response): Intercept => {
  let failed = false;
  return (request) => {
    if (failed || !request.url.endsWith(end)) return undefined;
    failed = true;
    return fail();
  };
};

describe("a copy of the reporter's data", () => {
  it("the copy is a JSON file with the report, its history and its readers, and no URL contains the report's text", async () => {
    const { element, rehearsal, root, until, press, path, receipt } = await opened();
    expect(root.textContent).to.include("siapa yang pernah membaca identitas itu");
    await expectSoundEverywhere(element);
    const [file, ...others] = await savedWhile(async () => {
      press("Unduh salinan data");
      press("Unduh salinan data");
      await until("✓ Salinan diunduh sebagai");
    });
    expect(others, "pressed twice").to.have.length(0);
    expect(rehearsal.count(`GET ${path}/export`)).to.equal(1);
    expect(file!.name).to.equal(`data-laporan-${receipt.trackingId}.json`);
    expect(file!.url).to.match(/^blob:/);
    const copy = JSON.parse(file!.text);
    expect(copy.report.title).to.equal("Jalan Braga berlubang");
    expect(copy).to.have.keys("exportedAt", "report", "reporter", "identityAccesses");
    expect(file!.text).not.to.include(receipt.accessCode);
  });

  for (const [name, fail, words] of [
    ["too many requests", () => problem(429, "rate_limited"), "Terlalu banyak"],
    ["a Wi-Fi portal's page", () => Response.json({ ok: true }), "Server tidak memberi jawaban yang benar"],
  ] as const)
    it(`after ${name}, the page shows and focuses what to do, and the next attempt saves the copy`, async () => {
      const { element, rehearsal, until, press, focused } = await opened();
      rehearsal.intercept(failOnce("/export", fail));
      const none = await savedWhile(async () => {
        press("Unduh salinan data");
        await until(words);
      });
      expect(none).to.have.length(0);
      await focused("data-error");
      await expectSound(element);
      const files = await savedWhile(async () => {
        press("Unduh salinan data");
        await until("✓ Salinan diunduh");
      });
      expect(files).to.have.length(1);
    });
});

describe("erasing the identity from an open report", () => {
  it("the page states what is erased, what is kept and until when, and that erasure is final; it erases the identity once and keeps the report open", async () => {
    const { element, root, text, until, press, focused, read, erasures } = await opened();
    press("Hapus data saya");
    await focused("erase-question");
    for (const words of [
      "Sekarang dihapus: nama dan kontak Anda.",
      "Tetap ada sampai laporan ini berakhir",
      "Tetap tersimpan tanpa batas waktu",
      "Cabut laporan ini dahulu",
      "tidak dapat dibatalkan",
    ])
      expect(text()).to.include(words);
    await expectSoundEverywhere(element);
    press("Batal");
    await focused("erase-open");
    expect(erasures()).to.have.length(0);
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    const button = root.querySelector<HTMLButtonElement>("#erase")!;
    button.click();
    button.click();
    await until("Identitas Anda sudah dihapus");
    await focused("erasure");
    await until("Isi laporan dan lampiran dihapus setelah laporan ini berakhir.");
    expect(erasures()).to.have.length(1);
    const { erasure, title } = await read();
    expect([erasure!.reason, erasure!.erasedAt, title]).to.deep.equal([
      "requested",
      undefined,
      "Jalan Braga berlubang",
    ]);
    expect(text()).to.include("Jalan Braga berlubang");
    expect(root.querySelector("#erase-open"), "there is nothing more to erase").to.equal(null);
    await expectSoundEverywhere(element);
  });

  it("the erasure keeps its key after a lost response, so it happens once", async () => {
    const { rehearsal, root, until, press, focused, erasures, read } = await opened();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    let lost = false;
    rehearsal.intercept(async (request) => {
      if (lost || !request.url.endsWith("/erasure")) return undefined;
      lost = true;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    root.querySelector<HTMLButtonElement>("#erase")!.click();
    await focused("data-error");
    root.querySelector<HTMLButtonElement>("#erase")!.click();
    // The element loads the report again before it shows this.
    await until("Identitas Anda sudah dihapus");
    await waitUntil(() => erasures().length > 1, "the request is sent again");
    const keys = erasures().map(({ key }) => key);
    expect(keys).to.have.length(2);
    expect(keys[0]).to.equal(keys[1]);
    const { timeline } = await read();
    expect(timeline.filter(({ kind }) => kind === "identity_erased")).to.have.length(1);
  });

  it("the receipt that the reporter needs to follow the report stays on the device, as the page states before and after", async () => {
    const { receipt, text, until, press } = await opened();
    const store = createDeviceStore();
    const scope = `identity ${Math.random()}`;
    const id = crypto.randomUUID();
    await store.put({ id, scope, stage: "sent", savedAt: Date.now(), files: [], receipt });
    press("Hapus data saya");
    await until("Nomor lacak dan kode akses tetap berlaku. Tanda terimanya di perangkat ini tidak dihapus.");
    expect(text()).not.to.include("juga dihapus. Simpan dahulu");
    press("Ya, hapus data saya");
    await until("Identitas Anda sudah dihapus");
    await until("Nomor lacak dan kode akses tetap berlaku.");
    expect(text()).not.to.include("tidak ada lagi tanda terima");
    const [kept] = await createDeviceStore().list(scope);
    expect([kept?.receipt?.trackingId, kept?.receipt?.accessCode]).to.deep.equal([
      receipt.trackingId,
      receipt.accessCode,
    ]);
    await store.delete(id);
  });

  it("loading the report again detects an erasure whose response was lost, and the receipt is kept", async () => {
    const { rehearsal, root, until, press, focused } = await opened();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    rehearsal.intercept(async (request) => {
      if (!request.url.endsWith("/erasure")) return undefined;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    root.querySelector<HTMLButtonElement>("#erase")!.click();
    await focused("data-error");
    press("Muat ulang");
    await until("Identitas Anda sudah dihapus");
    await until("Nomor lacak dan kode akses tetap berlaku.");
    expect(root.querySelector("#data-error")).to.equal(null);
  });

  it("nothing is erased if the report was closed after the confirmation was shown", async () => {
    const { rehearsal, receipt, root, until, press, focused, erasures, read } = await opened();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    await withdrawn(rehearsal, receipt);
    root.querySelector<HTMLButtonElement>("#erase")!.click();
    await until("belum ada yang dihapus");
    await focused("data-error");
    expect(erasures()).to.have.length(0);
    expect((await read()).erasure).to.equal(undefined);
    press("Hapus data saya");
    await until("isi laporan, jawaban, tanggapan, dan lampiran");
  });
});

describe("erasing the text of a closed report", () => {
  it("erasing the text shows this and the reason, immediately and when the report is opened again", async () => {
    const { element, rehearsal, receipt, root, text, until, press, focused, erasures } = await openedEnded();
    press("Hapus data saya");
    await until("tidak dapat ditanggapi, dinilai, atau dibuka kembali");
    await expectSoundEverywhere(element);
    press("Ya, hapus data saya");
    await focused("erasure");
    await until("Data laporan ini sudah dihapus");
    expect(text()).to.match(/Dihapus pada \S+, \d+ \S+ \d{4}, \d\d\.\d\d \S+, atas permintaan Anda\./);
    expect(text()).not.to.match(/Braga|lubang besar|Sudah tidak perlu/);
    expect(root.querySelector("#report-heading")!.textContent).to.equal(receipt.trackingId);
    expect(root.querySelector("#erase-open")).to.equal(null);
    expect(erasures()).to.have.length(1);
    await expectSoundEverywhere(element);
    const again = await open(rehearsal, receipt);
    await again.until("atas permintaan Anda.");
    expect(again.root.querySelector("[part=erasure]")).not.to.equal(null);
    await expectSound(again.element);
  });

  it("the text also disappears from the page if the report cannot be reloaded", async () => {
    const { rehearsal, text, until, press, erasures } = await openedEnded();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    rehearsal.intercept((request) =>
      erasures().length && request.method === "GET" ? problem(503, "unavailable") : undefined,
    );
    press("Ya, hapus data saya");
    await until("Data laporan ini sudah dihapus");
    expect(text()).not.to.match(/Braga|lubang besar|Sudah tidak perlu/);
  });

  it("a refused erasure shows a clear error and can be retried", async () => {
    const { element, rehearsal, until, press, focused, read } = await openedEnded();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    rehearsal.intercept(failOnce("/erasure", () => problem(429, "rate_limited")));
    press("Ya, hapus data saya");
    await focused("data-error");
    await until("Terlalu banyak");
    await expectSound(element);
    expect((await read()).erasure).to.equal(undefined);
    press("Ya, hapus data saya");
    await until("Data laporan ini sudah dihapus");
  });

  it("the erasure deletes only this report's receipt from the device", async () => {
    const { receipt, until, press } = await openedEnded();
    const store = createDeviceStore();
    const scope = `erasure ${Math.random()}`;
    const record = { scope, stage: "sent", savedAt: Date.now(), files: [] } as const;
    const [own, other] = [crypto.randomUUID(), crypto.randomUUID()];
    await store.put({ ...record, id: own, receipt });
    await store.put({ ...record, id: other, receipt: { ...receipt, trackingId: "K7M-2QF-9XK" } });
    press("Hapus data saya");
    await until("Tanda terima laporan ini di perangkat ini juga dihapus.");
    press("Ya, hapus data saya");
    await until("Di perangkat ini tidak ada lagi tanda terima laporan ini.");
    expect((await createDeviceStore().list(scope)).map(({ id }) => id)).to.deep.equal([other]);
    await store.delete(other);
  });

  it("the page explains how to clear the device if the deletion is not confirmed", async () => {
    const { until, press } = await openedEnded();
    press("Hapus data saya");
    await until("Ya, hapus data saya");
    const broken = () => {
      throw new Error("Broken.");
    };
    await replaced(IDBObjectStore.prototype, "getAll", broken, async () => {
      press("Ya, hapus data saya");
      await until("Hapus semua dari perangkat ini");
    });
  });
});

describe("data past its retention period", () => {
  it("the page shows that the data was erased because its retention period is over", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId);
    await withdrawn(rehearsal, await submit(rehearsal));
    await rehearsal.client.giveFeedback(receipt, { kind: "confirm" });
    await waitUntil(async () => {
      rehearsal.mock.clock.advance(400 * 86_400_000);
      return (await rehearsal.client.getReport(receipt)).erasure?.erasedAt;
    });
    const page = await open(rehearsal, receipt);
    await page.until("karena masa simpannya sudah lewat.");
    await expectSound(page.element);
  });
});
