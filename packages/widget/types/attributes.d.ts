// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporEventMap, LaporForm, LaporStatus } from "@lapor/widget";

/** Listeners as properties: the name of the event after `Prefix`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as `${Prefix}${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Attributes of `<lapor-form>`. */
export interface LaporFormAttributes {
  /** Id of the agency that reports go to unless the citizen chooses; the key's own agency unless told. */
  agency?: string | undefined;
  /** Page of this site with `<lapor-status>`; the receipt leads there. Only `http:` and `https:`. */
  "status-url"?: string | undefined;
  /** Address template of the site's own map tiles (`https://peta.example/{z}/{x}/{y}.png`); no map without it. */
  "map-tiles"?: string | undefined;
  /** Whose map it is, shown under it. */
  "map-attribution"?: string | undefined;
  /** `off` asks for no similar public reports while the citizen writes; `on` unless told. */
  similar?: "on" | "off" | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, `jv` or `su`; else the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` unless told; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** Colours: LAPOR!'s red unless told, or a blue that goes with most sites. */
  preset?: "lapor" | "netral" | undefined;
  /** `compact` takes less room; buttons and fields keep their height. */
  density?: "comfortable" | "compact" | undefined;
}

/** Properties of `<lapor-form>`, for frameworks that set them. */
export type LaporFormProperties = {
  [Name in
    | "agency"
    | "statusUrl"
    | "mapTiles"
    | "mapAttribution"
    | "similar"
    | "baseUrl"
    | "publishableKey"
    | "lang"
    | "theme"
    | "preset"
    | "density"
    | "client"]?: LaporForm[Name] | undefined;
};

/** Events of `<lapor-form>`. */
export type LaporFormEvents = Pick<
  LaporEventMap,
  "lapor-ready" | "lapor-change" | "lapor-submit" | "lapor-success" | "lapor-follow" | "lapor-error"
>;

/** Attributes of `<lapor-status>`. */
export interface LaporStatusAttributes {
  /** Fills in the tracking ID, as a fragment of the address does (`#K7M-2QF-9XH`); the access code is always asked for, and may be left empty for a public report. */
  "tracking-id"?: string | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, `jv` or `su`; else the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` unless told; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** Colours: LAPOR!'s red unless told, or a blue that goes with most sites. */
  preset?: "lapor" | "netral" | undefined;
  /** `compact` takes less room; buttons and fields keep their height. */
  density?: "comfortable" | "compact" | undefined;
}

/** Properties of `<lapor-status>`, for frameworks that set them. */
export type LaporStatusProperties = {
  [Name in "trackingId" | "baseUrl" | "publishableKey" | "lang" | "theme" | "preset" | "density" | "client"]?:
    | LaporStatus[Name]
    | undefined;
};

/** Events of `<lapor-status>`. */
export type LaporStatusEvents = Pick<LaporEventMap, "lapor-ready" | "lapor-error">;

/** Attributes of `<lapor-button>`. */
export interface LaporButtonAttributes {
  /** As for `<lapor-form>`. */
  agency?: string | undefined;
  /** As for `<lapor-form>`. */
  "status-url"?: string | undefined;
  /** As for `<lapor-form>`. */
  "map-tiles"?: string | undefined;
  /** As for `<lapor-form>`. */
  "map-attribution"?: string | undefined;
  /** As for `<lapor-form>`. */
  similar?: "on" | "off" | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, `jv` or `su`; else the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` unless told; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** Colours: LAPOR!'s red unless told, or a blue that goes with most sites. */
  preset?: "lapor" | "netral" | undefined;
  /** `compact` takes less room; buttons and fields keep their height. */
  density?: "comfortable" | "compact" | undefined;
}

/** Properties of `<lapor-button>`, for frameworks that set them. */
export type LaporButtonProperties = {
  [Name in
    | "agency"
    | "statusUrl"
    | "mapTiles"
    | "mapAttribution"
    | "similar"
    | "baseUrl"
    | "publishableKey"
    | "lang"
    | "theme"
    | "preset"
    | "density"
    | "client"]?: LaporButton[Name] | undefined;
};

/** Events of `<lapor-button>`. */
export type LaporButtonEvents = Pick<
  LaporEventMap,
  "lapor-ready" | "lapor-change" | "lapor-submit" | "lapor-success" | "lapor-follow" | "lapor-error"
>;
