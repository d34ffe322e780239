import assert from "node:assert/strict";
import { test } from "node:test";
import type { ReactiveController } from "lit";
import { LazyPart, type LazyPartHost } from "../../src/lazy-part.ts";
import type { Language } from "../../src/strings/load/languages.ts";

/** A minimal element with a language, which counts its updates. */
class Host implements LazyPartHost {
  language: Language = "id";
  updates = 0;
  readonly updateComplete: Promise<boolean> = Promise.resolve(true);
  readonly controllers: ReactiveController[] = [];
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {}
  requestUpdate(): void {
    this.updates++;
  }
  speak(language: Language): void {
    this.language = language;
    for (const controller of this.controllers) controller.hostUpdate?.();
  }
}

/** Creates a part whose loads the test completes in any order. */
function manualPart(host: Host) {
  const loads: { language: Language; signal: AbortSignal; done: (part: string) => void; fail: () => void }[] =
    [];
  const part = new LazyPart<string>(
    host,
    (language, signal) =>
      new Promise((resolve, reject) =>
        loads.push({ language, signal, done: resolve, fail: () => reject(new TypeError("Failed to fetch")) }),
      ),
  );
  return { part, loads };
}

test("a part is loaded only when load() is called", () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  host.speak("en");
  assert.deepEqual([part.status, loads.length], ["initial", 0]);
});

test("a part is loaded once, and the host renders when loading starts and when it ends", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  const [first, second] = [part.load(), part.load()];
  assert.deepEqual([part.status, loads.length, host.updates], ["loading", 1, 1]);
  loads[0]!.done("part");
  assert.deepEqual(await Promise.all([first, second, part.load()]), ["part", "part", "part"]);
  assert.deepEqual([part.status, part.part, loads.length, host.updates], ["ready", "part", 1, 2]);
});

test("a part that fails to load has the status “failed” and can be loaded again", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  const failing = part.load();
  loads[0]!.fail();
  assert.equal(await failing, undefined);
  assert.deepEqual([part.status, String(part.error)], ["failed", "TypeError: Failed to fetch"]);
  const retry = part.load();
  assert.equal(part.status, "loading");
  loads[1]!.done("part");
  assert.equal(await retry, "part");
  assert.deepEqual([part.status, part.error], ["ready", undefined]);
});

test("changing the language reloads the part and keeps the old part until then", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  const first = part.load();
  loads[0]!.done("Indonesian");
  await first;
  host.speak("en");
  host.speak("en");
  assert.deepEqual([part.status, part.part, loads.length], ["loading", "Indonesian", 2]);
  loads[1]!.done("English");
  await part.load();
  assert.deepEqual([part.status, part.part], ["ready", "English"]);
});

test("a part in a language that the host no longer uses is dropped, even if it arrives last", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  const first = part.load();
  host.speak("en");
  assert.equal(loads[0]!.signal.aborted, true);
  assert.deepEqual(
    loads.map(({ language }) => language),
    ["id", "en"],
  );
  loads[1]!.done("English");
  await part.load();
  loads[0]!.done("Indonesian");
  assert.equal(await first, "English", "a caller of the first load gets the newest part");
  assert.equal(part.part, "English");
});

test("a failure to load a part in a language that the host no longer uses has no effect", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  void part.load();
  host.speak("en");
  loads[0]!.fail();
  loads[1]!.done("English");
  assert.equal(await part.load(), "English");
  assert.deepEqual([part.status, part.error], ["ready", undefined]);
});

test("aborting a load discards its result", async () => {
  const host = new Host();
  const { part, loads } = manualPart(host);
  const loading = part.load();
  part.abort();
  assert.equal(loads[0]!.signal.aborted, true);
  loads[0]!.done("part");
  assert.equal(await loading, undefined);
  assert.deepEqual([part.status, part.part], ["initial", undefined]);
  host.speak("en");
  assert.equal(loads.length, 1, "a language change does not load an aborted part");
  const again = part.load();
  loads[1]!.done("part");
  assert.equal(await again, "part");
});
