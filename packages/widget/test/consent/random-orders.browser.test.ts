import { expect } from "@open-wc/testing";
import { braga, pdf, record, type Sent, secrets } from "../support/consent/recorded-requests.ts";
import {
  consents,
  openToAll,
  type Random,
  randomOf,
  secrecies,
  takeSteps,
  tiles,
} from "../support/consent/steps.ts";
import { FormPage, replaced, waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";

// The number of random sequences and the seed. `pnpm bench consent` sets both, to 1,000 sequences with a new
// seed.
const { orders = 60, seed = 15 } =
  (globalThis as { laporOrders?: { orders?: number; seed?: number } }).laporOrders ?? {};
/** The number of sequences on one device. Each sequence finds the drafts of the earlier ones. */
const ordersPerDevice = 10;

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Runs `work` as if the page had been reloaded. The form then restores a draft without asking. */
async function afterReload(work: () => Promise<void>): Promise<void> {
  const own = performance.getEntriesByType.bind(performance);
  const reloaded = (type: string) => (type === "navigation" ? [{ type: "reload" }] : own(type));
  await replaced(performance, "getEntriesByType", reloaded, work);
}

/** Fails if a request contains text that the citizen typed, and shows the steps that led to it. */
function expectNothingIn(sent: readonly Sent[], done: readonly string[]): void {
  const told = sent.filter(({ text }) => secrets.test(text)).map(({ text }) => text);
  expect(told, `seed ${seed}: ${done.join()}`).to.deep.equal([]);
}

/**
 * Fails if the browser has loaded a map tile since then, or a URL that contains text that the citizen typed.
 */
function expectNothingLoaded(done: readonly string[], since = 0): void {
  const loaded = performance.getEntriesByType("resource").filter(({ startTime }) => startTime >= since);
  const told = loaded
    .map(({ name }) => decodeURIComponent(name))
    .filter((name) => secrets.test(name) || name.includes("layers.png?"));
  expect(told, `seed ${seed}: ${done.join()}`).to.deep.equal([]);
  performance.clearResourceTimings();
}

/**
 * Runs `work` and ignores ResizeObserver errors, on which Mocha would fail. They only mean that a size
 * changed within a frame, for example when a map opened.
 */
async function withoutResizeErrors(work: () => Promise<void>): Promise<void> {
  const { onerror } = window;
  window.onerror = (event, ...rest) =>
    `${event}`.includes("ResizeObserver loop") || onerror?.(event, ...rest);
  try {
    await work();
  } finally {
    window.onerror = onerror;
  }
}

/** A device and the form's visits on it. */
class Device {
  readonly random: Random;
  restored = { silently: 0, byButton: 0 };
  /** The number of files that the channel has deleted. */
  deleted = 0;
  aborted = 0;
  private readonly rehearsal = rehearse({ publicReports: true });
  private readonly sent: Sent[];
  private page!: FormPage;

  constructor(random: Random) {
    this.random = random;
    // Some responses are slow, so their requests are still in flight when the citizen chooses Rahasia.
    this.sent = record(this.rehearsal, async () => {
      await wait(random(3) ? 0 : 40);
    });
  }

  async open(): Promise<void> {
    this.page = await FormPage.openReady(this.rehearsal);
    this.page.element.mapTiles = tiles;
  }

  leave(): void {
    this.page.leave();
  }

  private async comeBack(): Promise<void> {
    const notes = Object.keys(sessionStorage);
    this.leave();
    await waitUntil(
      async () => !(await navigator.locks.query()).held!.length,
      `seed ${seed}: all is released`,
    );
    if (this.random(2)) {
      // Removing the element also removes the draft's marker from sessionStorage, but reloading a page would
      // not, so restore the markers.
      for (const note of notes) sessionStorage.setItem(note, "");
      await afterReload(() => this.open());
      const { store } = this.page.element;
      for (let patience = 60; patience && !store.state.device.restored; patience--) await wait(20);
      if (store.state.device.restored) this.restored.silently++;
      return;
    }
    await this.open();
    await wait(30);
    const resume = [...this.page.root.querySelectorAll("button")].find(
      ({ textContent }) => textContent!.trim() === "Lanjutkan",
    );
    if (!resume) return;
    let isBack = false;
    this.page.element.store.subscribe(({ type }) => {
      isBack ||= type === "restart";
    });
    resume.click();
    await waitUntil(() => isBack, `seed ${seed}: the draft is in the form`);
    this.restored.byButton++;
  }

  /** Takes random steps without choosing a visibility, and asserts that nothing is sent. */
  async beforeTheChoice(comesBack: boolean): Promise<void> {
    const from = this.sent.length;
    const done = await takeSteps(this.page, this.random, 8);
    if (comesBack) await this.comeBack();
    await wait(10);
    expect(this.page.element.state.consented, `seed ${seed}: ${done.join()}`).to.equal(false);
    const sent = this.sent.slice(from);
    expectNothingIn(sent, done);
    const posts = sent.filter(({ what }) => what.startsWith("POST")).map(({ text }) => text);
    expect(posts, `seed ${seed}: ${done.join()}`).to.deep.equal([]);
    expectNothingLoaded(done);
  }

  /**
   * Chooses a visibility and then Rahasia. Asserts that requests in flight are aborted, uploaded files are
   * deleted, and nothing more is sent.
   */
  async rahasiaLate(): Promise<void> {
    const { page, random } = this;
    const from = this.sent.length;
    const [consent, choose] = consents[random(consents.length)]!;
    await choose(page, random);
    expect(page.element.state.consented, `seed ${seed}: ${consent}`).to.equal(true);
    const open = await takeSteps(page, random, 6);
    if (random(2) && !page.element.store.state.values.confidential) await this.upload();
    await wait(random(30));
    const [way, hide] = secrecies[random(secrecies.length)]!;
    const done = [consent, ...open, way];
    const running = () => this.sent.slice(from).filter(({ isOver }) => !isOver);
    const before = running();
    // A file whose upload has no response yet is not counted, because the form does not know its id. The
    // channel deletes that file after a day.
    const uploaded = page.element.store.state.files.flatMap(({ attachmentId }) => attachmentId ?? []);
    await hide(page, random);
    const asked = this.sent.length;
    const since = performance.now();
    done.push(...(await takeSteps(page, random, 6)));
    await wait(50);
    expect(page.element.state.values.confidential, `seed ${seed}: ${done.join()}`).to.equal(true);
    const later = this.sent.slice(asked);
    expectNothingIn(later, done);
    expectNothingLoaded(done, since);
    for (const { text, signal, isOver } of before)
      if (secrets.test(text)) {
        expect(signal.aborted || isOver, `seed ${seed}: ${done.join()}: runs on: ${text}`).to.equal(true);
        if (signal.aborted) this.aborted++;
      }
    const isDeleted = (id: string) => this.sent.some(({ what }) => what === `DELETE /v1/attachments/${id}`);
    await waitUntil(() => uploaded.every(isDeleted), `seed ${seed}: ${done.join()}: files are deleted`);
    this.deleted += uploaded.length;
    page.element.reset();
  }

  /** Adds a file and waits until the channel has it. */
  private async upload(): Promise<void> {
    const { page, random } = this;
    const { store } = page.element;
    if (store.state.files.length < 5) await page.choose(pdf());
    await waitUntil(() => {
      const { consented, files, values } = store.state;
      // If a draft is restored late, it resets the consent, and a confidential draft uploads no files.
      if (values.confidential) return true;
      // "Lanjut" requires a text.
      if (!consented) openToAll(page, random);
      return files.some(({ attachmentId }) => attachmentId);
    }, `seed ${seed}: a file is uploaded`);
  }

  reset(): void {
    this.page.element.reset();
  }
}

describe("random actions by the reporter and the page", () => {
  it(`no text, file or place leaves the device before the choice or after Rahasia (${orders} random sequences)`, async function () {
    this.timeout(20_000 + orders * 1500);
    console.log(`seed ${seed}`);
    const random = randomOf(seed);
    const geolocation = {
      getCurrentPosition: (found: (position: object) => void) => found({ coords: braga }),
    };
    const seen = { silently: 0, byButton: 0, deleted: 0, aborted: 0 };
    const asOnPhone = (work: () => Promise<void>) =>
      withoutResizeErrors(() => replaced(navigator, "geolocation", geolocation, work));
    await asOnPhone(async () => {
      for (let done = 0; done < orders; done += ordersPerDevice) {
        const device = new Device(random);
        performance.clearResourceTimings();
        await device.open();
        for (let order = 0; order < ordersPerDevice; order++) {
          await device.beforeTheChoice(order % 2 === 1);
          if (order % 3 === 2) await device.rahasiaLate();
          else if (!random(3)) device.reset();
        }
        device.leave();
        seen.silently += device.restored.silently;
        seen.byButton += device.restored.byButton;
        seen.deleted += device.deleted;
        seen.aborted += device.aborted;
      }
    });
    console.log(JSON.stringify(seen));
    for (const [what, count] of Object.entries(seen)) expect(count, what).to.be.greaterThan(0);
  });
});
