interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Milliseconds after which a worker has fetched its program, or never will. */
const fetched = 10_000;

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
/** Of which the page's policy lets none run, or one failed: not tried again, for whatever, so that a page notes one violation at most. */
let barred: typeof Worker | undefined;

/**
 * Runs a program aside, in a worker of a blob, which needs `worker-src blob:` of a page with a policy (and `trusted-types lapor` where it
 * asks for those). Throws where no worker may run; where that shows only later, the worker has an `error`, and the next call throws.
 */
export function startWorker(program: string): Worker {
  const { Worker } = globalThis;
  if (barred === Worker) throw new Error("No worker may run here.");
  const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
  setTimeout(() => URL.revokeObjectURL(url), fetched);
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  const bar = () => {
    barred = Worker;
  };
  try {
    policy = policy ?? trustedTypes?.createPolicy("lapor", { createScriptURL: (own) => own });
    const worker = new Worker(policy ? policy.createScriptURL(url) : url);
    worker.addEventListener("error", bar);
    return worker;
  } catch (error) {
    bar();
    throw error;
  }
}
