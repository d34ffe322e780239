import { expect } from "@open-wc/testing";
import { expectSound, replaced, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { answer, open, submit, work } from "../support/status-page.ts";

/** Opens a report after officers' operations on it. */
async function opened(...steps: [string, object][]) {
  const rehearsal = rehearse();
  const receipt = await submit(rehearsal);
  if (steps.length) await work(rehearsal, receipt.trackingId, ...steps);
  const page = await open(rehearsal, receipt);
  await page.until("Riwayat laporan");
  const steps_ = () =>
    [...page.root.querySelectorAll(".steps li")].map(
      (step) =>
        `${step.getAttribute("aria-current") ?? step.className} ${step.querySelector("span")!.textContent!.split(",")[0]}`,
    );
  const pill = () => page.root.querySelector<HTMLElement>("[part=status]")!;
  return { rehearsal, receipt, steps: steps_, pill, ...page };
}

const names = ["Terkirim", "Diverifikasi", "Ditangani", "Dijawab", "Selesai"];
const way = (at: number) =>
  names.map((name, step) => `${step < at ? "behind" : step === at ? "step" : "ahead"} ${name}`);

describe("the progress of a report", () => {
  const stages: [string, number, [string, object][]][] = [
    ["sent", 0, []],
    ["verified", 1, [["verify", {}]]],
    [
      "in work",
      2,
      [
        ["verify", {}],
        ["follow-up", {}],
      ],
    ],
    [
      "waiting for its reporter",
      2,
      [
        ["verify", {}],
        ["ask-reporter", { message: "Tiang nomor berapa?" }],
      ],
    ],
    [
      "answered",
      3,
      [
        ["verify", {}],
        ["follow-up", {}],
        ["answer", { message: "Sudah ditambal." }],
      ],
    ],
    [
      "closed",
      4,
      [
        ["verify", {}],
        ["follow-up", {}],
        ["answer", { message: "Sudah ditambal." }],
        ["close", { message: "Terima kasih." }],
      ],
    ],
  ];
  for (const [name, at, work] of stages)
    it(`the progress shows the current step of a report that is ${name}, and the days of past steps`, async () => {
      const { steps, element, root } = await opened(...work);
      expect(steps()).to.deep.equal(way(at));
      expect(root.querySelectorAll(".steps time").length).to.be.at.least(1);
      expect(root.querySelector(".steps .ahead time")).to.equal(null);
      for (const theme of ["light", "dark"] as const) {
        element.theme = theme;
        await element.updateComplete;
        await expectSound(element);
      }
    });

  it("an archived report shows the steps that it went through and that it is archived", async () => {
    const { steps } = await opened([
      "archive",
      { reason: "not_public_service", message: "Bukan pelayanan publik." },
    ]);
    expect(steps()).to.deep.equal(["behind Terkirim", "step Diarsipkan"]);
  });

  it("the status's colour reflects its meaning, in addition to its name", async () => {
    const colourOf = async (...steps: [string, object][]) => {
      const { pill } = await opened(...steps);
      return [getComputedStyle(pill()).color, pill().textContent] as const;
    };
    const [sent, moving, done] = [
      await colourOf(),
      await colourOf(["verify", {}]),
      await colourOf(["verify", {}], ["follow-up", {}], ["answer", { message: "Sudah ditambal." }]),
    ];
    expect(new Set([sent[0], moving[0], done[0]]).size, "three colours").to.equal(3);
    expect([sent[1], moving[1], done[1]]).to.deep.equal([
      "Menunggu verifikasi",
      "Diteruskan ke instansi",
      "Sudah dijawab",
    ]);
  });
});

describe("the history of a report", () => {
  it("the history starts with the newest entry", async () => {
    const { root } = await opened(["verify", {}], ["follow-up", { message: "Tim kami memeriksa lokasi." }]);
    const times = [...root.querySelectorAll(".timeline time")].map((time) => time.getAttribute("datetime")!);
    expect(times).to.deep.equal([...times].sort().reverse());
    expect(root.querySelector(".entry")!.textContent).to.include("Tim kami memeriksa lokasi.");
  });
});

async function photo(colour: string): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = 300;
  canvas.height = 200;
  const context = canvas.getContext("2d")!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 300, 200);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob!), "image/png"));
}

