export type ActionCommand =
  | "verifyReport"
  | "assignReport"
  | "startFollowUp"
  | "transferReport"
  | "askReporter"
  | "promiseDate"
  | "correctReport"
  | "answerReport"
  | "closeReport"
  | "addNote";

type SingleCommand =
  | "next"
  | "previous"
  | "open"
  | "back"
  | "tick"
  | "search"
  | "sheet"
  | "next-report"
  | ActionCommand;

/** The command of a key, or of a sequence that opens a view. */
export type Command<View = string> = SingleCommand | { view: View };

const single: Readonly<Record<string, SingleCommand>> = {
  j: "next",
  k: "previous",
  Enter: "open",
  u: "back",
  x: "tick",
  "/": "search",
  "?": "sheet",
  l: "next-report",
  v: "verifyReport",
  d: "assignReport",
  s: "startFollowUp",
  t: "transferReport",
  p: "askReporter",
  w: "promiseDate",
  e: "correctReport",
  a: "answerReport",
  c: "closeReport",
  n: "addNote",
};

/** Returns the key of a command, to show it next to the command's button. */
export const keyOf = (command: SingleCommand): string | undefined =>
  Object.keys(single).find((key) => single[key] === command);

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  isComposing: boolean;
}

export interface Reading<View> {
  command?: Command<View>;
  begun: boolean;
}

/**
 * Interprets a key press. Leaves keys with a modifier to the browser. `begun` means that the previous key was
 * `g`, so the key of one of the `views` can follow.
 */
export function readKey<View>(
  press: KeyPress,
  begun: boolean,
  views: Readonly<Record<string, View>>,
): Reading<View> {
  if (press.ctrlKey || press.metaKey || press.altKey || press.isComposing) return { begun: false };
  if (begun) {
    const view = views[press.key];
    return view ? { command: { view }, begun: false } : { begun: false };
  }
  if (press.key === "g") return { begun: true };
  const command = single[press.key];
  return command ? { command, begun: false } : { begun: false };
}

/**
 * Returns whether the element handles a key itself: fields and dialogs handle letters, buttons and links
 * handle Enter.
 */
export function belongsToElement(path: readonly EventTarget[], key: string): boolean {
  return path.some((target) => {
    if (!("localName" in target)) return false;
    const { localName, isContentEditable } = target as HTMLElement;
    if (
      isContentEditable ||
      /^(input|textarea|select|dialog|wa-(input|textarea|select|option|dialog))$/.test(localName)
    )
      return localName !== "input" || (target as HTMLInputElement).type !== "checkbox" || key === "Enter";
    return key === "Enter" && /^(button|a|summary|wa-button|wa-checkbox)$/.test(localName);
  });
}
