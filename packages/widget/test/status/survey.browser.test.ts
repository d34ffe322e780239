import type { MockOptions } from "@lapor/mock";
import { expect } from "@open-wc/testing";
import { expectSound, waitUntil } from "../support/form-page.ts";
import { problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { answer, open, submit } from "../support/status-page.ts";

const isFeedback = ({ url }: Request): boolean => url.endsWith("/feedback");

/** Opens an answered report in a channel with a survey, and unfolds the form that closes the report. */
async function answered(survey: NonNullable<MockOptions["survey"]> = "short") {
  const rehearsal = rehearse({ survey });
  const receipt = await submit(rehearsal);
  await answer(rehearsal, receipt.trackingId);
  const page = await open(rehearsal, receipt);
  await page.pressWhenThere("Sudah selesai");
  const { root } = page;
  const radio = (id: string) => root.querySelector<HTMLInputElement>(`#survey-${id}`)!;
  const stored = async () => (await rehearsal.client.exportReport(receipt)).survey;
  return { rehearsal, radio, stored, ...page };
}

/** Returns the keys and bodies of the feedback requests so far. */
const feedbackIn = ({ calls }: Rehearsal) =>
  calls
    .filter(({ what }) => what.endsWith("/feedback"))
    .map(({ key, body }) => ({ key, ...JSON.parse(body) }));

describe("the satisfaction survey", () => {
  it("the survey appears once a rating is chosen, and is sent with the rating in one request", async () => {
    const { rehearsal, element, root, text, until, press, pressWhenThere, radio, stored } = await answered();
    await until("Seberapa puas Anda dengan jawabannya?");
    expect(rehearsal.count("GET /v1/channel"), "nothing is loaded for reporters who do not rate").to.equal(0);
    await pressWhenThere("Puas");
    await until("Seberapa cepat laporan Anda ditangani?");
    expect(root.querySelectorAll("[part=survey] fieldset")).to.have.length(3);
    await expectSound(element);
    radio("time-3").focus();
    radio("time-3").click();
    radio("conduct-1").click();
    await element.updateComplete;
    await expectSound(element);
    press("Kosongkan jawaban survei");
    await waitUntil(() => root.activeElement?.id === "survey-heading", "the focus stays in the survey");
    await waitUntil(() => !text().includes("Kosongkan"), "the answers are cleared");
    expect(radio("time-3").checked).to.equal(false);
    radio("time-2").click();
    radio("complaintHandling-4").click();
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect(feedbackIn(rehearsal)).to.have.length(1);
    expect(await stored()).to.deep.equal({ time: 2, complaintHandling: 4 });
  });

  it("the survey can be skipped, and is not sent without a rating", async () => {
    const { rehearsal, text, until, press, pressWhenThere, radio } = await answered();
    await pressWhenThere("Puas");
    await until("Survei kepuasan");
    radio("time-2").click();
    await pressWhenThere("Tidak memberi nilai");
    expect(text()).not.to.include("Survei kepuasan");
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect(feedbackIn(rehearsal).map(({ kind, survey }) => [kind, survey])).to.deep.equal([
      ["confirm", undefined],
    ]);
  });

  it("the answers are kept when the connection is lost, and the retry sends the same request", async () => {
    const { rehearsal, root, until, press, pressWhenThere, radio, stored } = await answered();
    await pressWhenThere("Puas");
    await until("Survei kepuasan");
    radio("conduct-4").click();
    rehearsal.intercept(async (request) => {
      if (!isFeedback(request)) return undefined;
      await rehearsal.mock.fetch(request);
      throw new TypeError("Failed to fetch");
    });
    press("Tutup laporan");
    await waitUntil(() => root.querySelector("#action-error"), "the failure is shown");
    expect(radio("conduct-4").checked).to.equal(true);
    rehearsal.intercept(undefined);
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    const [first, second] = feedbackIn(rehearsal);
    expect(second).to.deep.equal(first);
    expect(await stored()).to.deep.equal({ conduct: 4 });
  });

  it("the rating can be sent even if the survey cannot be loaded", async () => {
    const { rehearsal, text, until, press, pressWhenThere } = await answered();
    rehearsal.intercept(({ url }) => {
      if (url.endsWith("/v1/channel")) throw new TypeError("Failed to fetch");
      return undefined;
    });
    await pressWhenThere("Puas");
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect(text()).to.include("Nilai dari Anda: 4 dari 5");
  });

  it("the survey disappears if the channel no longer offers it, and the rating is sent without it", async () => {
    const { rehearsal, text, until, press, pressWhenThere, radio } = await answered();
    await pressWhenThere("Puas");
    await until("Survei kepuasan");
    radio("time-1").click();
    const refusal = [{ pointer: "#/survey/time", code: "not_permitted", message: "Tidak diminta." }];
    rehearsal.intercept((request) =>
      isFeedback(request) ? problem(422, "validation_failed", refusal) : undefined,
    );
    press("Tutup laporan");
    await waitUntil(() => !text().includes("Survei kepuasan"), "the survey is gone");
    rehearsal.intercept(undefined);
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    expect(feedbackIn(rehearsal).at(-1)).to.include({ kind: "confirm", rating: 4 });
    expect(feedbackIn(rehearsal).at(-1)?.survey).to.equal(undefined);
  });

  it("all nine questions appear in each language if the channel requires the full form", async () => {
    const { element, root, until, pressWhenThere } = await answered("full");
    await pressWhenThere("Puas");
    for (const [lang, question] of [
      ["id", "Seberapa mudah prosedur pelayanannya?"],
      ["en", "How easy was the procedure?"],
      ["jv", "Sepinten gampilipun prosedur layanan?"],
      ["su", "Sabaraha gampilna prosedur palayananana?"],
    ] as const) {
      element.lang = lang;
      await until(question);
      expect(root.querySelectorAll("[part=survey] fieldset")).to.have.length(9);
      await expectSound(element);
    }
  });

  it("the survey does not appear if the channel has none", async () => {
    const { rehearsal, root, until, press, pressWhenThere } = await answered("none");
    const shown = new Set<Element | null>();
    const observer = new MutationObserver(() => shown.add(root.querySelector("[part=survey]")));
    observer.observe(root, { childList: true, subtree: true });
    await pressWhenThere("Puas");
    await waitUntil(() => rehearsal.count("GET /v1/channel") === 1, "the channel is asked");
    press("Tutup laporan");
    await until("✓ Terima kasih. Laporan ini sudah ditutup.");
    observer.disconnect();
    expect([...shown]).to.deep.equal([null]);
  });
});
