import type { Settings } from "./settings.ts";

/** The colours that a site can set, in page order. Each setting is mapped to its custom property. */
export const colourProperties = {
  accent: "--lapor-accent",
  onAccent: "--lapor-on-accent",
  background: "--lapor-background",
  text: "--lapor-text",
  muted: "--lapor-muted",
  surface: "--lapor-surface",
  border: "--lapor-border",
  error: "--lapor-error",
  success: "--lapor-success",
  focus: "--lapor-focus",
} as const;

/** The setting's name for a colour. */
export type ColourName = keyof typeof colourProperties;

/** The names of all colours. */
export const colourNames = Object.keys(colourProperties) as ColourName[];

/** The widget's two colour schemes. */
export type Scheme = "light" | "dark";

/** The widget's default colours, the same as in its manifest. */
export const ownColours: Readonly<Record<Scheme, Readonly<Record<ColourName, string>>>> = {
  light: {
    accent: "#1d5fa8",
    onAccent: "#ffffff",
    background: "#ffffff",
    surface: "#f6f4f2",
    text: "#1d1b1a",
    muted: "#5c5754",
    border: "#87817d",
    error: "#b3001b",
    success: "#0f6b3c",
    focus: "#1457c8",
  },
  dark: {
    accent: "#2f74c8",
    onAccent: "#ffffff",
    background: "#1b1a19",
    surface: "#272524",
    text: "#f3f0ee",
    muted: "#bbb4af",
    border: "#8e8783",
    error: "#ff9a9a",
    success: "#7fd9a6",
    focus: "#8ab4ff",
  },
};

/** The accent of `preset="lapor"`. */
export const laporAccent: Readonly<Record<Scheme, string>> = { light: "#c4122f", dark: "#d92a45" };

/** Returns the colour schemes that citizens will see with these settings. */
export const schemesOf = ({ theme }: Pick<Settings, "theme">): Scheme[] =>
  theme === "auto" ? ["light", "dark"] : [theme === "dark" ? "dark" : "light"];

/** Returns the colour that citizens will see: the site's own colour or the widget's default. */
export const shownColour = (settings: Settings, name: ColourName, scheme: Scheme): string =>
  settings[name] ||
  (name === "accent" && settings.preset === "lapor" ? laporAccent[scheme] : ownColours[scheme][name]);
