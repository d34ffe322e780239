import { expect } from "@open-wc/testing";
import { FormPage, replaced, waitUntil } from "../support/form-page.ts";
import { gate, isSubmit, problem, type Rehearsal, rehearse } from "../support/rehearsal.ts";
import { open as openStatus, submit } from "../support/status-page.ts";

const received = "Laporan Anda sudah diterima";
/** More attempts at the challenge than a device makes during a test. */
const endless = 2 ** 31 - 1;

const rehearseWork = (work = 20_000): Rehearsal => {
  const rehearsal = rehearse();
  rehearsal.mock.limit({ challenge: { mode: "on", work } });
  return rehearsal;
};

const isSolved = (request: Request) => isSubmit(request) && request.headers.has("lapor-challenge");

/** Records the button's labels and the form's announcements, in order. */
function listen({ root }: FormPage): { shown: string[]; said: string[] } {
  const heard = { shown: [] as string[], said: [] as string[] };
  new MutationObserver((records) => {
    const words = root.querySelector(".button.main")?.textContent?.trim();
    if (words && words !== heard.shown.at(-1)) heard.shown.push(words);
    const region = root.querySelector(".root > [role=status]");
    if (records.some(({ target }) => region?.contains(target))) heard.said.push(region!.textContent!);
  }).observe(root, { childList: true, subtree: true, characterData: true });
  return heard;
}

/** Runs `work` and counts how many workers were started and terminated. */
async function countingWorkers(work: (count: { started: number; ended: number }) => Promise<void>) {
  const count = { started: 0, ended: 0 };
  class Counted extends Worker {
    constructor(url: string | URL) {
      super(url);
      count.started++;
    }
    override terminate() {
      count.ended++;
      super.terminate();
    }
  }
  await replaced(window, "Worker", Counted, () => work(count));
}

describe("a channel that requires a challenge before a report", () => {
  it("the form sends the report once the challenge is solved, and the button shows and announces the progress once", async () => {
    const rehearsal = rehearseWork();
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    const heard = listen(page);
    await countingWorkers(async (count) => {
      page.press();
      page.press();
      await page.until(received);
      expect(count).to.deep.equal({ started: 1, ended: 1 });
    });
    expect(rehearsal.count("POST /v1/reports"), "asked, and sent").to.equal(2);
    expect(heard.shown.slice(0, 3)).to.deep.equal(["Mengirim laporan…", "Memeriksa…", "Mengirim laporan…"]);
    expect(heard.said.filter((words) => words === "Memeriksa…")).to.have.length(1);
  });

  it("the reporter can continue typing during the challenge, and a second press has no effect", async () => {
    const rehearsal = rehearseWork(endless);
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    page.press();
    await page.until("Memeriksa…");
    expect(page.button("Memeriksa").getAttribute("aria-disabled")).to.equal("true");
    await expect(page.element).to.be.accessible();
    page.press("Memeriksa");
    page.type("Alamat atau patokan", "Jl. Braga 12");
    await page.element.updateComplete;
    expect(page.field("Alamat atau patokan").value).to.equal("Jl. Braga 12");
    expect(rehearsal.count("POST /v1/reports")).to.equal(1);
    page.leave();
  });

  it("removing the form stops the solver, and the report is kept on the device", async () => {
    const rehearsal = rehearseWork(endless);
    await countingWorkers(async (count) => {
      const page = await FormPage.send(rehearsal);
      await page.until("Memeriksa…");
      await waitUntil(() => count.started === 1, "a worker is running");
      page.leave();
      await waitUntil(() => count.ended === 1, "the worker is terminated");
    });
    rehearsal.mock.limit();
    await FormPage.open(rehearsal);
    await waitUntil(() => rehearsal.count("POST /v1/reports") === 2, "it is sent automatically");
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(1);
  });

  it("the form solves a new challenge when the channel rejects a solution, and announces it only once", async () => {
    const rehearsal = rehearseWork();
    let spoilt = 0;
    rehearsal.intercept((request) => {
      if (!isSolved(request) || spoilt++) return undefined;
      const headers = new Headers(request.headers);
      headers.set("lapor-challenge", "e30");
      return rehearsal.mock.fetch(new Request(request, { headers }));
    });
    const page = await FormPage.open(rehearsal);
    await page.fillIn();
    const heard = listen(page);
    page.press();
    await page.until(received);
    expect(rehearsal.count("POST /v1/reports")).to.equal(3);
    expect(heard.said.filter((words) => words === "Memeriksa…")).to.have.length(1);
  });

  it("the report arrives exactly once when the connection breaks during the challenge", async () => {
    const rehearsal = rehearseWork();
    rehearsal.intercept((request) => {
      if (isSolved(request)) throw new TypeError("Failed to fetch");
      return undefined;
    });
    const page = await FormPage.send(rehearsal);
    await page.until("Belum terkirim, menunggu sinyal");
    const held = gate();
    rehearsal.intercept(async (request) => {
      if (isSolved(request)) await held.opened;
      return undefined;
    });
    page.press("Kirim sekarang");
    await page.until("Sedang dikirim…");
    held.open();
    await page.until(received);
    const keys = rehearsal.calls.filter(({ what }) => what === "POST /v1/reports").map(({ key }) => key);
    expect(new Set(keys).size).to.equal(1);
  });

  it("waiting reports also solve the challenge, and the list shows this", async () => {
    const rehearsal = rehearseWork(endless);
    const page = await FormPage.sendInVain(rehearsal);
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until("Memeriksa…");
    expect(page.said).to.include("Memeriksa…");
    page.leave();
  });

  it("a report waits and is retried when the device cannot solve the challenge", async () => {
    const rehearsal = rehearse();
    rehearsal.intercept((request) => (isSubmit(request) ? problem(428, "challenge_required") : undefined));
    const page = await FormPage.send(rehearsal);
    await page.until("Belum terkirim, menunggu layanan");
    expect(page.text).to.match(/Akan dicoba lagi pukul \d\d\.\d\d/);
    rehearsal.intercept(undefined);
    page.press("Kirim sekarang");
    await page.until(received);
  });

  it("a report waits when the channel rate-limits the address although the challenge is solved", async () => {
    const rehearsal = rehearse();
    rehearsal.mock.limit({
      challenge: { mode: "on", work: 1000 },
      rates: { submitsPerAddress: { quota: 1, seconds: 600 } },
    });
    const first = await FormPage.send(rehearsal);
    await first.until(received);
    first.leave();
    const page = await FormPage.send(rehearsal);
    await page.until("Belum terkirim, menunggu layanan");
    expect(page.text).to.match(/Akan dicoba lagi pukul \d\d\.\d\d/);
  });

  it("the status element solves a challenge after several wrong access codes", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    rehearsal.mock.limit({
      challenge: { work: 20_000 },
      rates: { guessesPerReport: { quota: 1, seconds: 3600 } },
    });
    const guess = () =>
      rehearsal.client.getReport({ ...receipt, accessCode: "AAAA-AAAA-AAAA-AAAA" }).catch(() => {});
    await guess();
    await guess();
    const before = rehearsal.calls.length;
    const { until } = await openStatus(rehearsal, receipt);
    await until("Jalan Braga berlubang");
    expect(rehearsal.calls.length - before, "asked, and opened").to.equal(2);
  });

  it("the main thread solves the challenge when workers are unavailable", async () => {
    class Forbidden {
      constructor() {
        throw new DOMException("", "SecurityError");
      }
    }
    await replaced(window, "Worker", Forbidden, async () => {
      const page = await FormPage.send(rehearseWork());
      await page.until(received);
    });
  });
});
