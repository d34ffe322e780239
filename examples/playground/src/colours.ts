import type { Settings } from "./settings.ts";

/** The colours that a site can set, in page order, with the custom property of each. */
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

export type ColourName = keyof typeof colourProperties;

export const colourNames = Object.keys(colourProperties) as ColourName[];

export type Scheme = "light" | "dark";

/** The widget's default colours. They must equal those in its manifest. */
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

export const laporAccent: Readonly<Record<Scheme, string>> = { light: "#c4122f", dark: "#d92a45" };

/** Returns the colour schemes in which citizens can see the widget with these settings. */
export const schemesOf = ({ theme }: Pick<Settings, "theme">): Scheme[] =>
  theme === "auto" ? ["light", "dark"] : [theme === "dark" ? "dark" : "light"];

/** Returns the colour that citizens see, which is the site's own colour or else the widget's default. */
export const shownColour = (settings: Settings, name: ColourName, scheme: Scheme): string =>
  settings[name] ||
  (name === "accent" && settings.preset === "lapor" ? laporAccent[scheme] : ownColours[scheme][name]);
