import type { Bridge } from "./bridges/bridge.ts";
import { sp4nBridge } from "./bridges/sp4n/sp4n-bridge.ts";
import type { Sp4nSettings } from "./bridges/sp4n/sp4n-settings.ts";

export interface BridgeSettings extends Sp4nSettings {}

/**
 * The national system to which this program connects a channel. Another system would be a folder in
 * `bridges/` and be named here.
 */
export const nationalBridge: Bridge<BridgeSettings> = sp4nBridge;
