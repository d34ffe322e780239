import type { Bench } from "../bench.ts";
import { setStage } from "../page/test-bed.ts";
import { installPeers } from "../peers/install-peers.ts";
import { peerVersions } from "../peers/versions.ts";
import { auditPart } from "./accessibility-audit.ts";
import { lateScriptPart } from "./late-script.ts";
import type { Part } from "./measurement.ts";
import { photoPart } from "./photo-upload.ts";
import { usablePart } from "./time-to-usable.ts";
import { typingPart } from "./typing-latency.ts";

/** By name, in the order of the report. They run one after another, because parallel work disturbs a measurement. */
const parts: Readonly<Record<string, Part>> = {
  "until usable": usablePart,
  "script late": lateScriptPart,
  typing: typingPart,
  photos: photoPart,
  "states and policies": auditPart,
};

/** The form in a browser, side by side with its peers: how soon, how smooth, how right. */
export const widgetBench: Bench = async (options) => {
  installPeers(options.work);
  const stage = await setStage(options);
  try {
    const found = [];
    for (const [name, part] of Object.entries(parts)) {
      console.error(`${name} …`);
      found.push(await part(stage));
    }
    const failed = stage.failed.map(({ name, reason }) => ({ name, reason }));
    return {
      figures: found.flatMap(({ figures }) => figures),
      tables: [
        ...found.flatMap(({ tables }) => tables),
        ...(failed.length > 0 ? [{ title: "Peers that could not be bundled", rows: failed }] : []),
      ],
      versions: { chromium: stage.browser.version(), ...peerVersions },
    };
  } finally {
    await stage.stop();
  }
};
