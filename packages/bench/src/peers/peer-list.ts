import { CSS, FIELDS_HTML } from "../../peers/fields.ts";
import { govukMarkup, materialMarkup, shoelaceMarkup } from "./peer-markup.ts";

/** A path to an element. Each selector is looked up in the shadow root of the element before it. */
export type Workload = readonly string[];

/** A form that can be put on a page and measured. */
export interface Entry {
  name: string;
  /**
   * `floor` is a baseline, as small and fast as possible. `form` is a whole form. `kit` is a set of
   * components for building a form. `ours` is our form.
   */
  kind: "floor" | "form" | "kit" | "ours";
  /** The number of the nine fields that the entry shows. */
  fields: number;
  html: string;
  /** The entry's own style sheets, as paths in node_modules. */
  styles?: readonly string[];
  /** A style sheet written for the bench. */
  css?: string;
  noScript?: boolean;
  /**
   * The elements that must all be visible and enabled before the entry counts as usable. A person would type
   * into the first.
   */
  ready: readonly Workload[];
}

const app = '<div id="app"></div>';
const peer = (name: string, kind: Entry["kind"], fields: number, rest: Partial<Entry> = {}): Entry => ({
  name,
  kind,
  fields,
  html: app,
  ready: [["#app textarea"]],
  ...rest,
});

/** The forms that our form is compared with. The programs to bundle are in `peers/`. */
export const peers: readonly Entry[] = [
  peer("plain-html", "floor", 9, { html: FIELDS_HTML, css: CSS, noScript: true, ready: [["#isi"]] }),
  peer("vanilla-ce", "floor", 9, { html: "<x-vanilla></x-vanilla>", ready: [["x-vanilla", "#isi"]] }),
  peer("lit-min", "floor", 9, { html: "<x-lit></x-lit>", ready: [["x-lit", "#isi"]] }),
  peer("govuk", "form", 9, {
    html: govukMarkup,
    styles: ["govuk-frontend/dist/govuk/govuk-frontend.min.css"],
    ready: [["html[data-ready] #isi"]],
  }),
  peer("surveyjs", "form", 9, { styles: ["survey-core/survey-core.fontless.min.css"] }),
  peer("form-js", "form", 9, { styles: ["@bpmn-io/form-js-viewer/dist/assets/form-js.css"] }),
  peer("formio", "form", 9, { styles: ["@formio/js/dist/formio.form.min.css"] }),
  peer("sentry-feedback", "form", 3, { ready: [["#sentry-feedback", "textarea"]] }),
  peer("formbricks", "form", 2, { ready: [["#app textarea, #app input"]] }),
  peer("shoelace", "kit", 9, {
    html: shoelaceMarkup("sl", "primary"),
    styles: ["@shoelace-style/shoelace/dist/themes/light.css"],
    ready: [
      ["sl-textarea", "textarea"],
      ["sl-button", "button"],
    ],
  }),
  peer("webawesome", "kit", 9, {
    html: shoelaceMarkup("wa", "brand"),
    styles: ["@awesome.me/webawesome/dist/styles/webawesome.css"],
    ready: [
      ["wa-textarea", "textarea"],
      ["wa-button", "button"],
    ],
  }),
  peer("material-web", "kit", 9, {
    html: materialMarkup,
    ready: [
      ["md-outlined-text-field[type=textarea]", "textarea"],
      ["md-filled-button", "button"],
    ],
  }),
];

/** Returns the requested peers and all floors, to which ratios refer. Throws for an unknown name. */
export function choosePeers(only: readonly string[]): readonly Entry[] {
  const unknown = only.filter((name) => !peers.some((entry) => entry.name === name));
  if (unknown.length)
    throw new Error(
      `No peer is called ${unknown.join(", ")}. There are: ${peers.map(({ name }) => name).join(", ")}.`,
    );
  return only.length ? peers.filter(({ name, kind }) => kind === "floor" || only.includes(name)) : peers;
}
