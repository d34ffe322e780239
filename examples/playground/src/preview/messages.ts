/** From the page to the preview: how the form should be from now on, as a fragment. */
export interface Wish {
  kind: "settings";
  fragment: string;
}

/** From the preview to the page: what became of the form. */
export type News =
  | { kind: "open" }
  | { kind: "ready" }
  | { kind: "sent"; trackingId: string }
  | { kind: "sample"; trackingId: string; accessCode: string }
  | { kind: "followed" }
  | { kind: "fault"; code: string };

/** Sends to the window around or within; both are of one folder. */
export const post = (target: Window, message: Wish | News): void => target.postMessage(message, "*");
