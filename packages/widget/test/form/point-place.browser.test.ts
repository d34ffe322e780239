import { expect } from "@open-wc/testing";
import "../../src/form/where/look-ups.ts";
import "../../src/strings/id/form.ts";
import { expectSound, FormPage, settle, waitUntil } from "../support/form-page.ts";
import { problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";

const surabaya = { latitude: -7.2575, longitude: 112.7521, accuracy: 12 };
const bandung = { latitude: -6.917464, longitude: 107.619125, accuracy: 12 };

/** Returns the question whether the point's place is right. */
const box = ({ root }: FormPage) => root.querySelector<HTMLElement>("[part=point-place]");
const named = ({ root }: FormPage) => root.querySelector(".place-point")?.textContent ?? "";
const buttons = (page: FormPage) => [...box(page)!.querySelectorAll("button")];
const region = ({ element }: FormPage) => element.state.values.region?.name;

/** Opens a form, accepts the visibility and sets the point. */
async function open(point: typeof bandung, rehearsal: Rehearsal = rehearse()): Promise<FormPage> {
  const page = await FormPage.openReady(rehearsal);
  await page.goOn();
  page.element.store.dispatch({ type: "edit", values: { point } });
  await waitUntil(() => box(page) || named(page).includes("Sekitar"), "the place is named");
  return page;
}

describe("the place name of a map point", () => {
  it("the form names the place of a point inside the chosen place, without a question", async () => {
    const page = await open(bandung);
    expect(named(page)).to.match(/Sekitar .*Bandung/);
    expect(named(page), "the name alone").not.to.match(/LS|±|ditambahkan/);
    expect(box(page)).to.equal(null);
    expect(page.said).to.match(/Sekitar .*Bandung/);
    await expectSound(page.element);
  });

  it("a point that contradicts the place field raises one question before sending, and one tap accepts the point's place", async () => {
    const page = await open(surabaya);
    expect(box(page)!.textContent).to.match(
      /Titik ada di sekitar .*Surabaya.*, tetapi lokasi tertulis Kota Bandung\. Di mana kejadiannya\?/,
    );
    expect(buttons(page)).to.have.length(2);
    await expectSound(page.element);
    buttons(page)[0]!.click();
    await page.untilFocused("region");
    expect(page.element.state.values.region!.code).to.match(/^35\.78/);
    expect(page.element.state.values.point).to.include(surabaya);
    expect(box(page)).to.equal(null);
    expect(named(page)).to.match(/Sekitar .*Surabaya/);
  });

  it("one tap removes the contradicting point if the place field is right", async () => {
    const page = await open(surabaya);
    buttons(page)[1]!.click();
    await page.untilFocused("region");
    expect([region(page), page.element.state.values.point]).to.deep.equal(["Kota Bandung", undefined]);
    expect(box(page)).to.equal(null);
  });

  it("the form offers the point's place for an empty place field", async () => {
    const page = await FormPage.openReady(rehearse());
    await page.goOn();
    page.type("Lokasi Kejadian", "");
    page.element.store.dispatch({ type: "edit", values: { point: bandung } });
    await waitUntil(() => box(page) && buttons(page).length === 2, "it is asked");
    expect(buttons(page)[0]!.textContent).to.equal("Ya, di sini");
    buttons(page)[0]!.click();
    await page.untilFocused("region");
    expect(page.element.state.values.region!.code).to.match(/^32\.73/);
  });

  it("the form does not request a point's place before the reporter chooses who can see the report, or for a confidential report", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.element.store.dispatch({ type: "edit", values: { point: surabaya } });
    await page.element.updateComplete;
    page.field("Rahasia").click();
    await settle();
    expect(rehearsal.count("POST /v1/region-lookups")).to.equal(0);
    page.field("Terbuka").click();
    await waitUntil(() => rehearsal.count("POST /v1/region-lookups") === 1, "it is asked now");
  });

  it("when the channel fails, the place remains unnamed, leaving a field requests it again, and the report can be sent", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) =>
      request.url.endsWith("/v1/region-lookups") ? problem(503, "unavailable") : undefined,
    );
    const count = () => rehearsal.count("POST /v1/region-lookups");
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await page.goOn();
    page.element.store.dispatch({ type: "edit", values: { point: surabaya } });
    await waitUntil(() => count() === 1, "it is asked");
    await page.element.updateComplete;
    for (const text of ["Jl. B", "Jl. Br", "Jl. Braga"]) page.type("Alamat atau patokan", text);
    await settle();
    expect(count(), "letters do not ask again").to.equal(1);
    page.field("Alamat atau patokan").focus();
    page.field("Judul Laporan").focus();
    await waitUntil(() => count() === 2, "it is asked again");
    page.press();
    await page.until("Laporan Anda sudah diterima");
    expect(box(page)).to.equal(null);
  });
});
