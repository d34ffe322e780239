import type { Policy } from "@lapor/channel";
import { cleanIdentifier } from "@lapor/channel/store";
import type { PolicyReader } from "./policy-reader.ts";

type EmergencyNumbers = NonNullable<Policy["emergencyNumbers"]>;

/**
 * The largest number of entries, and the longest name in characters, that the contract allows in
 * `getChannel`.
 */
const [most, mostCharacters] = [5, 60];

/** A telephone number: digits with spaces or hyphens. */
const dialled = /^(?=.{3,20}$)\+?\d[\d -]*\d$/;

const isName = (name: unknown): name is string =>
  typeof name === "string" &&
  name !== "" &&
  [...name].length <= mostCharacters &&
  cleanIdentifier(name) === name;

/** Reads the regional telephone numbers that the form shows to reporters in danger. */
export function readEmergencyNumbers(read: PolicyReader, value: unknown): EmergencyNumbers {
  if (!Array.isArray(value) || value.length === 0 || value.length > most) {
    read.refuse("emergencyNumbers", `a list of 1 to ${most} numbers`, value, "Correct it, or remove it.");
    return [];
  }
  return value.map((entry: unknown, index) => {
    const member = `emergencyNumbers[${index}]`;
    const { name, number, ...others }: Record<string, unknown> = Object(entry);
    read.refuseOthers(`"${member}"`, others, '"name" and "number"');
    if (!isName(name))
      read.refuse(
        `${member}.name`,
        `a text of 1 to ${mostCharacters} characters in one line`,
        name,
        'Say who answers, such as "Ambulans Kota Bandung".',
      );
    if (typeof number !== "string" || !dialled.test(number))
      read.refuse(
        `${member}.number`,
        "a text of 3 to 20 digits, spaces and hyphens",
        number,
        'Write what to dial, such as "119" or "0341-551111".',
      );
    return { name: String(name), number: String(number) };
  });
}
