import type { Lapor, ReportAccess, TimelineEntry } from "@lapor/sdk";
import type { ActValues, SentAct } from "./reporter-action.ts";

/** How an act is sent; `body` is what makes two sendings the same. */
export interface PreparedAct {
  body: object;
  send: (client: Lapor, access: ReportAccess, idempotencyKey: string) => Promise<TimelineEntry>;
}

/** Turns what was typed and chosen into the one request of an act. A rating that the channel takes no more (`ratable`) is left out. */
export function prepareAct(act: SentAct, { words, rating }: ActValues, ratable: boolean): PreparedAct {
  const typed = act === "rate" ? "" : words[act].trim();
  const message = typed ? { message: typed } : {};
  if (act === "reply") {
    const body = { message: typed };
    return {
      body,
      send: (client, access, idempotencyKey) => client.addReply(access, body, { idempotencyKey }),
    };
  }
  if (act === "withdraw")
    return {
      body: message,
      send: (client, access, idempotencyKey) => client.withdrawReport(access, message, { idempotencyKey }),
    };
  const body =
    act === "contest"
      ? ({ kind: act, message: typed } as const)
      : act === "rate"
        ? ({ kind: act, rating } as const)
        : ({ kind: act, ...(ratable && rating && { rating }), ...message } as const);
  return {
    body,
    send: (client, access, idempotencyKey) => client.giveFeedback(access, body, { idempotencyKey }),
  };
}
