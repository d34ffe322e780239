import type { ReporterAct } from "@lapor/sdk";

/** What the reporter sends with words or a rating; files send themselves. */
export type SentAct = Exclude<ReporterAct["kind"], "attach">;

/** Those that have a field for words. */
export type WordedAct = Exclude<SentAct, "rate">;

/** What was typed and chosen; a rating of 0 is none. */
export interface ActValues {
  words: Record<WordedAct, string>;
  rating: number;
}

/** What is wrong with an act, at the field of that id. */
export interface ActFault {
  act: SentAct;
  field: string;
  code: "tooShort" | "tooLong" | "unrated" | "refused";
  /** How many letters are needed, or are too many. */
  count: number;
}

/** Letters that the contract asks for at the least; what may be left empty has none, or these. */
const fewest: Readonly<Record<WordedAct, number>> = { reply: 2, confirm: 2, contest: 10, withdraw: 2 };
const needed: readonly SentAct[] = ["reply", "contest"];
const most = 5000;

/** Id of the field for an act's words. */
export const fieldOf = (act: SentAct): string =>
  act === "rate" ? "rating-1" : act === "reply" ? "message" : `${act}-message`;

/** What keeps an act from being sent, by the contract's limits. */
export function judgeAct(act: SentAct, { words, rating }: ActValues): ActFault | undefined {
  const at = { act, field: fieldOf(act) };
  if (act === "rate") return rating ? undefined : { ...at, code: "unrated", count: 0 };
  const { length } = [...words[act].trim()];
  if (length > most) return { ...at, code: "tooLong", count: length - most };
  if (length ? length < fewest[act] : needed.includes(act))
    return { ...at, code: "tooShort", count: fewest[act] };
  return undefined;
}
