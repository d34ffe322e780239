// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporEventMap, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";

/** Listeners as properties: the name of the event after `Prefix`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as `${Prefix}${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Attributes of `<lapor-form>`. */
export interface LaporFormAttributes {
  /** Id of the agency that receives reports unless the citizen chooses another; the key's own agency by default. */
  agency?: string | undefined;
  /** Page of this site with `<lapor-status>`; the receipt links to it. Only `http:` and `https:`. */
  "status-url"?: string | undefined;
  /** Address template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without it there is no map. */
  "map-tiles"?: string | undefined;
  /** Attribution below the map. */
  "map-attribution"?: string | undefined;
  /** `off` does not search for similar public reports while the citizen writes; `on` by default. */
  similar?: "on" | "off" | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. By default the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default: a plain blue. `lapor` shows the red and the button of LAPOR!; only with the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` needs less space; buttons and fields keep their height. */
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
  /** Fills in the tracking ID, as the fragment of the page's address does (`#K7M-2QF-9XK`). A saved link (`#nomor=…&kode=…`) opens the report; its code leaves the address at once. */
  "tracking-id"?: string | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. By default the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default: a plain blue. `lapor` shows the red and the button of LAPOR!; only with the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` needs less space; buttons and fields keep their height. */
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
  /** `id`, `en`, or experimental `jv` and `su`. By default the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default: a plain blue. `lapor` shows the red and the button of LAPOR!; only with the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` needs less space; buttons and fields keep their height. */
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

/** Attributes of `<lapor-public>`. */
export interface LaporPublicAttributes {
  /** The first view; `list` by default. */
  view?: "list" | "map" | "statistics" | "agency" | undefined;
  /** Only reports of this agency, by its id. */
  agency?: string | undefined;
  /** Only reports of this region and the regions in it, by its code (`32.73`). */
  region?: string | undefined;
  /** Only reports of this category, by its id. */
  category?: string | undefined;
  /** Reports on a page of the list, from 1 to 100; 20 by default. */
  limit?: number | string | undefined;
  /** `none` leaves the page's address alone: for a second element on a page, or a site that uses the fragment itself. */
  state?: "address" | "none" | undefined;
  /** Address template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without it, the map shows the provinces. */
  "map-tiles"?: string | undefined;
  /** Attribution below the map. */
  "map-attribution"?: string | undefined;
  /** Address of the channel, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. By default the nearest `lang` above, else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default: a plain blue. `lapor` shows the red and the button of LAPOR!; only with the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` needs less space; buttons and fields keep their height. */
  density?: "comfortable" | "compact" | undefined;
}

/** Properties of `<lapor-public>`, for frameworks that set them. */
export type LaporPublicProperties = {
  [Name in
    | "view"
    | "agency"
    | "region"
    | "category"
    | "limit"
    | "state"
    | "mapTiles"
    | "mapAttribution"
    | "baseUrl"
    | "publishableKey"
    | "lang"
    | "theme"
    | "preset"
    | "density"
    | "client"]?: LaporPublic[Name] | undefined;
};

/** Events of `<lapor-public>`. */
export type LaporPublicEvents = Pick<LaporEventMap, "lapor-ready" | "lapor-error">;
