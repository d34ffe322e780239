import { cleanIdentifier, cleanText, cutText } from "../platform/clean-text.ts";
import type { NationalBridge, NationalEntry, NationalMatch, NationalUpdate, SendResult } from "./bridge.ts";

// The maximum length of texts imported from SP4N-LAPOR!, in UTF-16 units.
const mostText = 20_000;
const mostName = 200;
const mostStatus = 120;
const mostId = 64;
const mostUrl = 2000;

/** Cleans an identifier. Returns undefined if the identifier is rejected or too long. */
function idOf(text: string, most: number): string | undefined {
  const id = cleanIdentifier(text);
  return id === undefined || id === "" || id.length > most ? undefined : id;
}

const lineOf = (text: string, most: number): string => cutText(cleanText(text, { lines: false }), most);

/** An invalid number or URL is treated as missing, because the ID identifies the complaint. */
const namesOf = ({ trackingId, url }: Pick<NationalMatch, "trackingId" | "url">) => ({
  trackingId: (trackingId !== null && idOf(trackingId, mostId)) || null,
  url: (url !== null && idOf(url, mostUrl)) || null,
});

/** Without a valid ID in the response, it is unknown whether the complaint was created. */
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
 * Wraps a bridge so the text that it returns follows the rules of `clean-text.ts`, even if SP4N-LAPOR! sends
 * invalid text. So the channel records and hashes exactly the text that a database stores. File names are
 * cleaned together with their content.
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
