import type { Store } from "@lapor/channel";

const reply = (status: number, text: string): Response =>
  new Response(JSON.stringify({ status: text }), {
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

/**
 * Answers `/healthz` (the process lives) and `/readyz` (the store answers within two seconds and the process is not stopping),
 * for a load balancer; undefined for every other path.
 */
export const answerHealth = async (
  pathname: string,
  store: Pick<Store, "ping">,
  isStopping: () => boolean,
): Promise<Response | undefined> => {
  if (pathname === "/healthz") return reply(200, "ok");
  if (pathname !== "/readyz") return undefined;
  if (isStopping()) return reply(503, "stopping");
  try {
    await within(store.ping(), 2000);
    return reply(200, "ok");
  } catch {
    return reply(503, "unavailable");
  }
};
