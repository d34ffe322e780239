import { randomUUID } from "node:crypto";
import type { Blobs, KeyCheck, Store } from "@lapor/channel/store";
import { probePrefix } from "../files/file-store.ts";
import type { Jobs } from "../jobs/start-jobs.ts";
import { securityHeaders } from "../listener/security-headers.ts";
import type { OpenStore } from "../store/open-store.ts";
import type { HostResponse } from "./send-response.ts";

/**
 * A condition for receiving requests. The check rejects, or does not finish in time, when the condition is
 * not met.
 */
export interface ReadinessCheck {
  /** Public, because `/readyz` names degraded checks. */
  name: "database" | "migrations" | "secret" | "files" | "jobs";
  check(): Promise<void>;
  /** Lifetime of a cached success, in milliseconds. */
  keepMs: number;
  /**
   * A failure is reported but does not make the server unready, because most of its work continues. No caller
   * waits for an optional check.
   */
  isOptional?: boolean;
}

/** Milliseconds that a caller waits for a check. */
const patienceMs = 2000;
/**
 * Lifetime of a cached failure, in milliseconds. It is short, so a server is ready again soon after the fault
 * is over.
 */
const keepFailureMs = 1000;
/** Lifetime in milliseconds for checks that cost more than a database query. */
const keepProbeMs = 10_000;

const reply = (status: number, body: object): HostResponse => ({
  status,
  headers: { ...securityHeaders, "content-type": "application/json", "cache-control": "no-store" },
  body: JSON.stringify(body),
});

/** A check shared by any number of callers: it runs once at a time, and its result is cached. */
interface SharedCheck {
  /** Whether it passes within `patienceMs`. */
  passes(): Promise<boolean>;
  /**
   * Whether it passed last time; a new run starts in the background. A run that takes longer than
   * `patienceMs` counts as failed. Before the first result, the check counts as passed.
   */
  passedLast(): boolean;
}

/** Creates the check that the store accepts writes. */
export const storeCheck = (store: Pick<Store, "ping">): ReadinessCheck => ({
  name: "database",
  check: () => store.ping(),
  keepMs: 1000,
});

/**
 * Creates the checks for everything that a server needs: a database that accepts writes, has this version's
 * migrations and has recorded the same keys, and running jobs. Without its files the server is degraded
 * rather than down: uploads and downloads return 503, and everything else continues.
 */
export function serverChecks(
  store: Pick<OpenStore, "ping" | "findMissing" | "sealKeys">,
  blobs: Blobs,
  jobs: Pick<Jobs, "isAlive">,
  keyChecks: readonly KeyCheck[],
): ReadinessCheck[] {
  // Unique to this process, because replicas share the files.
  const probe = `${probePrefix}${randomUUID()}`;
  return [
    storeCheck(store),
    {
      name: "migrations",
      check: async () => refuseUnless((await store.findMissing()).length === 0),
      keepMs: keepProbeMs,
    },
    {
      name: "secret",
      check: async () => refuseUnless((await store.sealKeys.findOther(keyChecks)).length === 0),
      keepMs: keepProbeMs,
    },
    {
      name: "files",
      check: async () => {
        await blobs.put(probe, new Uint8Array(1));
        await blobs.delete(probe);
      },
      keepMs: keepProbeMs,
      isOptional: true,
    },
    { name: "jobs", check: async () => refuseUnless(jobs.isAlive()), keepMs: 0 },
  ];
}

/**
 * Responds to a load balancer at `/healthz` (the process is alive) and `/readyz` (every required check passes
 * within two seconds, and the process is not stopping). Returns undefined for every other path. Optional
 * checks run from the start, and callers get their last result. Each check runs once at a time, however many
 * callers there are.
 */
export function createHealth(
  checks: readonly ReadinessCheck[],
  isStopping: () => boolean,
): (pathname: string) => Promise<HostResponse | undefined> {
  const share = (check: ReadinessCheck) => ({ name: check.name, ...shareCheck(check) });
  const needed = checks.filter(({ isOptional }) => !isOptional).map(share);
  const optional = checks.filter(({ isOptional }) => isOptional).map(share);
  for (const { passedLast } of optional) passedLast();
  return async (pathname) => {
    if (pathname === "/healthz") return reply(200, { status: "ok" });
    if (pathname !== "/readyz") return undefined;
    if (isStopping()) return reply(503, { status: "stopping" });
    const results = await Promise.all(needed.map(({ passes }) => passes()));
    const failed = needed.filter((_, index) => !results[index]).map(({ name }) => name);
    const degraded = optional.filter(({ passedLast }) => !passedLast()).map(({ name }) => name);
    const without = degraded.length > 0 ? { degraded } : {};
    return failed.length > 0
      ? reply(503, { status: "unavailable", failed, ...without })
      : reply(200, { status: "ok", ...without });
  };
}

async function within(work: Promise<boolean>, ms: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function shareCheck({ check, keepMs }: ReadinessCheck): SharedCheck {
  let running: Promise<boolean> | undefined;
  let began = 0;
  let last: { passed: boolean; until: number } | undefined;
  const run = async (): Promise<boolean> => {
    began = performance.now();
    const passed = await check().then(
      () => true,
      () => false,
    );
    last = { passed, until: performance.now() + (passed ? keepMs : Math.min(keepMs, keepFailureMs)) };
    running = undefined;
    return passed;
  };
  const fresh = (): boolean | undefined => (last && performance.now() < last.until ? last.passed : undefined);
  return {
    async passes() {
      const known = fresh();
      if (known !== undefined) return known;
      running ??= run();
      return within(running, patienceMs);
    },
    passedLast() {
      const known = fresh();
      if (known !== undefined) return known;
      running ??= run();
      return performance.now() - began < patienceMs && (last?.passed ?? true);
    },
  };
}

function refuseUnless(holds: boolean): void {
  if (!holds) throw new Error("not ready");
}
