import { expect, fixture, html } from "@open-wc/testing";
import type { LaporStatus } from "../../src/index.ts";
import "../../src/index.ts";
import { waitUntil } from "../support/form-page.ts";
import { rehearse } from "../support/rehearsal.ts";
import { submit } from "../support/status-page.ts";

/** Opens the element on a page with this fragment. Returns the values of its two fields. */
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

describe("the fragment of the page's URL", () => {
  const address = location.href;
  let first = "";
  let second = "";

  beforeEach(async () => {
    const rehearsal = rehearse();
    [first, second] = [(await submit(rehearsal)).trackingId, (await submit(rehearsal)).trackingId];
  });
  afterEach(() => history.replaceState(null, "", address));

  it("a fragment fills in the tracking ID, sends no request, and leaves the access code for the reporter to type", async () => {
    const { rehearsal, values } = await openAt(`#${first}`);
    expect(values()).to.deep.equal([first, ""]);
    expect(rehearsal.calls).to.deep.equal([]);
  });

  it("the element switches to another report when the fragment changes, until the element is removed", async () => {
    const { element, values } = await openAt(`#${first}`);
    location.hash = second;
    await waitUntil(() => values()[0] === second, "the other ID is filled in");
    element.remove();
    const heard = new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    location.hash = first;
    await heard;
    expect(values()[0]).to.equal(second);
  });

  it("a fragment is ignored if the page sets a tracking ID", async () => {
    const { values } = await openAt(`#${first}`, second);
    expect(values()).to.deep.equal([second, ""]);
  });

  it("a fragment in any other format is ignored, and an access code is never filled in", async () => {
    for (const hash of ["#riwayat", `#${first}/4F7K-9QXW-ZB2D-M8TR`, "#4F7K-9QXW-ZB2D-M8TR"]) {
      const { values } = await openAt(hash);
      expect(values(), hash).to.deep.equal(["", ""]);
    }
  });
});
