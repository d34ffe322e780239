import { type ColourName, colourNames, type Scheme, schemesOf, shownColour } from "./colours.ts";
import type { Settings } from "./settings.ts";

/** Returns the relative luminance of `#rrggbb`, from 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channelOf(Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio of two colours, from 1 to 21 (WCAG 2.2). */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** Two colours that are next to each other in the widget. */
export interface Pair {
  front: ColourName;
  back: ColourName;
  /** The minimum ratio: 4.5 for text (WCAG 1.4.3), 3 for borders and markers (1.4.11). */
  least: 4.5 | 3;
}

const pairs: readonly Pair[] = [
  { front: "onAccent", back: "accent", least: 4.5 },
  { front: "text", back: "background", least: 4.5 },
  { front: "text", back: "surface", least: 4.5 },
  { front: "muted", back: "background", least: 4.5 },
  { front: "error", back: "background", least: 4.5 },
  { front: "success", back: "background", least: 4.5 },
  { front: "border", back: "background", least: 3 },
  { front: "focus", back: "background", least: 3 },
];

export interface Contrast extends Pair {
  /** The schemes in which the pair has this contrast. */
  schemes: Scheme[];
  ratio: number;
  enough: boolean;
}

/**
 * Evaluates, in each visible scheme, the pairs that contain one of the site's own colours. Always evaluates
 * the main button.
 */
export function evaluateContrast(settings: Settings): Contrast[] {
  const chosen = colourNames.filter((name) => settings[name]);
  return pairs
    .filter(({ front, back }, index) => index === 0 || chosen.includes(front) || chosen.includes(back))
    .flatMap((pair) => checkPair(settings, pair));
}

function channelOf(byte: number): number {
  const share = byte / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Evaluates a pair in each scheme, and combines schemes with the same result. */
function checkPair(settings: Settings, pair: Pair): Contrast[] {
  const found = new Map<string, Contrast>();
  for (const scheme of schemesOf(settings)) {
    const front = shownColour(settings, pair.front, scheme);
    const back = shownColour(settings, pair.back, scheme);
    const alike = found.get(front + back);
    const ratio = contrastRatio(front, back);
    if (alike) alike.schemes.push(scheme);
    else found.set(front + back, { ...pair, schemes: [scheme], ratio, enough: ratio >= pair.least });
  }
  return [...found.values()];
}
