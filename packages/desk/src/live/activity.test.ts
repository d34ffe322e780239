import assert from "node:assert/strict";
import { test } from "node:test";
import { Activity } from "./activity.ts";

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};

test("the officer counts as idle five minutes after the last key press, click, scroll or return to the tab", () => {
  const page = new EventTarget();
  let minutes = 0;
  let returns = 0;
  const activity = new Activity(host, {
    page,
    now: () => minutes * 60_000,
    onReturn: () => returns++,
  });
  activity.hostConnected();
  for (const sign of ["keydown", "pointerdown", "wheel", "touchmove", "visibilitychange"]) {
    minutes += 4.9;
    assert.equal(activity.isIdle, false, sign);
    minutes += 0.1;
    assert.equal(activity.isIdle, true, sign);
    page.dispatchEvent(new Event(sign));
    assert.equal(activity.isIdle, false, sign);
  }
  assert.equal(returns, 5);
  activity.hostDisconnected();
  minutes += 5;
  page.dispatchEvent(new Event("keydown"));
  assert.equal(activity.isIdle, true, "no longer listens");
});
