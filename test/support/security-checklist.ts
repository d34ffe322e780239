import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The number of level 1 and 2 requirements in each section of OWASP ASVS 5.0.0. The requirements are numbered
 * from 1 without gaps.
 */
const asvsSections: Readonly<Record<string, number>> = {
  "1.1": 2,
  "1.2": 9,
  "1.3": 11,
  "1.4": 3,
  "1.5": 2,
  "2.1": 3,
  "2.2": 3,
  "2.3": 4,
  "2.4": 1,
  "3.2": 2,
  "3.3": 4,
  "3.4": 6,
  "3.5": 5,
  "3.7": 2,
  "4.1": 3,
  "4.2": 1,
  "4.3": 2,
  "4.4": 4,
  "5.1": 1,
  "5.2": 3,
  "5.3": 2,
  "5.4": 3,
  "6.1": 3,
  "6.2": 12,
  "6.3": 4,
  "6.4": 4,
  "6.5": 5,
  "6.6": 3,
  "6.8": 4,
  "7.1": 3,
  "7.2": 4,
  "7.3": 2,
  "7.4": 5,
  "7.5": 2,
  "7.6": 2,
  "8.1": 2,
  "8.2": 3,
  "8.3": 1,
  "8.4": 1,
  "9.1": 3,
  "9.2": 4,
  "10.1": 2,
  "10.2": 2,
  "10.3": 4,
  "10.4": 11,
  "10.5": 5,
  "10.6": 2,
  "10.7": 3,
  "11.1": 2,
  "11.2": 3,
  "11.3": 3,
  "11.4": 4,
  "11.5": 1,
  "11.6": 1,
  "12.1": 3,
  "12.2": 2,
  "12.3": 4,
  "13.1": 1,
  "13.2": 5,
  "13.3": 2,
  "13.4": 5,
  "14.1": 2,
  "14.2": 4,
  "14.3": 3,
  "15.1": 3,
  "15.2": 3,
  "15.3": 7,
  "16.1": 1,
  "16.2": 5,
  "16.3": 4,
  "16.4": 3,
  "16.5": 3,
  "17.1": 1,
  "17.2": 4,
  "17.3": 2,
};

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

/** The ids of the requirements of OWASP ASVS 5.0.0, levels 1 and 2, in order. */
export const asvsIds: readonly string[] = Object.entries(asvsSections).flatMap(([section, count]) =>
  upTo(count).map((number) => `${section}.${number}`),
);

/** The ids of the risks in the OWASP API Security Top 10, 2023. */
export const apiTopTenIds: readonly string[] = upTo(10).map((number) => `API${number}`);

/** The ids of the attacks in the threat model that were tried and must fail. */
export const attackIds: readonly string[] = upTo(15).map((number) => `A${number}`);

const states = ["held", "partly", "not held", "does not apply"];

export interface Row {
  id: string;
  about: string;
  state: string;
  evidence: string;
}

/** Returns the rows of a page's tables whose first cell is an ID. */
export function readRows(markdown: string): Row[] {
  return markdown
    .split("\n")
    .filter((line) => /^\| (?:\d+\.\d+\.\d+|API\d+|A\d+) \|/.test(line))
    .map((line) => {
      const [, id = "", about = "", state = "", ...rest] = line.split("|").map((cell) => cell.trim());
      return { id, about, state, evidence: rest.join("|").trim() };
    });
}

/** A file that a page names and, if given, the title of a test that the file must contain. */
interface Reference {
  path: string;
  title?: string;
}

/** Returns the repository paths in backticks, each with the quoted title after it, if there is one. */
export function readReferences(markdown: string): Reference[] {
  const isPath = (text: string): boolean =>
    /^[\w.@-]+(?:\/[\w.@-]+)+\/?$/.test(text) || /^[\w-]+\.(?:md|json|yaml|ts|mjs)$/.test(text);
  return [...markdown.matchAll(/`([^`\n]+)`(?: "([^"\n]+)")?/g)]
    .map(([, path = "", title]) => ({ path, ...(title !== undefined && { title }) }))
    .filter(({ path }) => isPath(path) && !/^(?:@lapor|application|text|image|multipart)\//.test(path));
}

/** Reads one of the repository's files. Returns undefined if it does not exist. */
export type ReadFile = (path: string) => string | undefined;

/** Creates a function that reads the files below a folder. For a folder, it returns an empty text. */
export const readBelow =
  (folder: string): ReadFile =>
  (path) => {
    const place = join(folder, path);
    if (!existsSync(place)) return undefined;
    return path.endsWith("/") ? "" : readFileSync(place, "utf8");
  };

/** Returns whether a source contains a test or a contract case with this title. */
const hasTitle = (source: string, title: string): boolean =>
  [`"${title}"`, `\`${title}\``, `'${title}'`].some((quoted) => source.includes(quoted));

/** Returns the files and test titles that a page names but that do not exist. */
export function findReferenceFaults(markdown: string, read: ReadFile): string[] {
  return readReferences(markdown).flatMap(({ path, title }) => {
    const source = read(path);
    if (source === undefined) return [`there is no ${path}`];
    return title === undefined || hasTitle(source, title) ? [] : [`${path} has no test "${title}"`];
  });
}

const withoutReferences = (text: string): string => text.replaceAll(/`[^`]+`(?: "[^"]+")?/g, "");

function findRowFaults({ id, about, state, evidence }: Row): string[] {
  const faults: string[] = [];
  if (about.length < 3) faults.push(`${id} has no description`);
  if (!states.includes(state)) faults.push(`${id} has the state "${state}"`);
  if ((state === "held" || state === "partly") && readReferences(evidence).length === 0)
    faults.push(`${id} is ${state} but names no file`);
  if (/^(?:partly|not held|does not apply)$/.test(state) && !/\w{2}/.test(withoutReferences(evidence)))
    faults.push(`${id} is "${state}" but gives no reason`);
  return faults;
}

/** Returns a checklist's faults: missing, repeated and unknown ids, and rows without evidence. */
export function findChecklistFaults(markdown: string, ids: readonly string[], read: ReadFile): string[] {
  const rows = readRows(markdown);
  const count = (wanted: string): number => rows.filter(({ id }) => id === wanted).length;
  return [
    ...ids.filter((id) => count(id) === 0).map((id) => `${id} is missing`),
    ...ids.filter((id) => count(id) > 1).map((id) => `${id} appears ${count(id)} times`),
    ...rows.filter(({ id }) => !ids.includes(id)).map(({ id }) => `${id} is not in the standard`),
    ...rows.flatMap(findRowFaults),
    ...findReferenceFaults(markdown, read),
  ];
}
