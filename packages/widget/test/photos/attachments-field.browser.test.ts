import { LaporError } from "@lapor/sdk";
import { expect, fixture } from "@open-wc/testing";
import { html, render } from "lit";
import { type AttachmentsView, attachmentsField } from "../../src/photos/attachments-field.ts";
import { type FileListView, fileList, fileNews } from "../../src/photos/file-list.ts";
import { photosStyles } from "../../src/photos/photos-styles.ts";
import { Uploads } from "../../src/photos/uploads.ts";
import type { Place } from "../../src/pictures/exif.ts";
import { late as english, files as englishFiles } from "../../src/strings/en/form.ts";
import { late as indonesian, files as indonesianFiles } from "../../src/strings/id/form.ts";
import { baseStyles } from "../../src/styles/base-styles.ts";
import { braga, drawn, exifBlock, fourCorners, jpegWithMetadata, street } from "../support/pictures.ts";
import { waitUntil } from "../support/wait-until.ts";

const limits = {
  maxCount: 3,
  maxBytes: 10 * 1024 * 1024,
  mediaTypes: ["image/jpeg", "image/png", "application/pdf"],
};
const pdf = (name = "surat.pdf") => new File(["%PDF-1.7"], name, { type: "application/pdf" });

type FieldView = Omit<AttachmentsView, "add" | "list"> & FileListView;

/** The field alone on a page. The test chooses the channel's responses. */
class FieldPage {
  readonly root: ShadowRoot;
  readonly news: string[] = [];
  readonly uploads: Uploads;
  view: FieldView;

  constructor(host: Element, answer: () => Promise<never>, change: Partial<FieldView>) {
    this.root = host.attachShadow({ mode: "open" });
    this.uploads = new Uploads(answer, (finished) => {
      this.news.push(...finished.map((item) => fileNews(item, this.view)));
      this.draw();
    });
    this.view = {
      uploads: this.uploads,
      limits,
      strings: { ...indonesian.files, ...indonesianFiles },
      label: "Lampiran (opsional)",
      errorMessage: (code) => `Gangguan: ${code}.`,
      goTo: (id) => this.root.getElementById(id)?.focus(),
      ...change,
    };
    this.draw();
  }

  static async open(
    answer: () => Promise<unknown> = () => new Promise(() => {}),
    change: Partial<FieldView> = {},
  ): Promise<FieldPage> {
    return new FieldPage(await fixture(html`<div lang="id"></div>`), answer as () => Promise<never>, change);
  }

  draw(): void {
    render(
      html`<style>${baseStyles.cssText}${photosStyles.cssText}</style><div class="root">${attachmentsField({ ...this.view, add: (files) => this.uploads.add(files, this.view.limits), list: fileList(this.view) })}</div>`,
      this.root,
    );
  }

  get text(): string {
    return this.root.querySelector(".field")!.textContent!.replace(/\s+/g, " ");
  }

  get field(): Element {
    return this.root.querySelector(".field")!;
  }

  async until(words: string): Promise<void> {
    await waitUntil(() => this.text.includes(words), `"${words}" is said`);
  }

  button(name: string): HTMLButtonElement | null {
    return this.root.querySelector(`button[aria-label="${name}"]`);
  }

  choose(...files: File[]): void {
    const input = this.root.querySelector<HTMLInputElement>("#attachments")!;
    const list = new DataTransfer();
    for (const file of files) list.items.add(file);
    input.files = list.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }

  /** Asserts that every control is at least 44 pixels wide and high, and that axe finds no violations. */
  async expectAccessible(): Promise<void> {
    await expect(this.root.host).to.be.accessible();
    for (const control of this.root.querySelectorAll("button, label.pick")) {
      const { width, height } = control.getBoundingClientRect();
      expect(Math.min(width, height), control.textContent!.trim()).to.be.at.least(44);
    }
  }
}

async function photo(name = "IMG_1.HEIC"): Promise<File> {
  const jpeg = await drawn(1700, 1200, street);
  return new File([jpegWithMetadata(jpeg, exifBlock(braga))], name, { type: "image/heic" });
}

const drag = (type: string, ...files: File[]) => {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  return new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
};

