import { DomainError } from "@lapor/channel";
import { type Store, StoreUnavailable, TrackingIdTaken } from "@lapor/channel/store";
import { SpanKind, traced } from "../platform/log/tracing.ts";

/** Whether an error is one of the channel's own refusals inside a transaction, which are not store errors. */
const isRefusal = (error: unknown): boolean =>
  error instanceof DomainError || error instanceof TrackingIdTaken;

/** The type of a store error: the store was unreachable, or failed internally. */
export type StoreTrouble = "unavailable" | "fault";

/** Wraps a store so that each transaction becomes a span and every store error is counted. */
export function observeStore<Watched extends Store>(
  store: Watched,
  onTrouble: (trouble: StoreTrouble) => void,
): Watched {
  const watch = async (result: Promise<unknown>): Promise<unknown> => {
    try {
      return await result;
    } catch (error) {
      if (error instanceof StoreUnavailable) onTrouble("unavailable");
      else if (!isRefusal(error)) onTrouble("fault");
      throw error;
    }
  };
  const span = {
    name: "store transaction",
    kind: SpanKind.CLIENT,
    attributes: { "db.system.name": "postgresql" },
  };
  return new Proxy(store, {
    get(target, name, receiver) {
      const value: unknown = Reflect.get(target, name, receiver);
      if (typeof value !== "function") return value;
      return (...values: unknown[]): unknown => {
        const run = (): unknown => Reflect.apply(value, target, values);
        const isTransaction = name === "transaction" || name === "transactionOnce";
        const result = isTransaction ? traced(span, async () => run()) : run();
        return result instanceof Promise ? watch(result) : result;
      };
    },
  });
}
