import { expect } from "@open-wc/testing";
import { LocateError, locate } from "../../src/geolocation/locate.ts";
import { locateObstacle } from "../../src/geolocation/locate-obstacle.ts";

type Answer = (success: PositionCallback, failure: PositionErrorCallback) => void;

const restores: (() => void)[] = [];

/** Replaces a property with `value` until the test ends. */
function stand(object: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  restores.push(() =>
    own ? Object.defineProperty(object, name, own) : Reflect.deleteProperty(object, name),
  );
}

/** Replaces the browser's geolocation. Returns the options of each call. */
function answering(answer: Answer): PositionOptions[] {
  const asked: PositionOptions[] = [];
  const getCurrentPosition = (
    success: PositionCallback,
    failure: PositionErrorCallback,
    options: PositionOptions,
  ) => {
    asked.push(options);
    answer(success, failure);
  };
  stand(window, "isSecureContext", true);
  stand(navigator, "geolocation", { getCurrentPosition });
  return asked;
}

const position = (latitude: number, longitude: number, accuracy: number) =>
  ({ coords: { latitude, longitude, accuracy } }) as GeolocationPosition;

const failing = (code: number) => (_: PositionCallback, failure: PositionErrorCallback) =>
  failure({ code, message: "words of the browser" } as GeolocationPositionError);

const refusalOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => "none",
    (error: unknown) => (error instanceof LocateError ? error.refusal : error),
  );

describe("locate", () => {
  afterEach(() => {
    for (const restore of restores.splice(0).reverse()) restore();
  });

  it("locate requests a high-accuracy location and returns it with six decimals and whole metres", async () => {
    const asked = answering((success) => success(position(-6.917463899, 107.61912345678, 11.2)));
    expect(locateObstacle()).to.equal(undefined);
    expect(asked, "checking for support requests no location").to.have.length(0);
    expect(await locate()).to.deep.equal({ latitude: -6.917464, longitude: 107.619123, accuracy: 12 });
    expect(asked).to.deep.equal([{ enableHighAccuracy: true, timeout: 20_000 }]);
  });

  for (const [code, refusal] of [
    [1, "denied"],
    [2, "unavailable"],
    [3, "timeout"],
    [9, "unavailable"],
  ] as const)
    it(`locate returns "${refusal}" for error code ${code}, without the browser's message`, async () => {
      answering(failing(code));
      const error = await locate().catch((error: unknown) => error);
      expect(error).to.be.instanceOf(LocateError);
      expect((error as LocateError).refusal).to.equal(refusal);
      expect(String(error)).not.to.include("words of the browser");
    });

  it("locate times out after 20 seconds and ignores a late response", async () => {
    let late: PositionCallback | undefined;
    answering((success) => {
      late = success;
    });
    const { setTimeout: real } = window;
    stand(window, "setTimeout", (run: () => void, delay: number) => real(run, delay === 20_000 ? 0 : delay));
    const answer = locate();
    expect(await refusalOf(answer)).to.equal("timeout");
    late!(position(1, 2, 3));
    expect(await refusalOf(answer)).to.equal("timeout");
  });

  it("locate returns without a prompt that plain HTTP has no location", async () => {
    const asked = answering((success) => success(position(1, 2, 3)));
    stand(window, "isSecureContext", false);
    expect(locateObstacle()).to.equal("insecure");
    expect(await refusalOf(locate())).to.equal("insecure");
    expect(asked).to.have.length(0);
  });

  it("locate returns without a prompt that the browser has no geolocation", async () => {
    stand(window, "isSecureContext", true);
    stand(navigator, "geolocation", undefined);
    expect(locateObstacle()).to.equal("unavailable");
    expect(await refusalOf(locate())).to.equal("unavailable");
  });

  it("locate stops waiting when it is aborted, before or after the prompt", async () => {
    const asked = answering(() => {});
    const abort = new AbortController();
    const answer = refusalOf(locate(abort.signal));
    abort.abort();
    expect(await answer).to.have.property("name", "AbortError");
    expect(await refusalOf(locate(abort.signal))).to.have.property("name", "AbortError");
    expect(asked, "no second prompt").to.have.length(1);
  });
});
