/** A message from the page to the preview, with the form's new settings as a fragment. */
export interface Wish {
  kind: "settings";
  fragment: string;
}

/** A message from the preview to the page about what happened in the form. */
export type News =
  | { kind: "open" }
  | { kind: "ready" }
  | { kind: "sent"; trackingId: string }
  | { kind: "sample"; trackingId: string; accessCode: string }
  | { kind: "followed" }
  | { kind: "fault"; code: string };

/** Sends a message to the parent or child window, which has the same origin. */
export const post = (target: Window, message: Wish | News): void => target.postMessage(message, "*");
