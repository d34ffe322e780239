import { cleanIdentifier, cleanText, cutText } from "../platform/clean-text.ts";
import type { NationalBridge, NationalEntry, NationalMatch, NationalUpdate, SendResult } from "./bridge.ts";

// The longest texts that are taken over from SP4N-LAPOR!, in UTF-16 units.
const mostText = 20_000;
const mostName = 200;
const mostStatus = 120;
const mostId = 64;
const mostUrl = 2000;

/** An identifier; undefined for one that is refused, or too long. */
function idOf(text: string, most: number): string | undefined {
  const id = cleanIdentifier(text);
  return id === undefined || id === "" || id.length > most ? undefined : id;
}

const lineOf = (text: string, most: number): string => cutText(cleanText(text, { lines: false }), most);

/** An invalid number or URL counts as missing: the complaint is known by its id. */
const namesOf = ({ trackingId, url }: Pick<NationalMatch, "trackingId" | "url">) => ({
  trackingId: (trackingId !== null && idOf(trackingId, mostId)) || null,
  url: (url !== null && idOf(url, mostUrl)) || null,
});

/** The complaint may have been created: a response without a valid id does not say. */
function cleanResult(result: SendResult): SendResult {
  if (result.outcome !== "accepted") return result;
  const nationalId = idOf(result.nationalId, mostId);
  if (nationalId === undefined) return { outcome: "unknown", error: "no_id" };
  return { outcome: "accepted", nationalId, ...namesOf(result) };
}

function requireId(text: string): string {
  const id = idOf(text, mostId);
  if (id === undefined) throw new Error("invalid_response");
  return id;
}

const cleanEntry = (entry: NationalEntry): NationalEntry => ({
  ...entry,
  id: requireId(entry.id),
  author: lineOf(entry.author, mostName),
  text: cutText(cleanText(entry.text, { lines: true }), mostText),
});

const cleanUpdate = (update: NationalUpdate): NationalUpdate => ({
  ...update,
  ...namesOf(update),
  status: (update.status !== null && lineOf(update.status, mostStatus)) || null,
  entries: update.entries.map(cleanEntry),
});

/**
 * A bridge whose answers keep the rule for texts (`clean-text.ts`), whatever SP4N-LAPOR! sends: what the
 * channel records and hashes is then what a database stores. Names of files are cleaned with their content.
 */
export function cleanBridge(bridge: NationalBridge): NationalBridge {
  const { lookUp } = bridge;
  return {
    create: async (complaint, window) => cleanResult(await bridge.create(complaint, window)),
    reply: async (nationalId, reply, window) => cleanResult(await bridge.reply(nationalId, reply, window)),
    handBack: async (nationalId, reason, window) =>
      cleanResult(await bridge.handBack(nationalId, reason, window)),
    ...(lookUp && {
      async lookUp(trackingId: string, signal: AbortSignal) {
        const match = await lookUp.call(bridge, trackingId, signal);
        return match && { nationalId: requireId(match.nationalId), ...namesOf(match) };
      },
    }),
    read: async (nationalId, signal) => cleanUpdate(await bridge.read(nationalId, signal)),
  };
}
