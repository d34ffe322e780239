import { expect, fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../../src/index.ts";
import "../../src/index.ts";
import { waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { submit } from "../support/status-page.ts";

/** The element on a page whose address ends with this, and what stands in its two fields. */
async function openAt(hash: string, trackingId?: string) {
  history.replaceState(null, "", hash);
  const rehearsal = rehearse();
  const element = await fixture<LaporStatus>(
    html`<lapor-status .client=${rehearsal.client} .trackingId=${trackingId} lang="id"></lapor-status>`,
  );
  const root = element.shadowRoot!;
  await waitUntil(() => root.querySelector("form"), "the view is loaded");
  const values = () =>
    ["trackingId", "accessCode"].map((id) => root.querySelector<HTMLInputElement>(`#${id}`)!.value);
  return { rehearsal, element, root, values };
}

describe("a fragment of the address", () => {
  const address = location.href;
  let first = "";
  let second = "";

  beforeEach(async () => {
    const rehearsal = rehearse();
    [first, second] = [(await submit(rehearsal)).trackingId, (await submit(rehearsal)).trackingId];
  });
  afterEach(() => history.replaceState(null, "", address));

  it("that is a tracking ID fills it in, asks nothing of the channel, and leaves the code to the reporter", async () => {
    const { rehearsal, values } = await openAt(`#${first}`);
    expect(values()).to.deep.equal([first, ""]);
    expect(rehearsal.calls).to.deep.equal([]);
  });

  it("that changes to another report's while the page is open is followed, and no more once the element is gone", async () => {
    const { element, values } = await openAt(`#${first}`);
    location.hash = second;
    await waitUntil(() => values()[0] === second, "the other one is filled in");
    element.remove();
    const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = first;
    await heard;
    expect(values()[0]).to.equal(second);
  });

  it("gives way to the tracking ID that the page itself has set", async () => {
    const { values } = await openAt(`#${first}`, second);
    expect(values()).to.deep.equal([second, ""]);
  });

  it("of any other form fills in nothing, an access code least of all", async () => {
    for (const hash of ["#riwayat", `#${first}/4F7K-9QXW-ZB2D-M8TR`, "#4F7K-9QXW-ZB2D-M8TR"]) {
      const { values } = await openAt(hash);
      expect(values(), hash).to.deep.equal(["", ""]);
    }
  });
});
