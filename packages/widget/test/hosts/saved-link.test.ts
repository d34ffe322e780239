import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createLapor } from "@lapor/sdk";
import { type PublishedSite, publishSite } from "../support/hosts/published-site.ts";
import { strictPage } from "../support/hosts/strict-site.ts";

let host: PublishedSite;

before(async () => {
  host = await publishSite(strictPage);
});

after(() => host?.stop());

test("a saved link does not expose its access code in any URL, Referer, log or event", async () => {
  const { trackingId, accessCode } = await createLapor({ baseUrl: host.channel, key: host.key }).submitReport(
    {
      classification: "complaint",
      title: "Jalan Braga berlubang",
      body: "Ada lubang besar di depan nomor 12, sudah dua motor jatuh.",
      occurredOn: "2026-01-20",
      location: { regionCode: "32.73" },
      agencyId: "pemkot-bandung",
    },
  );
  const context = await host.browser.newContext({ locale: "id-ID" });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("console", (message) => heard.push(`console ${message.text()}`));
  page.on("pageerror", ({ message }) => heard.push(`error ${message}`));
  page.on("request", (request) =>
    heard.push(`request ${request.url()} ${request.headers().referer ?? ""} at ${page.url()}`),
  );
  await page.exposeFunction("heard", (what: string) => heard.push(what));
  await page.addInitScript(() => {
    for (const name of ["lapor-ready", "lapor-error"])
      addEventListener(name, (event) =>
        Reflect.get(
          globalThis,
          "heard",
        )(`event ${name} ${JSON.stringify((event as CustomEvent).detail)} at ${location.href}`),
      );
  });
  await page.goto(`${host.site}/status#nomor=${trackingId}&kode=${accessCode}`);
  await page.getByText("Dibuka lewat tautan.").waitFor();
  assert.equal(page.url(), `${host.site}/status#${trackingId}`);
  const own = heard.filter((what) => what.includes(host.channel));
  assert.ok(own.length >= 1, "the channel was asked");
  assert.ok(heard.some((what) => what.startsWith("event lapor-ready")));
  // The page and its scripts are requested before any script runs, and a request's URL has no fragment.
  const before = heard.filter((what) => what.startsWith("request") && !what.includes(host.channel));
  for (const what of before) assert.ok(!what.split(" at ")[0]!.includes(accessCode), what);
  for (const what of heard.filter((each) => !before.includes(each)))
    assert.ok(!what.includes(accessCode) && !what.includes("kode="), what);
  // Going back and forward does not restore the access code.
  await page.goto("about:blank");
  await page.goBack();
  await page.getByLabel("Nomor lacak").waitFor();
  assert.equal(page.url(), `${host.site}/status#${trackingId}`);
  await context.close();
});
