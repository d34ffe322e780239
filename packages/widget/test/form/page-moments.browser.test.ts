import { expect } from "@open-wc/testing";
import { onLeave, onWake } from "../../src/form/sending/page-moments.ts";
import { instead } from "../support/device-records.ts";

describe("page lifecycle events", () => {
  const visibility = (state: DocumentVisibilityState) =>
    instead(document, "visibilityState", state, async () => {
      document.dispatchEvent(new Event("visibilitychange"));
    });

  it("onWake fires when the network returns and when the page becomes visible, until it is unsubscribed", async () => {
    let woken = 0;
    const end = onWake(() => woken++);
    dispatchEvent(new Event("online"));
    await visibility("visible");
    await visibility("hidden");
    expect(woken).to.equal(2);
    end();
    dispatchEvent(new Event("online"));
    await visibility("visible");
    expect(woken).to.equal(2);
  });

  it("onLeave fires when the page is hidden and when it is closed, until it is unsubscribed", async () => {
    let left = 0;
    const end = onLeave(() => left++);
    await visibility("hidden");
    await visibility("visible");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(left).to.equal(2);
    end();
    await visibility("hidden");
    dispatchEvent(new PageTransitionEvent("pagehide"));
    expect(left).to.equal(2);
  });
});
