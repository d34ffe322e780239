interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL(url: string): string };
}

/** Milliseconds after which a worker has loaded its program or never will. */
const fetched = 10_000;

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
/**
 * The page's policy forbids workers, or one failed. They are not tried again, so that a page reports at most
 * one violation.
 */
let barred: typeof Worker | undefined;

/**
 * Runs a program in a worker made from a blob. A page with a policy needs `worker-src blob:` for it, and
 * `trusted-types lapor` if it requires trusted types. Throws if workers are forbidden. If that shows only
 * later, the worker fires `error` and the next call throws.
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
