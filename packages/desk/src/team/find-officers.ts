import type { Officer } from "@lapor/sdk";
import type { Strings } from "../strings/id/desk.ts";
import { nameIn } from "../strings/strings.ts";

/** Returns the words of a text, in lower case and without accents. */
const wordsIn = (text: string): string[] =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");

/** Returns the officers whose name, address, role and unit together contain every typed word. */
export function findOfficers(
  officers: readonly Officer[],
  typed: string,
  roles: Strings["names"]["roles"],
): readonly Officer[] {
  const wanted = wordsIn(typed);
  return officers.filter(({ name, email = "", role, unit }) => {
    const text = wordsIn([name, email, nameIn(roles, role), unit?.name].join(" ")).join(" ");
    return wanted.every((word) => text.includes(word));
  });
}
