import { randomBytes } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { systemClock } from "@lapor/channel";
import { createSuiteKeys } from "@lapor/channel/testing";
import {
  createSettableClock,
  mockCredentials,
  type QuirkSettings,
  type Sp4nServer,
  startSp4nMock,
} from "@lapor/mock/sp4n";
import { Client } from "pg";
import { stringify } from "yaml";
import { type OpenStore, openStore } from "../../../src/index.ts";
import { preparedPostgres } from "../../support/prepared-postgres.ts";
import { launchServer, policyFileOf, type ServerProcess, widePolicy } from "../../support/servers.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";
import { type FastClock, fastClockVariable, readFastClock } from "./fast-clock.ts";

export interface TrialOptions {
  /** The factor by which the clocks of the servers, PostgreSQL and the ministry run faster than real time. */
  speed: number;
  /**
   * Whether the ministry's API has a look-up by tag. A complaint appears in it after half of
   * `settleAfterMinutes`.
   */
  hasLookUp: boolean;
  settleAfterMinutes: number;
  quirks?: QuirkSettings;
}

/** PostgreSQL, the ministry's stand-in, and the servers that forward to it. */
export interface Trial {
  ministry: Sp4nServer;
  store: OpenStore;
  keys: Awaited<ReturnType<typeof createSuiteKeys>>;
  /** Starts a `lapor serve` with a bridge. */
  start(): Promise<ServerProcess>;
  /** Moves all clocks forward. */
  leap(hours: number): Promise<void>;
  /** Aborts when the trial is closed. */
  signal: AbortSignal;
  close(): Promise<void>;
}

const ids = {
  institution: 151,
  national: 1,
  channel: 13,
  user: 5_000_001,
  classifications: { complaint: 6, aspiration: 7, information_request: 8 },
  agencies: { "pemkot-bandung": 151 },
  defaultCategory: 436,
  defaultLocation: 34,
};

function writeMapping(baseUrl: string, { hasLookUp, settleAfterMinutes }: TrialOptions): string {
  const path = join(temporaryFolder(), "sp4n.yaml");
  const mapping = {
    baseUrl,
    headers: { Authorization: `\${LAPOR_SP4N_AUTHORIZATION}`, token: `\${LAPOR_SP4N_TOKEN}` },
    confidential: "send",
    settleAfterMinutes,
    ids,
    // An entry with the answer's template is the answer, whatever its status.
    entryKinds: { 1: "transfer", 2: "follow_up", 3: "answer" },
    paths: { create: "/complaints/complaint-mock", ...(hasLookUp && { lookup: "/complaints?tag={tag}" }) },
  };
  writeFileSync(path, stringify(mapping));
  return path;
}

/** Replaces PostgreSQL's clock, because servers compare theirs with it. */
async function setDatabaseClock(databaseUrl: string, { from, speed, ahead }: FastClock): Promise<void> {
  const began = `to_timestamp(${from / 1000})`;
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`
    create or replace function public.clock_timestamp() returns timestamptz language sql volatile as $$
      select ${began} + (pg_catalog.clock_timestamp() - ${began}) * ${speed} + interval '${ahead / 1000} seconds'
    $$;
    alter database postgres set search_path to public, pg_catalog;
  `);
  await client.end();
}

/** Starts PostgreSQL and the ministry. The caller starts the servers, and must always close the trial. */
export async function openTrial(options: TrialOptions): Promise<Trial> {
  const { speed, hasLookUp, settleAfterMinutes, quirks = {} } = options;
  const clock: FastClock = { from: Date.now(), speed, ahead: 0 };
  const postgres = await preparedPostgres();
  const clockFile = join(temporaryFolder(), "clock.json");
  const setClocks = async (): Promise<void> => {
    writeFileSync(clockFile, JSON.stringify(clock));
    await setDatabaseClock(postgres.url, clock);
  };
  await setClocks();
  const ministry = await startSp4nMock({
    clock: { ...createSettableClock(undefined), now: () => new Date(readFastClock(clock)) },
    quirks,
    ...(hasLookUp && { lookUpDelay: settleAfterMinutes * 30 }),
  });
  const store = await openStore({ databaseUrl: postgres.url });
  const environment = {
    DATABASE_URL: postgres.url,
    LAPOR_DATA: temporaryFolder(),
    LAPOR_SECRET: randomBytes(32).toString("hex"),
    LAPOR_POLICY_FILE: policyFileOf({ ...widePolicy, mode: "gateway", agencyId: "pemkot-bandung" }),
    LAPOR_SP4N_FILE: writeMapping(ministry.url, options),
    LAPOR_SP4N_AUTHORIZATION: mockCredentials.authorization,
    LAPOR_SP4N_TOKEN: mockCredentials.token,
    [fastClockVariable]: clockFile,
    NODE_OPTIONS: `--import=${new URL("fast-clock.ts", import.meta.url).href}`,
  };
  const replicas: ServerProcess[] = [];
  const closing = new AbortController();
  return {
    signal: closing.signal,
    ministry,
    store,
    keys: await createSuiteKeys({ store, clock: systemClock }),
    async start() {
      const replica = await launchServer(environment);
      replicas.push(replica);
      return replica;
    },
    async leap(hours) {
      clock.ahead += hours * 3_600_000;
      await setClocks();
      for (const replica of replicas) replica.child.kill("SIGUSR2");
    },
    async close() {
      closing.abort();
      await Promise.all(replicas.map((replica) => replica.end("SIGKILL")));
      await store.close();
      await ministry.stop();
      await postgres.stop();
    },
  };
}
