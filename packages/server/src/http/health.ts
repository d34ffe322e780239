import { randomUUID } from "node:crypto";
import type { Blobs, Store } from "@lapor/channel";
import { probePrefix } from "../files/file-store.ts";
import type { Jobs } from "../jobs/start-jobs.ts";
import type { OpenStore } from "../store/open-store.ts";

/** What has to hold before requests are sent here: rejects, or does not answer in time, when it does not. */
export interface ReadinessCheck {
  /** Told to who asks. */
  name: "database" | "migrations" | "files" | "jobs";
  check(): Promise<void>;
}

/** How long a check may take. */
const patienceMs = 2000;
/** What costs more than a question to the database is asked so often at the most. */
const probeMs = 10_000;

const reply = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
    },
  });

const within = async (work: Promise<void>, ms: number): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("late")), ms);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

const passes = async ({ check }: ReadinessCheck): Promise<boolean> => {
  try {
    await within(check(), patienceMs);
    return true;
  } catch {
    return false;
  }
};

/** Repeats work at the most every `ms` milliseconds; who asks in between gets what it came to the last time. */
const atMostEvery = (ms: number, work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> | undefined;
  let at = 0;
  return () => {
    if (!last || performance.now() - at > ms) {
      at = performance.now();
      last = work();
      last.catch(() => {});
    }
    return last;
  };
};

const refuseUnless = (holds: boolean): void => {
  if (!holds) throw new Error("not ready");
};

/** The check of a store alone. */
export const storeCheck = (store: Pick<Store, "ping">): ReadinessCheck => ({
  name: "database",
  check: () => store.ping(),
});

/** All that a server needs: its database, at the state that this version made, files that can be written, and jobs that run. */
export const serverChecks = (
  store: Pick<OpenStore, "ping" | "findMissing">,
  blobs: Blobs,
  jobs: Pick<Jobs, "isAlive">,
): ReadinessCheck[] => {
  // Of this process alone: replicas share the files.
  const probe = `${probePrefix}${randomUUID()}`;
  return [
    storeCheck(store),
    {
      name: "migrations",
      check: atMostEvery(probeMs, async () => refuseUnless((await store.findMissing()).length === 0)),
    },
    {
      name: "files",
      check: atMostEvery(probeMs, async () => {
        await blobs.put(probe, new Uint8Array(1));
        await blobs.delete(probe);
      }),
    },
    { name: "jobs", check: async () => refuseUnless(jobs.isAlive()) },
  ];
};

/**
 * Answers `/healthz` (the process lives) and `/readyz` (every check passes within two seconds and the process is not stopping), for a load
 * balancer; undefined for every other path.
 */
export const answerHealth = async (
  pathname: string,
  checks: readonly ReadinessCheck[],
  isStopping: () => boolean,
): Promise<Response | undefined> => {
  if (pathname === "/healthz") return reply(200, { status: "ok" });
  if (pathname !== "/readyz") return undefined;
  if (isStopping()) return reply(503, { status: "stopping" });
  const results = await Promise.all(checks.map(passes));
  const failed = checks.filter((_, index) => !results[index]).map(({ name }) => name);
  return failed.length === 0 ? reply(200, { status: "ok" }) : reply(503, { status: "unavailable", failed });
};
