import type { Policy } from "@lapor/channel";
import type { ForwardingRules, NationalBridge } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { PolicySettings } from "../config/policy/policy-settings.ts";
import type { Settings } from "../config/settings.ts";
import type { Tables } from "../store/tables/tables.ts";

/** Text in the two languages of the command line. */
export interface Texts {
  en: string;
  id: string;
}

export type Language = keyof Texts;

/** The result of one check of a connection. `looked` describes what was checked. */
export interface BridgeResult {
  check: string;
  findings: Texts[];
  looked: Texts;
}

export interface OpenBridge {
  bridge: NationalBridge;
  /** The forwarding rules that the channel itself follows. */
  forwarding: ForwardingRules;
}

/** A national system to which a channel can be connected. `Values` is the type of its settings. */
export interface Bridge<Values extends object> {
  /** The name in commands (`lapor NAME`), in the log and in the doctor's checks. */
  name: string;
  settings: Settings<Values>;
  /** The environment variable that enables the connection. */
  variable: string;
  isConfigured(settings: Values): boolean;
  /**
   * Returns the reasons why this server cannot run a channel in the policy's mode with this connection, one
   * sentence each. Empty if it can.
   */
  findFaults(policy: Pick<Policy, "mode" | "agencyId">, settings: Values): string[];
  /**
   * Opens the connection, or returns undefined when none is configured. Throws `ConfigError` with all faults
   * together.
   */
  open(settings: Values): OpenBridge | undefined;
  /**
   * Checks, for the doctor and without connecting, that all agencies, topics and regions in use have an ID in
   * the national system.
   */
  checkUse(
    settings: Values & Pick<PolicySettings, "policyFile">,
    db: Kysely<Tables>,
  ): Promise<{ findings: string[]; looked: string }>;
  /**
   * Yields the result of each check of the settings, the connection and the IDs in use. Sends no report and
   * changes nothing. The settings must be configured.
   */
  examine(
    settings: Values & Pick<PolicySettings, "policyFile">,
    world: { db: Kysely<Tables>; now(): Date },
  ): AsyncGenerator<BridgeResult>;
  /** The message shown when there are no settings to check. */
  missing: Texts;
  /** A settings file with all members, to fill in. */
  template: string;
}
