import { expect } from "@open-wc/testing";
import { onLeave, onWake } from "../../src/offline/page-moments.ts";
import { instead } from "../support/device-records.ts";

describe("the moments of a page", () => {
  const visibility = (state: DocumentVisibilityState) =>
    instead(document, "visibilityState", state, async () => {
      document.dispatchEvent(new Event("visibilitychange"));
    });

  it("that wake what waits are a network that is back and a page that is looked at, until it is ended", async () => {
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

  it("that may be its last are being hidden and being left, until it is ended", async () => {
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
