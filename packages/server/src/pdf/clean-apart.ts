import { fork } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { type CleanedPdf, StoreUnavailable } from "@lapor/channel/store";

/**
 * Megabytes for a document's objects. Node aborts a process that needs more. If cleaning ran in a thread,
 * Node would abort the server.
 */
const heapMegabytes = 384;
/** The memory limit for the whole process, in bytes. It catches what the limits inside the process miss. */
const mostBytes = 640 * 1024 ** 2;
const lookEveryMs = 25;
/** The same value as `tooMuch` in pdf-process.ts, which cannot be imported, because importing runs it. */
const tooMuch = 3;

const program = new URL(`./pdf-process.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);

/**
 * Cleans a PDF in a separate process, which has ended when the promise settles. A document that needs too
 * much memory is `unreadable`. Throws `StoreUnavailable` when cleaning takes longer than `longestMs`, when
 * the process cannot start or ends unexpectedly, and when `signal` aborts.
 */
export const cleanApart = (
  bytes: Uint8Array,
  { maxBytes, longestMs, signal }: { maxBytes: number; longestMs: number; signal: AbortSignal | undefined },
): Promise<CleanedPdf> =>
  new Promise((resolve, reject) => {
    const child = fork(program, {
      // The process gets neither the server's secrets nor its debugger port.
      env: {},
      execArgv: [`--max-old-space-size=${heapMegabytes}`, "--disable-warning=ExperimentalWarning"],
      serialization: "advanced",
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let cleaned: CleanedPdf | undefined;
    const end = (result?: CleanedPdf): void => {
      cleaned ??= result;
      child.kill("SIGKILL");
    };
    const onAbort = (): void => end();
    const late = setTimeout(onAbort, longestMs);
    const { pid } = child;
    // If memory still runs out, the system kills this process instead of the server.
    if (pid !== undefined) void writeFile(`/proc/${pid}/oom_score_adj`, "1000").catch(() => {});
    const looking = setInterval(async () => {
      if (pid !== undefined && (await memoryOf(pid)) > mostBytes) end({ fault: "unreadable" });
    }, lookEveryMs);
    const settle = (code: number | null, how: NodeJS.Signals | null): void => {
      clearTimeout(late);
      clearInterval(looking);
      signal?.removeEventListener("abort", onAbort);
      if (code === tooMuch || how === "SIGABRT") cleaned ??= { fault: "unreadable" };
      if (cleaned) resolve(cleaned);
      else reject(new StoreUnavailable("The document was not cleaned."));
    };
    signal?.addEventListener("abort", onAbort);
    child.once("message", (result) => end(result as CleanedPdf));
    child.once("exit", settle);
    child.once("error", () => (pid === undefined ? settle(null, null) : end()));
    if (signal?.aborted) end();
    else child.send({ bytes, maxBytes }, () => {});
  });

/** Returns the memory of a process in bytes, or 0 where the system does not report it. */
async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
}
