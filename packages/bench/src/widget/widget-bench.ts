import type { Bench } from "../bench.ts";
import type { Measurement } from "../page/measurement.ts";
import { startTestBed } from "../page/test-bed.ts";
import { installPeers } from "../peers/install-peers.ts";
import { peerVersions } from "../peers/versions.ts";
import { measurePublicList } from "../public-list/measure-public-list.ts";
import { auditStates } from "./accessibility-audit.ts";
import { measureLateScript } from "./late-script.ts";
import { measurePhotoUpload } from "./photo-upload.ts";
import { measureTimeToUsable } from "./time-to-usable.ts";
import { measureTypingLatency } from "./typing-latency.ts";

/** The measurements by name. They run one after the other, because they would disturb each other. */
const measurements: Readonly<Record<string, Measurement>> = {
  "time to usable": measureTimeToUsable,
  "public reports": measurePublicList,
  "late script": measureLateScript,
  typing: measureTypingLatency,
  photos: measurePhotoUpload,
  "states and policies": auditStates,
};

/** Measures the form and its peers in a browser: load time, responsiveness and correctness. */
export const widgetBench: Bench = async (options) => {
  installPeers(options.work);
  const testBed = await startTestBed(options);
  try {
    const results = [];
    for (const [name, measure] of Object.entries(measurements)) {
      console.error(`${name} …`);
      results.push(await measure(testBed));
    }
    const failed = testBed.failed.map(({ name, reason }) => ({ name, reason }));
    return {
      figures: results.flatMap(({ figures }) => figures),
      tables: [
        ...results.flatMap(({ tables }) => tables),
        ...(failed.length > 0 ? [{ title: "Peers that could not be bundled", rows: failed }] : []),
      ],
      versions: { chromium: testBed.browser.version(), ...peerVersions },
    };
  } finally {
    await testBed.stop();
  }
};
