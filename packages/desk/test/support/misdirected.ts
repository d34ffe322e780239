import type { Entry } from "./key-log.ts";

/** The operation in the request path, by the action's shortcut. */
const operations: Readonly<Record<string, string>> = {
  v: "verify",
  d: "assign",
  s: "follow-up",
  a: "answer",
  p: "ask-reporter",
  t: "transfer",
  w: "promise",
  e: "correct",
  n: "notes",
  c: "close",
};

/** The operation in the request path, by the name of the form's action. */
const ofForms: Readonly<Record<string, string>> = {
  verifyReport: "verify",
  assignReport: "assign",
  startFollowUp: "follow-up",
  answerReport: "answer",
  askReporter: "ask-reporter",
  transferReport: "transfer",
  promiseDate: "promise",
  correctReport: "correct",
  addNote: "notes",
  closeReport: "close",
};

const operationOf = (action: string): string => operations[action] ?? ofForms[action] ?? action;

/** A key counts as a shortcut only this many milliseconds after typing and after a change of report. */
const pauseMs = 250;

const lettersOf = (text: string): string[] => [...text.replaceAll(/\s/g, "")].toSorted();

/** Returns whether `whole` contains every letter of `part` at least as often. */
function isPart(part: string, whole: string): boolean {
  const rest = lettersOf(whole);
  return lettersOf(part).every((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
}

/**
 * Returns a description of each request that was sent although the officer had not opened that action on that
 * report, and of each sent text that was not typed there. The officer opens an action while the report is
 * shown, by its shortcut after a pause or by a click.
 */
export function misdirected(entries: readonly Entry[]): string[] {
  const faults: string[] = [];
  const opened = new Set<string>();
  const sent = new Map<string, Extract<Entry, { kind: "write" }>>();
  const typed = new Map<string, string>();
  let typedAt = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  const open = (action: string): void => {
    opened.add(operationOf(action));
    sent.delete(operationOf(action));
  };
  for (const [number, entry] of entries.entries()) {
    if (entry.kind === "place") {
      opened.clear();
      sent.clear();
      changedAt = entry.at;
    } else if (entry.kind === "click") open(entry.action);
    else if (entry.kind === "key") {
      if (!entry.isText) continue;
      const isShortcut = entry.at - typedAt >= pauseMs && entry.at - changedAt >= pauseMs;
      typedAt = entry.at;
      if (!entry.inText && isShortcut && operations[entry.key]) open(entry.key);
      const name = `${operationOf(entry.form)} ${entry.trackingId} ${entry.member}`;
      if (entry.inText && entry.key.length === 1) typed.set(name, (typed.get(name) ?? "") + entry.key);
    } else {
      const [, trackingId = "", operation = ""] = /agency-reports\/([^/]+)\/?(.*)$/.exec(entry.path) ?? [];
      const name = `${operation} ${trackingId}`;
      const before = sent.get(operation);
      const what = `${name} ${JSON.stringify(entry.body)}, entry ${number}`;
      if (!opened.has(operation)) faults.push(`was not opened: ${what}`);
      else if (trackingId !== entry.trackingId) faults.push(`is not for the report that is shown: ${what}`);
      else if (before && (before.status ?? 0) < 400) faults.push(`was sent twice: ${what}`);
      for (const member of ["message", "text", "reason"]) {
        const value = String(entry.body[member] ?? "");
        if (!isPart(value, typed.get(`${name} ${member}`) ?? ""))
          faults.push(`has text that was not typed there: ${what}`);
      }
      sent.set(operation, entry);
    }
  }
  return faults;
}
