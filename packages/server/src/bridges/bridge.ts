import type { Policy } from "@lapor/channel";
import type { ForwardingRules, NationalBridge } from "@lapor/channel/store";
import type { Kysely } from "kysely";
import type { PolicySettings } from "../config/policy/policy-settings.ts";
import type { Settings } from "../config/settings.ts";
import type { Tables } from "../store/tables/tables.ts";

/** A text in the two languages of the command line. */
export interface Texts {
  en: string;
  id: string;
}

/** A language of the command line. */
export type Language = keyof Texts;

/** The result of one check of a connection: its findings, or what it found to be right. */
export interface BridgeResult {
  check: string;
  findings: Texts[];
  looked: Texts;
}

/** A connection that is configured. */
export interface OpenBridge {
  bridge: NationalBridge;
  /** The rules that the channel itself has to follow. */
  forwarding: ForwardingRules;
}

/** A national system that a channel can be connected to. `Values` are its settings. */
export interface Bridge<Values extends object> {
  /** Its name in commands (`lapor NAME`), in the log and in the doctor's checks. */
  name: string;
  settings: Settings<Values>;
  /** The variable that connects a channel. */
  variable: string;
  isConfigured(settings: Values): boolean;
  /**
   * Why this server cannot run a channel in the policy's mode with this connection: one sentence each, or
   * none. A channel must not promise what it does not do.
   */
  findFaults(policy: Pick<Policy, "mode" | "agencyId">, settings: Values): string[];
  /** The connection; undefined when none is configured. Throws `ConfigError` with all faults at once. */
  open(settings: Values): OpenBridge | undefined;
  /** Checks without a connection that everything in use has an id in the national system, for the doctor. */
  checkUse(
    settings: Values & Pick<PolicySettings, "policyFile">,
    db: Kysely<Tables>,
  ): Promise<{ findings: string[]; looked: string }>;
  /**
   * Yields the result of each check of the settings, the connection and the ids in use. Sends no report, and
   * changes nothing. Needs settings that are configured.
   */
  examine(
    settings: Values & Pick<PolicySettings, "policyFile">,
    world: { db: Kysely<Tables>; now(): Date },
  ): AsyncGenerator<BridgeResult>;
  /** The reason why nothing can be examined without settings. */
  missing: Texts;
  /** A file of settings with all members, to fill in. */
  template: string;
}
