import assert from "node:assert/strict";
import { test } from "node:test";
import { setImmediate as settle } from "node:timers/promises";
import type { Lapor } from "@lapor/sdk";
import { LiveUpdates } from "./live-updates.ts";

test("an event that arrives during a refresh triggers another refresh immediately", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
  Object.assign(globalThis, { window: page, document: page });
  let looks = 0;
  let endLook = (): void => {};
  const { readable: body, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const stream = writable.getWriter();
  const listEvents: unknown = async (_: object, { read }: { read: (response: Response) => unknown }) =>
    read(new Response(body, { headers: { "content-type": "text/event-stream" } }));
  const desk = {
    client: { listEvents } as Lapor,
    isOpen: true,
    addController: () => {},
    removeController: () => {},
    requestUpdate: () => {},
    updateComplete: Promise.resolve(true),
  };
  const updates = new LiveUpdates(desk, () => {
    looks += 1;
    return new Promise((resolve) => {
      endLook = resolve;
    });
  });
  const tick = async (ms: number): Promise<void> => {
    context.mock.timers.tick(ms);
    for (let turn = 0; turn < 5; turn++) await settle();
  };
  updates.hostConnected();
  updates.hostUpdated();
  await tick(0);
  assert.equal(looks, 1);
  const event = { trackingId: "K7M-2QF-9XK", type: "report.verified" };
  void stream.write(new TextEncoder().encode(`id: 1\ndata: ${JSON.stringify(event)}\n\n`));
  await tick(0);
  assert.equal(looks, 1, "not beside the first look");
  endLook();
  await tick(0);
  await tick(300);
  assert.equal(looks, 2);
  endLook();
  await tick(20_000);
  assert.equal(looks, 2, "beside a stream, the next look is later");
  updates.hostDisconnected();
});
