/** A message from the page to the preview. `fragment` contains the form's new settings. */
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

export const post = (target: Window, message: Wish | News): void => target.postMessage(message, "*");
