import { expect } from "@open-wc/testing";
import { nothing } from "lit";
import { SupportPart } from "../../src/public/support/support-part.ts";
import { loadSupportStrings } from "../../src/strings/load/load-support-strings.ts";
import { braga, drawn, exifBlock, jpegWithMetadata, secrets, street, textOf } from "../support/pictures.ts";
import { PublicPage } from "../support/public-page.ts";
import { problem, rehearse } from "../support/rehearsal.ts";
import { waitUntil } from "../support/wait-until.ts";

const published = () => rehearse({ publicReports: true });

afterEach(() => {
  history.replaceState(null, "", location.pathname + location.search);
  localStorage.clear();
});

describe("supports in <lapor-public>", () => {
  it("the element offers to support a report only on a site with a key", async () => {
    const strings = await loadSupportStrings("id");
    const rendered = async (key: string) => {
      const element = document.createElement("lapor-public");
      element.publishableKey = key;
      const part = new SupportPart(element, { trackingId: "K7M-2QF-9XK", status: "answered" });
      await part.load();
      return part.render(strings);
    };
    expect(await rendered("")).to.equal(nothing);
    expect(await rendered("pk_contoh")).to.not.equal(nothing);
  });

  it("a reader can support a report once per browser, state that the answer did not solve the problem, and withdraw the support", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    const open = async (index: number) => {
      page.cards[index]!.click();
      await page.until("Mengalami masalah yang sama?");
    };
    // The channel answers the second report. The mock's clock follows the system's.
    await open(1);
    await expect(page.element).to.be.accessible();
    page.button("Saya mengalami masalah yang sama")!.click();
    await page.until("Terima kasih. Dukungan Anda tersimpan.");
    expect(page.focused()?.id).to.equal("support-heading");
    await expect(page.element).to.be.accessible();
    page.link("Kembali ke daftar").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    await open(1);
    await page.until("Anda mendukung laporan ini sejak");
    expect(page.button("Saya mengalami masalah yang sama")).to.equal(undefined);
    const message = page.root.querySelector<HTMLTextAreaElement>("#support-message")!;
    message.value = "Di ujung jalan masih gelap.";
    message.dispatchEvent(new InputEvent("input", { bubbles: true }));
    page.button("Masalah saya belum selesai")!.click();
    await page.until("Instansi dapat membaca bahwa masalah ini belum selesai bagi Anda.");
    expect(rehearsal.calls.at(-1)!.body).to.contain("masih gelap");
    rehearsal.intercept(() => problem(503, "unavailable"));
    page.button("Tarik dukungan")!.click();
    await page.until("Belum berhasil.");
    rehearsal.intercept(undefined);
    page.button("Tarik dukungan")!.click();
    await page.until("Dukungan Anda sudah ditarik.");
    await waitUntil(() => !!page.button("Saya mengalami masalah yang sama"), "the offer is back");
    expect(Object.keys(localStorage).filter((key) => key.startsWith("lapor follow"))).to.deep.equal([]);
  });

  it("a support can have one photo, without its location, and an unusable photo is refused with the reason", async () => {
    const rehearsal = published();
    const page = await PublicPage.openList(rehearsal);
    page.cards[0]!.click();
    await page.until("Saya mengalami masalah yang sama");
    page.button("Saya mengalami")!.click();
    await page.until("Tambahkan satu foto");
    await expect(page.element).to.be.accessible();
    const choose = (...content: [Uint8Array<ArrayBuffer> | string, string]) => {
      const [bytes, name] = content;
      const files = new DataTransfer();
      files.items.add(new File([bytes], name));
      const input = page.root.querySelector<HTMLInputElement>("#support-photo")!;
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    };
    let sent = "";
    rehearsal.intercept(async (request) => {
      if (request.url.endsWith("/v1/attachments")) sent = await textOf(await request.clone().blob());
      return undefined;
    });
    choose("bukan foto", "catatan.txt");
    await page.until("Foto itu tidak dapat dipakai.");
    const input = page.root.querySelector<HTMLInputElement>("#support-photo")!;
    await waitUntil(() => input.value === "", "the same file can be chosen again");
    await expect(page.element).to.be.accessible();
    choose(jpegWithMetadata(await drawn(60, 40, street), exifBlock(braga)), "rumah saya.jpg");
    await page.until("Foto Anda terkirim.");
    expect(page.root.querySelector("#support-photo")).to.equal(null);
    expect(page.focused()?.id).to.equal("support-heading");
    expect(sent).to.include("JFIF");
    for (const secret of [...secrets, "rumah saya"]) expect(sent).not.to.include(secret);
    await expect(page.element).to.be.accessible();
  });

  it("the element asks supporters for an email address only if the channel sends email, and rejects an invalid address", async () => {
    const rehearsal = published();
    let sendsMail = false;
    rehearsal.intercept(async (request) => {
      if (!sendsMail || !/public-reports\/[\w-]+$/.test(request.url)) return undefined;
      return Response.json({ ...(await (await rehearsal.mock.fetch(request)).json()), supporterMail: true });
    });
    const page = await PublicPage.openList(rehearsal);
    const email = () => page.root.querySelector<HTMLInputElement>("#support-email");
    const open = async () => {
      page.cards[0]!.click();
      await page.until("Saya mengalami masalah yang sama");
    };
    await open();
    expect(email()).to.equal(null);
    page.link("Kembali ke daftar").click();
    await waitUntil(() => page.cards.length > 0, "the list is shown");
    sendsMail = true;
    await open();
    await waitUntil(() => !!email(), "the address is asked for");
    await expect(page.element).to.be.accessible();
    const join = () => page.button("Saya mengalami")!;
    const write = (text: string) => {
      email()!.value = text;
      email()!.dispatchEvent(new InputEvent("input", { bubbles: true }));
    };
    // A browser accepts this address, but the channel does not.
    write("ayu@surel");
    join().click();
    await page.until("Alamat email itu belum benar.");
    expect(email()!.getAttribute("aria-invalid")).to.equal("true");
    expect(email()!.value).to.equal("ayu@surel");
    await expect(page.element).to.be.accessible();
    write(" ayu@surel.example ");
    join().click();
    await page.until("Buka email dari kami, lalu konfirmasi alamat Anda.");
    expect(JSON.parse(rehearsal.calls.at(-1)!.body).email).to.equal("ayu@surel.example");
    expect(email()).to.equal(null);
    expect(JSON.stringify(localStorage)).to.not.contain("ayu");
  });

  it("a support whose first response was lost still gets its email address and shows its photo", async () => {
    const rehearsal = published();
    let lost = "";
    rehearsal.intercept(async (request) => {
      if (/public-reports\/[\w-]+$/.test(request.url))
        return Response.json({
          ...(await (await rehearsal.mock.fetch(request)).json()),
          supporterMail: true,
        });
      if (!lost || !request.url.endsWith(lost)) return undefined;
      lost = "";
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    const page = await PublicPage.openList(rehearsal);
    page.cards[0]!.click();
    await waitUntil(() => page.root.querySelector("#support-email"), "the address is asked for");
    lost = "/supports";
    page.button("Saya mengalami")!.click();
    await page.until("Belum berhasil.");
    const email = page.root.querySelector<HTMLInputElement>("#support-email")!;
    email.value = "ayu@surel.example";
    email.dispatchEvent(new InputEvent("input", { bubbles: true }));
    page.button("Saya mengalami")!.click();
    await page.until("Buka email dari kami");
    const [withdrawn, supported] = rehearsal.calls.slice(-2).map(({ what }) => what.split(" ")[0]);
    expect([withdrawn, supported]).to.deep.equal(["DELETE", "POST"]);
    const photo = jpegWithMetadata(await drawn(60, 40, street), exifBlock(braga));
    const files = new DataTransfer();
    files.items.add(new File([photo], "lubang.jpg"));
    const input = page.root.querySelector<HTMLInputElement>("#support-photo")!;
    input.files = files.files;
    lost = "/photo";
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await page.until("Foto Anda terkirim.");
    expect(rehearsal.calls.filter(({ what }) => what.endsWith("/photo"))).to.have.length(1);
  });

  it("the element states that the network has sent too many requests, and that a support requires no email address", async () => {
    const rehearsal = published();
    rehearsal.intercept(async (request) => {
      if (request.method === "POST") return problem(429, "rate_limited");
      if (!/public-reports\/[\w-]+$/.test(request.url)) return undefined;
      return Response.json({ ...(await (await rehearsal.mock.fetch(request)).json()), supporterMail: true });
    });
    const page = await PublicPage.openList(rehearsal);
    page.cards[0]!.click();
    await waitUntil(() => page.root.querySelector("#support-email"), "the address is asked for");
    page.button("Saya mengalami")!.click();
    await page.until("Terlalu banyak permintaan dari jaringan ini.");
    const email = page.root.querySelector<HTMLInputElement>("#support-email")!;
    email.value = "ayu@surel.example";
    email.dispatchEvent(new InputEvent("input", { bubbles: true }));
    page.button("Saya mengalami")!.click();
    await page.until("Dukung tanpa email, atau coba lagi satu jam kemudian.");
  });
});
