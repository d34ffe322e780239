/** The strings of a map's frame. */
export interface MapFrameStrings {
  label: string;
  /** The instruction above the map. */
  instruction: string;
  /** The keys and their effects, for people who do not see the map. */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** Said once, when map tiles are missing. */
  tilesMissing: string;
}

/** The effect of a button or key of the map: pans by CSS pixels, or zooms. */
export type MapMove = { x: number; y: number } | { zoom: 1 | -1 };

/**
 * The nodes around and in a map, created without markup, so that no content policy objects. A map of several
 * points removes `mark` and `at`.
 */
export interface MapFrame {
  /** The root node, to be added to the page. */
  whole: HTMLElement;
  /** The element that shows the map, has the focus and handles the keys. */
  view: HTMLElement;
  /** The marker, in the middle of the view. */
  mark: HTMLElement;
  /** Announces where the marker is. */
  at: HTMLElement;
  /** Shows an error message. */
  note: HTMLElement;
}

/** Pixels per press: at the closest zoom a few metres, and nine presses cross a phone. */
const step = 40;

const moves = {
  north: ["↑", { x: 0, y: -step }],
  south: ["↓", { x: 0, y: step }],
  west: ["←", { x: -step, y: 0 }],
  east: ["→", { x: step, y: 0 }],
  zoomIn: ["+", { zoom: 1 }],
  zoomOut: ["−", { zoom: -1 }],
} as const;

const keys: Readonly<Record<string, keyof typeof moves>> = {
  ArrowUp: "north",
  ArrowDown: "south",
  ArrowLeft: "west",
  ArrowRight: "east",
  "+": "zoomIn",
  "=": "zoomIn",
  "-": "zoomOut",
  _: "zoomOut",
};

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  attributes: Record<string, string> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = document.createElement(tag);
  node.className = className;
  for (const name in attributes) node.setAttribute(name, attributes[name]!);
  node.append(...children);
  return node;
}

/** The map's source as plain text; an https address at its end makes the words before it a link. */
function credit(attribution: string): HTMLElement {
  const [, words = "", href = ""] = /^(.*?)\s*(https:\/\/\S+)$/.exec(attribution.trim()) ?? [];
  const link = () => make("a", "", { href, target: "_blank", rel: "noopener" }, words || href);
  return make("p", "map-credit", {}, href ? link() : attribution);
}

/**
 * Builds the frame; `move` is called for each press of a button or key. Dragging is never the only way (WCAG
 * 2.5.7).
 */
export function mapFrame(
  words: MapFrameStrings,
  language: string,
  attribution: string,
  move: (by: MapMove) => void,
): MapFrame {
  const view = make("div", "map-view", {
    tabindex: "0",
    role: "application",
    "aria-label": words.label,
    "aria-describedby": "map-instruction map-keys",
  });
  view.addEventListener("keydown", (event) => {
    const name = keys[event.key];
    if (!name || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(moves[name][1]);
  });
  const buttons = (Object.keys(moves) as (keyof typeof moves)[]).map((name) => {
    const [sign, by] = moves[name];
    const button = make("button", `map-button ${name}`, { type: "button", "aria-label": words[name] }, sign);
    button.addEventListener("click", () => move(by));
    return button;
  });
  const at = make("p", "map-at", { role: "status" });
  const note = make("p", "map-note", { role: "status" });
  const mark = make("div", "map-mark", { "aria-hidden": "true" });
  const whole = make(
    "div",
    "map",
    { dir: "ltr", lang: language },
    make("p", "map-instruction", { id: "map-instruction" }, words.instruction),
    make("p", "", { id: "map-keys", hidden: "" }, words.keys),
    make("div", "map-box", {}, view, mark, ...buttons),
    at,
    note,
    credit(attribution),
  );
  return { whole, view, mark, at, note };
}