describe("the attachments field", () => {
  const matches = window.matchMedia;
  const pointer = (kind: string) => {
    window.matchMedia = (query) => ({ matches: query === `(pointer: ${kind})` }) as MediaQueryList;
  };
  afterEach(() => {
    window.matchMedia = matches;
  });

  it("the field shows its limits and accepts several files through a real, labelled file input", async () => {
    pointer("fine");
    const page = await FieldPage.open();
    expect(page.text).to.include(
      "Maksimal 3 berkas. Ukuran foto diperkecil otomatis; dokumen maksimal 10 MB.",
    );
    const inputs = page.root.querySelectorAll("input");
    expect(inputs).to.have.length(1);
    expect(inputs[0]).to.include({
      type: "file",
      multiple: true,
      accept: "image/jpeg,image/png,application/pdf",
    });
    expect(inputs[0]!.labels![0]!.textContent).to.include("Pilih berkas");
    await page.expectAccessible();
  });

  it("a second button opens the camera on touch devices", async () => {
    pointer("coarse");
    const page = await FieldPage.open();
    const camera = page.root.querySelector<HTMLInputElement>("#attachments-camera")!;
    expect(camera.getAttribute("capture")).to.equal("environment");
    expect([camera.accept, camera.multiple]).to.deep.equal(["image/*", false]);
    await page.expectAccessible();
    page.view = { ...page.view, limits: { ...limits, mediaTypes: ["application/pdf"] } };
    page.draw();
    expect(page.root.querySelectorAll("input"), "no camera for documents").to.have.length(1);
  });

  it("the field lets the form save the draft before a file picker opens", async () => {
    let saved = 0;
    const page = await FieldPage.open(undefined, {
      beforePick: () => {
        saved++;
      },
    });
    const input = page.root.querySelector("input")!;
    // Prevent the file picker from opening, because a test cannot close it.
    input.addEventListener("click", (event) => event.preventDefault());
    input.click();
    expect(saved).to.equal(1);
  });

  it("the field shows a photo's progress (preparing, uploading, uploaded) and its size", async () => {
    let answer: (value: unknown) => void = () => {};
    const page = await FieldPage.open(
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    page.choose(await photo());
    expect(page.text).to.include("Menyiapkan…");
    expect(page.root.querySelector("progress")).to.equal(null);
    await page.expectAccessible();
    await page.until("Mengunggah 0%");
    expect(page.text).to.match(/IMG_1\.jpg \d+ KB Mengunggah 0%/);
    await page.expectAccessible();
    answer({ id: "att_1" });
    await page.until("✓ Terunggah");
    expect(page.news).to.deep.equal(["IMG_1.jpg sudah terunggah."]);
    await page.expectAccessible();
  });

  it("a prepared photo has a thumbnail, and a document has none", async () => {
    const page = await FieldPage.open();
    page.choose(await photo(), pdf());
    const find = () => page.root.querySelector<HTMLCanvasElement>("canvas.preview");
    await waitUntil(() => find()?.width, "it is drawn");
    const canvas = find()!;
    // The photo has 1700 x 1200 pixels. The preview's shorter side has 160 pixels.
    expect(Math.abs(canvas.width / canvas.height - 1700 / 1200)).to.be.below(0.02);
    expect(canvas.height).to.equal(160);
    const [red, green, blue, alpha] = canvas.getContext("2d")!.getImageData(80, 80, 1, 1).data;
    expect(alpha, [red, green, blue].join()).to.equal(255);
    page.draw();
    expect(find(), "it is drawn once").to.equal(canvas);
    expect(page.root.querySelectorAll("canvas")).to.have.length(1);
    expect(canvas.getAttribute("aria-hidden")).to.equal("true");
    await page.expectAccessible();
  });

  it("the field does not claim that a document was cleaned", async () => {
    const page = await FieldPage.open(async () => ({ id: "a" }));
    page.choose(pdf());
    await page.until("✓ Terunggah");
    expect(page.text).to.match(/surat\.pdf 1 KB ✓ Terunggah $/);
  });

  it("on a phone, a photo and its buttons take one row, and a long name is truncated", async () => {
    const page = await FieldPage.open(async () => ({ id: "a" }));
    (page.root.host as HTMLElement).style.width = "310px";
    page.choose(await photo("IMG_20260120_081502_a_very_long_name_of_a_camera.HEIC"));
    await page.until("✓ Terunggah");
    await waitUntil(
      () => page.root.querySelector<HTMLElement>(".preview")!.offsetWidth,
      "the picture is there",
    );
    const row = page.root.querySelector<HTMLElement>(".file")!;
    expect(row.offsetHeight).to.be.at.most(84);
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    await page.expectAccessible();
  });

  it("the field offers a photo's location only if the report is allowed to have one", async () => {
    const places: Place[] = [];
    const page = await FieldPage.open(async () => ({ id: "a" }), { usePlace: (place) => places.push(place) });
    page.choose(await photo());
    await page.until("✓ Terunggah");
    await page.expectAccessible();
    page.button("Pakai lokasi foto ini: IMG_1.jpg")!.click();
    expect(places).to.deep.equal([{ latitude: -6.9178, longitude: 107.609 }]);
    expect(page.root.activeElement!.getAttribute("aria-label")).to.equal("Hapus: IMG_1.jpg");
    page.view = { ...page.view, usePlace: undefined };
    page.draw();
    expect(page.text).not.to.include("Pakai lokasi");
  });

  it("the field shows why a file is not accepted", async () => {
    const page = await FieldPage.open();
    page.choose(
      new File(["<html>"], "a.jpg"),
      new File([new Uint8Array([0xff, 0xd8, 0xff, 0])], "b.jpg"),
      pdf(),
      pdf(),
    );
    await page.until("berkas ini rusak");
    expect(page.text).to.include("jenis berkas ini tidak diterima. Pakai JPEG, PNG, PDF.");
    expect(page.text).to.include("Tidak dilampirkan: maksimal 3 berkas.");
    await waitUntil(() => page.news.length === 3, "all are told");
    expect(page.news).to.include(
      "a.jpg: Tidak dilampirkan: jenis berkas ini tidak diterima. Pakai JPEG, PNG, PDF.",
    );
    page.choose(new File(["\0\0\0\x18ftypheic\0\0\0\0"], "IMG_0001.HEIC"));
    await page.until(
      "foto berformat iPhone (HEIC) tidak dapat dibuka di peramban ini. Kirim tangkapan layarnya.",
    );
    await page.expectAccessible();
  });

  it("the field shows that it retries automatically, and the citizen can retry immediately", async () => {
    let calls = 0;
    const page = await FieldPage.open(() => {
      calls++;
      return Promise.reject(new LaporError({ code: "network", message: "", retryable: true }));
    });
    page.choose(pdf());
    await page.until("Belum terkirim. Akan dicoba lagi otomatis.");
    await page.expectAccessible();
    page.button("Coba lagi: surat.pdf")!.click();
    await waitUntil(() => calls === 2);
    page.uploads.clear();
  });

  it("the keyboard focus stays in the field when a button disappears", async () => {
    const page = await FieldPage.open(() =>
      Promise.reject(new LaporError({ code: "wrong_key_kind", message: "" })),
    );
    page.choose(pdf("satu.pdf"), pdf("dua.pdf"));
    await waitUntil(() => page.root.querySelectorAll(".failed").length === 2, "both have failed");
    expect(page.text).to.include("Gangguan: wrong_key_kind.");
    await page.expectAccessible();
    page.button("Coba lagi: dua.pdf")!.click();
    expect(page.root.activeElement!.getAttribute("aria-label")).to.match(/: dua\.pdf$/);
    page.button("Hapus: satu.pdf")!.click();
    expect(page.root.activeElement!.id).to.equal("attachments");
  });

  it("cancelling a file stops it, and the field confirms this", async () => {
    const page = await FieldPage.open();
    page.choose(pdf());
    await page.until("Mengunggah");
    page.button("Batalkan: surat.pdf")!.click();
    await page.until("Unggahan dibatalkan");
    await page.expectAccessible();
  });

  it("the field accepts files that are dropped on it, and the page ignores files dropped elsewhere", async () => {
    const page = await FieldPage.open();
    const over = drag("dragover", pdf());
    page.field.dispatchEvent(over);
    expect(over.defaultPrevented, "may be dropped here").to.equal(true);
    expect(page.field.hasAttribute("data-over")).to.equal(true);
    page.field.dispatchEvent(drag("dragleave"));
    expect(page.field.hasAttribute("data-over")).to.equal(false);
    const drop = drag("drop", pdf("jatuh.pdf"));
    page.root.querySelector("ul")!.dispatchEvent(drop);
    expect(drop.defaultPrevented, "the page stays").to.equal(true);
    document.body.dispatchEvent(drag("drop", pdf("luar.pdf")));
    await page.until("jatuh.pdf");
    expect(page.uploads.items).to.have.length(1);
  });

  it("a file's row keeps its height when the upload starts", async () => {
    const page = await FieldPage.open();
    page.uploads.pause();
    page.choose(pdf());
    await page.until("Siap dikirim bersama laporan");
    const height = () => page.root.querySelector(".file")!.getBoundingClientRect().height;
    const waiting = height();
    page.uploads.resume();
    await page.until("Mengunggah");
    expect(waiting).to.be.closeTo(height(), 2);
  });

  it("the field accepts a pasted picture and ignores pasted text", async () => {
    const page = await FieldPage.open();
    const paste = (file?: File) => {
      const clipboardData = new DataTransfer();
      if (file) clipboardData.items.add(file);
      const event = new Event("paste", { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData });
      page.root.querySelector("input")!.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(paste()).to.equal(false);
    expect(paste(new File([await drawn(20, 20, fourCorners)], "image.png"))).to.equal(true);
    await page.until("image.jpg");
  });

  it("the field shows the form's error message and links it to the control", async () => {
    const page = await FieldPage.open(undefined, {
      error: html`<p class="error" id="attachments-error">Ada lampiran yang belum terunggah.</p>`,
      strings: { ...english.files, ...englishFiles },
    });
    expect(page.root.querySelector("input")!.getAttribute("aria-describedby")).to.include(
      "attachments-error",
    );
    expect(page.field.classList.contains("wrong")).to.equal(true);
    await page.expectAccessible();
  });
});
