import type { Bridge } from "./bridges/bridge.ts";
import { sp4nBridge } from "./bridges/sp4n/sp4n-bridge.ts";
import type { Sp4nSettings } from "./bridges/sp4n/sp4n-settings.ts";

/** The settings of the national bridge. */
export interface BridgeSettings extends Sp4nSettings {}

/**
 * The national system that this program connects a channel to. Another one is a folder in `bridges/`, and is
 * named here.
 */
export const nationalBridge: Bridge<BridgeSettings> = sp4nBridge;
