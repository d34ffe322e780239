interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Milliseconds after which a worker that has not loaded its program never will. */
const fetched = 10_000;

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
/**
 * Set if the page's policy forbids workers or a worker has failed. No other worker is started after that, so
 * a page logs at most one violation.
 */
let barred: typeof Worker | undefined;

/**
 * Runs a program in a worker made from a blob. If the page has a policy, this requires `worker-src blob:`,
 * and `trusted-types lapor` if the policy requires trusted types. Throws if workers are forbidden. If this is
 * discovered only later, the worker fires `error`, and the next call throws.
 */
export function startWorker(program: string): Worker {
  const { Worker } = globalThis;
  if (barred === Worker) throw new Error("Workers are not available here.");
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
