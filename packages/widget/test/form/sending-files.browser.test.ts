import { expect } from "@open-wc/testing";
import { expectSound, FormPage, waitUntil } from "../support/form-page.ts";
import { braga, drawn, exifBlock, fourCorners, jpegWithMetadata, textOf } from "../support/pictures.ts";
import { cutReports, gate, rehearse, rehearseWith } from "../support/rehearsal.ts";

const isUpload = (request: Request) => request.url.endsWith("/v1/attachments");

const photo = async (name: string): Promise<File> =>
  new File([jpegWithMetadata(await drawn(200, 150, fourCorners), exifBlock(braga))], name, {
    type: "image/jpeg",
  });

const untilUp = (page: FormPage, count: number) =>
  waitUntil(() => page.root.querySelectorAll(".file.done").length === count, `${count} files are up`);

describe("the attachments of a report", () => {
  it("the form cleans and uploads attachments immediately, each under its own key, and the report references their ids", async () => {
    const rehearsal = rehearse();
    const sent: Blob[] = [];
    rehearsal.intercept(async (request) => {
      if (isUpload(request)) sent.push((await request.clone().formData()).get("file") as File);
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    await page.choose(await photo("satu.jpg"), await photo("dua.jpg"));
    await untilUp(page, 2);
    for (const file of sent) expect(await textOf(file)).not.to.match(/Exif|RAHASIA/);
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/attachments").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(2);
    await expectSound(page.element);
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.attachmentIds).to.have.length(2);
  });

  it("attachments that are still uploading are sent after the report, with a single lapor-success event", async () => {
    const rehearsal = rehearse();
    const held = gate();
    const follow = gate();
    let reported = false;
    const late: FormDataEntryValue[] = [];
    rehearsal.intercept(async (request) => {
      if (request.url.endsWith("/v1/reports")) reported = true;
      if (!isUpload(request)) return undefined;
      if (!reported) await held.opened;
      else {
        late.push((await request.clone().formData()).get("trackingId")!);
        await follow.opened;
      }
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    let told = 0;
    page.element.addEventListener("lapor-success", () => told++);
    await page.fillIn();
    await page.goOn();
    await page.choose(await photo("satu.jpg"));
    await page.until("Mengunggah");
    page.press();
    await waitUntil(() => late.length === 1, "the photo follows");
    expect(late[0]).to.match(/^[\dA-Z-]{9,}$/);
    follow.open();
    await page.until("Laporan Anda sudah diterima");
    held.open();
    expect(told).to.equal(1);
  });

  it("attachments that fail after the report was accepted are listed below the codes and retried, and lapor-success fires once", async () => {
    const rehearsal = rehearse();
    let cut = true;
    rehearsal.intercept((request) => {
      if (isUpload(request) && cut) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    let told = 0;
    page.element.addEventListener("lapor-success", () => told++);
    await page.fillIn();
    await page.goOn();
    await page.choose(await photo("satu.jpg"));
    await page.until("Belum terkirim. Akan dicoba lagi otomatis.");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    await page.until("1 lampiran masih dikirim. Jangan tutup halaman ini dahulu.");
    expect(told).to.equal(1);
    await expectSound(page.element);
    cut = false;
    dispatchEvent(new Event("online"));
    await page.untilNot("1 lampiran masih dikirim");
    expect(told).to.equal(1);
  });

  it("the form announces why an attachment was refused, and the reporter can still send the report", async () => {
    const page = await FormPage.open(rehearse());
    await page.fillIn();
    await page.choose(new File(["<html>"], "surat.jpg", { type: "image/jpeg" }));
    await page.until("Tidak dilampirkan: jenis berkas ini tidak diterima.");
    await waitUntil(() => page.said.includes("surat.jpg: Tidak dilampirkan"), "it is told");
    await expectSound(page.element);
    page.press();
    await page.until("Laporan Anda sudah diterima");
  });

  it("a restored draft references its uploaded attachments in the report and does not upload them again", async () => {
    const rehearsal = rehearse();
    const before = await FormPage.open(rehearsal);
    await before.fillIn();
    await before.goOn();
    await before.choose(await photo("satu.jpg"));
    await untilUp(before, 1);
    before.leave();
    const page = await FormPage.open(rehearsal);
    await page.pressWhenThere("Lanjutkan");
    await waitUntil(() => page.root.querySelector(".file.done"), "the photo is restored");
    expect(page.text).to.include("satu.jpg");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.count("POST /v1/attachments")).to.equal(1);
    expect(rehearsal.reports()[0]!.attachmentIds).to.have.length(1);
  });

  it("the form offers an attachment's location unless the report is anonymous or already has a point", async () => {
    const offered = () => !!page.root.querySelector('[aria-label="Pakai lokasi foto ini: satu.jpg"]');
    const page = await FormPage.openReady(rehearse());
    await page.goOn();
    await page.choose(await photo("satu.jpg"));
    await untilUp(page, 1);
    await waitUntil(offered, "it is offered");
    page.field("Anonim").click();
    await page.element.updateComplete;
    expect(offered(), "anonymous").to.equal(false);
    page.field("Terbuka").click();
    await page.element.updateComplete;
    page.press("Pakai lokasi foto ini");
    await page.element.updateComplete;
    expect(offered(), "with a point").to.equal(false);
    expect(page.element.state.values.point).to.include({ latitude: -6.9178, longitude: 107.609 });
    page.element.reset();
  });

  for (const choice of ["Anonim", "Rahasia"])
    it(`choosing ${choice} removes a location that came from an attachment`, async () => {
      const page = await FormPage.openReady(rehearse());
      await page.goOn();
      await page.choose(await photo("satu.jpg"));
      await page.pressWhenThere("Pakai lokasi foto ini");
      expect(page.element.state.values.point).to.include({ latitude: -6.9178 });
      page.field(choice).click();
      await page.element.updateComplete;
      expect(page.element.state.values.point).to.equal(undefined);
      page.field("Terbuka").click();
      const device = { latitude: -6.9175, longitude: 107.6094, accuracy: 12 };
      page.element.store.dispatch({ type: "edit", values: { point: device } });
      page.field(choice).click();
      expect(page.element.state.values.point, "the device's own stays").to.deep.equal(device);
    });

  it("the reporter can choose attachments before the channel responds, and the form prepares them", async () => {
    const rehearsal = rehearse();
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (request.url.endsWith("/v1/channel")) await held.opened;
      return undefined;
    });
    const page = await FormPage.open(rehearsal);
    await waitUntil(() => page.root.querySelector("#attachments"), "the field is there");
    const room = page.root.querySelector(".files-room")!;
    const before = room.getBoundingClientRect().height;
    expect(page.text, "no limits that may be wrong").not.to.include("Maksimal");
    await page.choose(await photo("satu.jpg"));
    await page.until("satu.jpg");
    await page.until("Siap dikirim bersama laporan");
    await page.goOn();
    await untilUp(page, 1);
    await expectSound(page.element);
    page.element.reset();
    held.open();
    await waitUntil(() => page.element.state.channel, "the channel answers");
    await page.element.updateComplete;
    expect(room.getBoundingClientRect().height, "nothing moves").to.be.closeTo(before, 1);
    expect(page.text).to.include("Maksimal 5 berkas");
  });

  it("the form does not offer attachments when the channel accepts none", async () => {
    const rehearsal = rehearseWith(({ attachments }) => ({ attachments: { ...attachments, maxCount: 0 } }));
    const page = await FormPage.openReady(rehearsal);
    await page.element.updateComplete;
    expect(page.root.querySelector("#attachments")).to.equal(null);
  });

  it("attachments of a report that cannot be sent wait with it and are sent with it later", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    await page.choose(await photo("satu.jpg"));
    await untilUp(page, 1);
    rehearsal.intercept(cutReports);
    page.press();
    await page.until("menunggu sinyal");
    expect(page.text).to.include("+ satu.jpg");
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports().map(({ attachmentIds }) => attachmentIds?.length)).to.deep.equal([1, 1, 1]);
  });
});
