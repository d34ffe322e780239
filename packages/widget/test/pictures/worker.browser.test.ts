import { expect } from "@open-wc/testing";
import { prepareFile } from "../../src/pictures/prepare-file.ts";
import type { ShrinkOrder } from "../../src/pictures/shrink-photo.ts";
import {
  braga,
  drawn,
  exifBlock,
  fourCorners,
  jpegWithMetadata,
  secrets,
  seen,
  textOf,
} from "../support/pictures.ts";

type PhotoWorker = typeof import("../../src/pictures/photo-worker.ts");

const given = { Worker, setTimeout, getImageData: CanvasRenderingContext2D.prototype.getImageData };

/** Imports a fresh copy of the module, because the module remembers that workers are forbidden. */
const fresh = (name: string): Promise<PhotoWorker> => import(`../../src/pictures/photo-worker.ts?${name}`);

const asWorker = (stub: unknown) => {
  globalThis.Worker = stub as typeof Worker;
};

async function order(): Promise<ShrinkOrder> {
  const jpeg = await drawn(400, 300, fourCorners);
  const photo = new Blob([jpeg], { type: "image/jpeg" });
  return { photo, width: 400, height: 300, orientation: 1, maxBytes: 1e6, mediaTypes: ["image/jpeg"] };
}

describe("the photo worker", () => {
  afterEach(() => {
    Object.assign(globalThis, { Worker: given.Worker, setTimeout: given.setTimeout });
    CanvasRenderingContext2D.prototype.getImageData = given.getImageData;
  });

  it("the worker draws in the background and processes several photos", async () => {
    let made = 0;
    asWorker(
      class extends given.Worker {
        constructor(url: string | URL) {
          super(url);
          made++;
        }
      },
    );
    const { shrinkAside } = await fresh("aside");
    const drawnHere = document.createElement;
    document.createElement = () => {
      throw new Error("drawn on the page's thread");
    };
    try {
      // Create the test's photo before replacing the method.
      document.createElement = drawnHere;
      const photo = await order();
      document.createElement = () => {
        throw new Error("drawn on the page's thread");
      };
      expect(await shrinkAside(photo, undefined)).to.be.instanceOf(Blob);
      expect(await shrinkAside(photo, undefined)).to.be.instanceOf(Blob);
    } finally {
      document.createElement = drawnHere;
    }
    expect(made).to.equal(1);
  });

  it("the caller can distinguish a photo that cannot be decoded from a failing worker", async () => {
    const { shrinkAside } = await fresh("unreadable");
    expect(await shrinkAside({ ...(await order()), photo: new Blob(["x"]) }, undefined)).to.equal(
      "unreadable",
    );
  });

  const bad: Readonly<Record<string, unknown>> = {
    "may not be made": class {
      constructor() {
        throw new DOMException("", "SecurityError");
      }
    },
    "is blocked by the page's policy": class extends EventTarget {
      onerror?: (event: Event) => void;
      postMessage() {
        queueMicrotask(() => this.onerror!(new Event("error", { cancelable: true })));
      }
      terminate() {}
    },
    "cannot draw": class extends EventTarget {
      onmessage?: (event: MessageEvent) => void;
      postMessage() {
        queueMicrotask(() => this.onmessage!(new MessageEvent("message", { data: { failed: true } })));
      }
      terminate() {}
    },
    "never answers": class extends EventTarget {
      postMessage() {}
      terminate() {}
    },
  };
  for (const [what, stub] of Object.entries(bad))
    it(`the main thread takes over from a worker that ${what}, and the worker is not used again`, async () => {
      let made = 0;
      asWorker(
        new Proxy(stub as new () => object, {
          construct(target, args) {
            made++;
            return Reflect.construct(target, args);
          },
        }),
      );
      // Makes the timeout of ten seconds elapse immediately.
      const soon = (run: () => void, milliseconds?: number) =>
        given.setTimeout.call(window, run, milliseconds === 10_000 ? 0 : milliseconds);
      globalThis.setTimeout = soon as typeof setTimeout;
      const { shrinkAside } = await fresh(encodeURIComponent(what));
      const photo = await order();
      expect((await seen((await shrinkAside(photo, undefined)) as Blob)).corners).to.deep.equal([0, 1, 2, 3]);
      expect(await shrinkAside(photo, undefined)).to.be.instanceOf(Blob);
      expect(made).to.equal(1);
    });

  it("cancelling a photo stops the worker, and another worker processes the next photo", async () => {
    const ended: string[] = [];
    asWorker(
      class extends given.Worker {
        override terminate() {
          ended.push("one");
          super.terminate();
        }
      },
    );
    const { shrinkAside } = await fresh("cancelled");
    const photo = await order();
    const abort = new AbortController();
    const cancelled = shrinkAside(photo, abort.signal);
    abort.abort();
    expect(await cancelled.then(String, ({ name }: Error) => name)).to.equal("AbortError");
    expect(ended).to.have.length(1);
    expect(await shrinkAside(photo, undefined)).to.be.instanceOf(Blob);
  });

  it("the worker is not used if canvases return noise: the metadata is removed, and the orientation is kept", async () => {
    asWorker(bad["may not be made"]);
    CanvasRenderingContext2D.prototype.getImageData = (_x, _y, width, height) =>
      new ImageData(new Uint8ClampedArray(width * height * 4).fill(255), width, height);
    const jpeg = await drawn(800, 600, fourCorners);
    const bytes = jpegWithMetadata(jpeg, exifBlock({ orientation: 6, ...braga }));
    const result = await prepareFile(new File([bytes], "a.jpg"), {
      maxBytes: 1e7,
      mediaTypes: ["image/jpeg"],
    });
    if (typeof result === "string") throw new Error(result);
    expect(result.cleaned).to.equal(true);
    expect(result.place).to.deep.equal({ latitude: -6.9178, longitude: 107.609 });
    const image = new Image();
    image.src = URL.createObjectURL(result.file);
    await image.decode();
    expect([image.naturalWidth, image.naturalHeight]).to.deep.equal([600, 800]);
    const text = await textOf(result.file);
    expect(text.match(/Exif/g)).to.have.length(1);
    for (const secret of secrets)
      if (secret !== "Exif") expect(text.includes(secret), secret).to.equal(false);
  });
});