describe("the photos of a report", () => {
  it("photos from the reporter and the agency load as thumbnails when they scroll into view", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await answer(rehearsal, receipt.trackingId);
    const file = (id: string, bytes = 40_000) => ({
      id,
      fileName: `${id}.png`,
      mediaType: "image/png",
      bytes,
      url: `http://kanal.test/v1/files/${id}`,
    });
    rehearsal.intercept(async (request) => {
      if (!request.url.endsWith(receipt.trackingId)) return undefined;
      const report = await (await rehearsal.mock.fetch(request)).json();
      const last = report.timeline.at(-1);
      return Response.json({
        ...report,
        attachments: [file("sebelum"), file("besar", 7_000_000)],
        timeline: [...report.timeline.slice(0, -1), { ...last, attachments: [file("sesudah")] }],
      });
    });
    const asked: Request[] = [];
    const pictures: Record<string, Blob> = { sebelum: await photo("#f00"), sesudah: await photo("#0f0") };
    const answerFile = async (input: RequestInfo, init?: RequestInit) => {
      const request = new Request(input, init);
      asked.push(request);
      const picture = pictures[request.url.split("/").pop()!];
      return picture ? new Response(picture) : new Response(null, { status: 404 });
    };
    await replaced(globalThis, "fetch", answerFile, async () => {
      const page = await open(rehearsal, receipt);
      await page.until("Sesudah: foto dari Pemerintah Kota Bandung");
      const drawn = () => [...page.root.querySelectorAll<HTMLCanvasElement>(".pair canvas")];
      await waitUntil(() => drawn().every(({ width }) => width > 1), "both are drawn");
      const colours = drawn().map((canvas) => [
        ...canvas.getContext("2d")!.getImageData(5, 5, 1, 1).data.slice(0, 3),
      ]);
      expect(colours).to.deep.equal([
        [255, 0, 0],
        [0, 255, 0],
      ]);
      expect(asked[0]!.credentials).to.equal("omit");
      expect(asked[0]!.referrerPolicy).to.equal("no-referrer");
      expect(page.text()).to.include("besar.png");
      expect(
        asked.some(({ url }) => url.endsWith("besar")),
        "a large photo is a link only",
      ).to.equal(false);
      page.root.querySelector(".timeline")!.scrollIntoView();
      await expectSound(page.element);
    });
  });

  it("photos that cannot be loaded are shown as links", async () => {
    const rehearsal = rehearse();
    const receipt = await submit(rehearsal);
    await rehearsal.client.uploadAttachment(await photo("#00f"), {
      ...receipt,
      fileName: "lubang.png",
    } as never);
    const fail = async () => {
      throw new TypeError("Failed to fetch");
    };
    await replaced(globalThis, "fetch", fail, async () => {
      const page = await open(rehearsal, receipt);
      await page.until("Riwayat laporan");
      const canvas = () => page.root.querySelector<HTMLCanvasElement>("canvas.thumb");
      await waitUntil(canvas, "there is a place for it");
      canvas()!.scrollIntoView();
      await waitUntil(() => canvas()!.hidden, "it is gone");
      await expectSound(page.element);
    });
  });
});

describe("the top of the element", () => {
  it("opening a report far down the page scrolls the element's top to the top of the window", async () => {
    const space = document.createElement("div");
    space.style.height = "3000px";
    document.body.prepend(space);
    try {
      const rehearsal = rehearse();
      const receipt = await submit(rehearsal);
      const page = await open(rehearsal, receipt);
      page.element.scrollIntoView({ block: "end" });
      await page.focused("report-heading");
      const { top } = page.element.getBoundingClientRect();
      expect(top).to.be.within(0, innerHeight / 3);
    } finally {
      space.remove();
    }
  });
});
