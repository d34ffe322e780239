import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type JourneyBed, type JourneyResult, runJourney, startJourneyBed } from "../src/journey/journey.ts";
import { story } from "../src/journey/report-with-photo.ts";

// Actions take no time, because the tested counts do not depend on the pace. `pnpm bench journey` uses a
// person's pace on a slow phone.
const pace = { key: 0, tap: 0, swipe: 0, camera: 0 };

let bed: JourneyBed;
let result: JourneyResult;

before(async () => {
  bed = await startJourneyBed();
  result = await runJourney(bed, { pace, slow: false });
});

after(() => bed?.stop());

interface ReceivedReport {
  trackingId: string;
  title: string;
  body: string;
  classification: string;
  location: object;
  attachments: object[];
}

async function readAsOfficer<Body>(path: string): Promise<Body> {
  const { url, keys } = bed.channel;
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${keys.agencyAdmin}` } });
  return (await response.json()) as Body;
}

test("reporting with photo and location on a phone takes at most 5 taps and 4 swipes, and only the description is typed", () => {
  assert.ok(result.taps <= 5, `${result.taps} taps`);
  assert.ok(result.swipes <= 4, `${result.swipes} swipes`);
  assert.equal(result.characters, [...story].length);
});

test("the report from that journey arrives with a title, the location and the photo", async () => {
  const { data } = await readAsOfficer<{ data: ReceivedReport[] }>("/v1/agency-reports");
  assert.equal(data.length, 1);
  const path = `/v1/agency-reports/${data[0]!.trackingId}`;
  let report = await readAsOfficer<ReceivedReport>(path);
  // Wait for the photo, which may arrive after the text.
  for (let tries = 0; !report.attachments.length && tries < 100; tries++) {
    await wait(100);
    report = await readAsOfficer<ReceivedReport>(path);
  }
  assert.equal(report.title, "Jalan Braga berlubang besar di depan kantor pos sejak hujan minggu lalu");
  assert.equal(report.body, story);
  assert.equal(report.classification, "complaint");
  assert.equal(report.attachments.length, 1);
  assert.deepEqual(report.location, {
    regionCode: "32.73",
    regionName: "Kota Bandung, Jawa Barat",
    latitude: -6.9175,
    longitude: 107.6191,
  });
});
