import "./page.css";
import "./controls.css";
import "./panels.css";
import { html, render } from "lit";
import { ref } from "lit/directives/ref.js";
import type { Moment, PageContext } from "./page/context.ts";
import { drawPage } from "./page/page.ts";
import { previewAddress } from "./page/preview-panel.ts";
import { changedMore } from "./page/settings-panel.ts";
import { type News, post } from "./preview/messages.ts";
import {
  fits,
  holdsSecret,
  readFragment,
  type SettingName,
  type Settings,
  writeFragment,
} from "./settings.ts";
import { en } from "./strings/en.ts";
import { id } from "./strings/id.ts";

const root = document.querySelector("#page") as HTMLElement;
let settings: Settings = readFragment(location.hash);
let moment: Moment = {};
/** The field that the user is typing in. Consecutive key presses in one field share a history entry. */
let typing: SettingName | undefined;
let frame: HTMLIFrameElement | undefined;
const unfolded = changedMore(settings) > 0;
// The preview's first URL. Later settings are sent as messages, so the form keeps its input. Default settings
// get no fragment, because an empty fragment would scroll this page to the frame.
const firstPreview = previewAddress(writeFragment(settings));

function keepInAddress(step: "new" | "same"): void {
  const address = `#${writeFragment(settings)}`;
  if (step === "new") history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}

/** The preview's height on the page, in pixels. */
const frameHeight = 720;
/** The smallest scale. Below it, text cannot be read, so the preview scrolls instead. */
const smallest = 0.45;

/** Scales down the preview if it is wider than its space on the page. */
function fitFrame(): void {
  const place = frame?.parentElement;
  if (!frame || !place) return;
  const width = settings.width === "desktop" ? 1280 : 360;
  const scale = Math.min(1, Math.max(smallest, place.clientWidth / width));
  const height = Math.round(frameHeight / scale);
  place.style.height = `${frameHeight + 2}px`;
  // A scaled element keeps its original size in the layout, so negative margins remove the unused space.
  Object.assign(frame.style, {
    width: `${width}px`,
    height: `${height}px`,
    transform: `scale(${scale})`,
    marginInlineEnd: `${-(1 - scale) * width}px`,
    marginBlockEnd: `${-(1 - scale) * height}px`,
  });
}

function update(): void {
  const words = settings.ui === "en" ? en : id;
  document.documentElement.lang = settings.ui;
  document.title = words.title;
  render(drawPage({ ...page, settings, words, moment, unfolded }, frameOf(words.frame)), root);
  fitFrame();
  if (frame?.contentWindow)
    post(frame.contentWindow, { kind: "settings", fragment: writeFragment(settings) });
}

const frameOf = (title: string) => html`<iframe
  title=${title}
  src=${firstPreview}
  allow="geolocation"
  ${ref((element) => {
    frame = element as HTMLIFrameElement | undefined;
  })}
></iframe>`;

/** Rejects a value that contains a secret key. Returns whether it was rejected. */
function refuse(name: SettingName, value: string): boolean {
  const secret = holdsSecret(value);
  moment = { ...moment, refused: secret ? name : undefined };
  return secret;
}

const page: Pick<PageContext, "choose" | "type" | "copy"> = {
  choose(patch) {
    typing = undefined;
    settings = { ...settings, ...patch };
    moment = { ...moment, refused: undefined };
    keepInAddress("new");
    update();
  },
  type(name, value) {
    const refused = refuse(name, value);
    const next = refused ? "" : value;
    if (fits(name, next)) {
      settings = { ...settings, [name]: next };
      keepInAddress(typing === name ? "same" : "new");
      typing = name;
    }
    update();
  },
  copy(what, text) {
    const tell = (done: boolean) => {
      moment = { ...moment, copied: { what, done } };
      update();
    };
    // On plain HTTP, there is no clipboard API.
    if (!navigator.clipboard) tell(false);
    else
      navigator.clipboard.writeText(text).then(
        () => tell(true),
        () => tell(false),
      );
  },
};

addEventListener("popstate", () => {
  typing = undefined;
  settings = readFragment(location.hash);
  update();
});
addEventListener("resize", fitFrame);
addEventListener("message", ({ data, source }: MessageEvent<News>) => {
  if (!frame || source !== frame.contentWindow) return;
  if (data.kind === "sample") moment = { ...moment, sample: data };
  // Ignore the `ready` that the form fires after the receipt, because the receipt's message says more.
  else if (data.kind !== "ready" || moment.news?.kind !== "followed") moment = { ...moment, news: data };
  update();
});

root.replaceChildren();
update();
