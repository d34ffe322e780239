import { actionStrings } from "./id/actions.ts";
import { deskStrings } from "./id/desk.ts";
import { names } from "./id/names.ts";

/** All texts in Indonesian, which are in the first load. */
export const indonesian = { ...deskStrings, ...actionStrings, names };

/** All texts of the desk in one language. */
export type Strings = typeof indonesian;

/** The display name of a value; the value itself when a later version of the channel added it. */
export const nameIn = (names: Readonly<Record<string, string>>, value: string): string =>
  names[value] ?? value;
