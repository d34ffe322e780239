import type { Bridge } from "../bridge.ts";
import { findBridgeFaults } from "./bridge-faults.ts";
import { compareUse } from "./check/compare-use.ts";
import { examineSp4n } from "./check/examine-sp4n.ts";
import { checkStrings } from "./check/strings.ts";
import { createSp4nBridge } from "./create-sp4n-bridge.ts";
import { readSp4nMapping } from "./mapping/read-mapping.ts";
import { mappingTemplate } from "./mapping/template.ts";
import { type Sp4nSettings, sp4nSettings, sp4nVariable } from "./sp4n-settings.ts";

export const sp4nBridge: Bridge<Sp4nSettings> = {
  name: "sp4n",
  settings: sp4nSettings,
  variable: sp4nVariable,
  isConfigured: ({ sp4nFile }) => sp4nFile !== undefined,
  findFaults: findBridgeFaults,
  open(settings) {
    const mapping = readSp4nMapping(settings);
    return mapping && createSp4nBridge(mapping);
  },
  checkUse: compareUse,
  examine: examineSp4n,
  missing: checkStrings.noFile,
  template: mappingTemplate,
};
