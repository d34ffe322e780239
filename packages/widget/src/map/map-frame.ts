/** The strings for a map's frame. */
export interface MapFrameStrings {
  label: string;
  /** The instructions above the map. */
  instruction: string;
  /** The description of the keys and their effects, for people who cannot see the map. */
  keys: string;
  zoomIn: string;
  zoomOut: string;
  north: string;
  south: string;
  west: string;
  east: string;
  /** The message that is shown once when map tiles are missing. */
  tilesMissing: string;
}

/** The effect of one of the map's buttons or keys: pan by a number of CSS pixels, or zoom. */
export type MapMove = { x: number; y: number } | { zoom: 1 | -1 };

/**
 * The nodes around and in a map. They are created without HTML markup, so no Content-Security-Policy blocks
 * them. A map with several points removes `mark` and `at`.
 */
export interface MapFrame {
  /** The root node, to be added to the page. */
  whole: HTMLElement;
  /** The element that shows the map, receives the focus and handles the keys. */
  view: HTMLElement;
  /** The marker, in the middle of the view. */
  mark: HTMLElement;
  /** Announces the marker's position. */
  at: HTMLElement;
  /** Shows an error message. */
  note: HTMLElement;
}

/**
 * The number of pixels to move per press. At the closest zoom, this is a few metres, and nine presses cross a
 * phone's screen.
 */
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

/**
 * Renders the map's attribution as plain text. If it ends with an https URL, the text before the URL becomes
 * a link to it.
 */
function credit(attribution: string): HTMLElement {
  const [, words = "", href = ""] = /^(.*?)\s*(https:\/\/\S+)$/.exec(attribution.trim()) ?? [];
  const link = () => make("a", "", { href, target: "_blank", rel: "noopener" }, words || href);
  return make("p", "map-credit", {}, href ? link() : attribution);
}

/**
 * Builds the frame, and calls `move` for each press of a button or key. Buttons and keys are required because
 * dragging must not be the only way to move the map (WCAG 2.5.7).
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
