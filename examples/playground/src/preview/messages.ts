/** From the page to the preview: the form's settings from now on, as a fragment. */
export interface Wish {
  kind: "settings";
  fragment: string;
}

/** From the preview to the page: what happened in the form. */
export type News =
  | { kind: "open" }
  | { kind: "ready" }
  | { kind: "sent"; trackingId: string }
  | { kind: "sample"; trackingId: string; accessCode: string }
  | { kind: "followed" }
  | { kind: "fault"; code: string };

/** Sends a message to the parent or child window. Both are on the same origin. */
export const post = (target: Window, message: Wish | News): void => target.postMessage(message, "*");
