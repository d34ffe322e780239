import { expect } from "@open-wc/testing";
import { expectSound, FormPage, settle, waitUntil } from "../support/form-page.ts";
import { type Rehearsal, rehearse } from "../support/rehearsal.ts";

const place = "Lokasi Kejadian";
const question = "Ada dua daerah bernama Malang. Di mana kejadiannya?";

const box = ({ root }: FormPage) => root.querySelector<HTMLElement>("[part=place-doubt]");
const buttons = (page: FormPage) => [...box(page)!.querySelectorAll("button")];
const options = ({ root }: FormPage) => [...root.querySelectorAll<HTMLElement>("#region-list [role=option]")];
const chosen = ({ element }: FormPage) => element.state.values.region?.name;

/** Searches for a place and chooses the entry with this name. */
async function take(page: FormPage, typed: string, name: string): Promise<void> {
  page.field(place).focus();
  page.type(place, typed);
  const find = () => options(page).find(({ textContent }) => textContent!.startsWith(`${name}, `));
  await waitUntil(find, `${name} is offered`);
  // Scroll the field to the lower edge of the window, where a question below it does not fit.
  page.field(place).scrollIntoView({ block: "end" });
  find()!.click();
  await waitUntil(() => chosen(page) === name, `${name} is chosen`);
}

const asked = (page: FormPage) => waitUntil(() => box(page), "it is asked");

/** Returns the requests that contain the place's code or name. */
const told = ({ calls }: Rehearsal) => calls.filter(({ body }) => /malang|35\.(73|07)/i.test(body));

describe("a region that shares its name with another", () => {
  for (const [when, consent] of [
    ["before the choice of who sees the report", false],
    ["after it", true],
  ] as const)
    it(`one question with two buttons distinguishes two regions with the same name, ${when}`, async () => {
      const rehearsal = rehearse();
      const page = await FormPage.openReady(rehearsal);
      if (consent) await page.goOn();
      await take(page, "malang", "Kota Malang");
      await asked(page);
      await waitUntil(
        () => box(page)!.getBoundingClientRect().bottom <= innerHeight + 1,
        "all of it is in view",
      );
      expect(box(page)!.textContent).to.include(question);
      expect(page.said.split(question)).to.have.length(2);
      expect(buttons(page).map(({ textContent }) => textContent)).to.deep.equal([
        "Kota Malang",
        "Kabupaten Malang",
      ]);
      await expectSound(page.element);
      buttons(page)[1]!.click();
      await page.untilFocused("region");
      expect([chosen(page), box(page)]).to.deep.equal(["Kabupaten Malang", null]);
      await take(page, "malang", "Kota Malang");
      await settle();
      expect(box(page), "it is not asked twice").to.equal(null);
      if (!consent) expect(told(rehearsal)).to.have.length(0);
    });

  it("pressing the button for the chosen region keeps it, and the form asks again for the next report", async () => {
    const page = await FormPage.openReady(rehearse());
    await take(page, "malang", "Kota Malang");
    await asked(page);
    buttons(page)[0]!.click();
    await page.element.updateComplete;
    expect([chosen(page), box(page)]).to.deep.equal(["Kota Malang", null]);
    page.element.reset();
    await take(page, "malang", "Kota Malang");
    await asked(page);
  });

  it("the form does not ask when the search or the text names the kind of region, or when a map point decides", async () => {
    const page = await FormPage.openReady(rehearse());
    await take(page, "kota malang", "Kota Malang");
    await settle();
    expect(box(page), "typed with its kind").to.equal(null);
    page.type("Isi Laporan", "Jembatan di kab. Malang rusak sejak banjir bulan lalu.");
    await take(page, "malang", "Kabupaten Malang");
    await settle();
    expect(box(page), "named in the words").to.equal(null);
    page.type("Isi Laporan", "Jembatan rusak sejak banjir bulan lalu.");
    const point = { latitude: -7.98, longitude: 112.63, accuracy: 12 };
    page.element.store.dispatch({ type: "edit", values: { point } });
    await take(page, "malang", "Kota Malang");
    await settle();
    expect(box(page), "with a point").to.equal(null);
  });

  it("the form does not ask about the site's own region or a region with a unique name", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.openReady(rehearsal);
    page.field(place).focus();
    // The list from which a question would be made has been loaded as well.
    await rehearsal.client.listRegions({ descendants: true, limit: 1000 });
    await settle();
    expect([chosen(page), box(page)]).to.deep.equal(["Kota Bandung", null]);
    await take(page, "sleman", "Kabupaten Sleman");
    await settle();
    expect(box(page)).to.equal(null);
  });

  it("the report can be sent without answering the question, and choosing another region removes the question", async () => {
    const rehearsal = rehearse();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    await take(page, "malang", "Kota Malang");
    await asked(page);
    await take(page, "sleman", "Kabupaten Sleman");
    expect(box(page)).to.equal(null);
    await take(page, "malang", "Kota Malang");
    await asked(page);
    page.press();
    // Its text and place are probably a matter for the government of that place.
    await page.untilFocused("destination");
    page.press("Tetap ke");
    await page.until("Laporan Anda sudah diterima");
    expect(rehearsal.reports()[0]!.location.regionCode).to.equal("35.73");
  });
});
