import type { BodyUse, MailAttempt } from "@lapor/channel/store";
import type { StoreTrouble } from "../store/observed-store.ts";
import type { OpenStore } from "../store/open-store.ts";
import { readBodyMetrics } from "./body-metrics.ts";
import { watchProcess } from "./process-metrics.ts";
import { type Answered, createRequestMetrics } from "./request-metrics.ts";
import { type ResponseUse, readResponseMetrics } from "./response-metrics.ts";
import { readStoreMetrics } from "./store-metrics.ts";
import type { Metric } from "./text-format.ts";

interface ServerMetrics {
  onAnswered(answered: Answered): void;
  onStoreTrouble(trouble: StoreTrouble): void;
  onMail(attempt: MailAttempt): void;
  /** Counts an attempt of the national bridge by outcome. */
  onNational(what: string, outcome: string): void;
  read(): Promise<Metric[]>;
  stop(): void;
}

const noBodies: BodyUse = { json: { held: 0, peak: 0 }, uploads: { held: 0, peak: 0 } };

/** Starts counting. Pending work in the store is read only when the metrics are requested. */
export function createServerMetrics(
  store: Pick<OpenStore, "engine" | "readDepths" | "poolUse">,
  budget: { use(): ResponseUse },
  readBodies: () => BodyUse | undefined,
): ServerMetrics {
  const requests = createRequestMetrics();
  const watched = watchProcess();
  const troubles: Record<StoreTrouble, number> = { unavailable: 0, fault: 0 };
  const mails = new Map<string, number>();
  const national = new Map<string, { labels: { what: string; result: string }; value: number }>();
  return {
    onAnswered: requests.observe,
    onStoreTrouble(trouble) {
      troubles[trouble]++;
    },
    onMail(attempt) {
      const result = attempt.taken ? "sent" : attempt.error;
      mails.set(result, (mails.get(result) ?? 0) + 1);
    },
    onNational(what, result) {
      const key = `${what} ${result}`;
      const value = (national.get(key)?.value ?? 0) + 1;
      national.set(key, { labels: { what, result }, value });
    },
    read: async () => [
      ...requests.read(),
      ...readBodyMetrics(readBodies() ?? noBodies),
      ...readResponseMetrics(budget.use()),
      {
        name: "lapor_store_errors_total",
        help: "Failed operations of the store: it was unreachable, or failed internally.",
        type: "counter",
        samples: Object.entries(troubles).map(([kind, value]) => ({ labels: { kind }, value })),
      },
      {
        name: "lapor_mail_attempts_total",
        help: "Mail sent to the mail server, and reasons why other mail was not.",
        type: "counter",
        samples: [...mails].map(([result, value]) => ({ labels: { result }, value })),
      },
      {
        name: "lapor_sp4n_attempts_total",
        help: "What the bridge to SP4N-LAPOR! sent, looked up and read, by outcome.",
        type: "counter",
        samples: [...national.values()],
      },
      ...(await readStoreMetrics(store, new Date())),
      ...watched.read(),
    ],
    stop: watched.stop,
  };
}
