// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporEventMap, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";

/** Listeners as properties: the name of the event after `Prefix`. */
export type Listeners<Prefix extends string, Events> = {
  [Name in keyof Events & string as `${Prefix}${Name}`]?: ((event: Events[Name]) => void) | undefined;
};

/** Attributes of `<lapor-form>`. */
export interface LaporFormAttributes {
  /** Id of the agency that receives the reports unless the citizen chooses another agency. The default is the key's own agency. */
  agency?: string | undefined;
  /** URL of this site's page with `<lapor-status>`, to which the receipt links. Only `http:` and `https:`. */
  "status-url"?: string | undefined;
  /** URL template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without it, the form has no map. */
  "map-tiles"?: string | undefined;
  /** Attribution below the map. */
  "map-attribution"?: string | undefined;
  /** `off` disables the search for similar public reports while the citizen writes; `on` by default. */
  similar?: "on" | "off" | undefined;
  /** The channel's address, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. The default is the nearest ancestor's `lang`, or else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default, a plain blue. `lapor` uses LAPOR!'s red and its button, and requires the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` reduces the spacing; buttons and fields keep their height. */
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
  /** The tracking ID to fill in. The fragment of the page's URL can also contain it (`#K7M-2QF-9XK`). A saved link (`#nomor=…&kode=…`) opens the report, and the element immediately removes the access code from the URL. */
  "tracking-id"?: string | undefined;
  /** The channel's address, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. The default is the nearest ancestor's `lang`, or else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default, a plain blue. `lapor` uses LAPOR!'s red and its button, and requires the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` reduces the spacing; buttons and fields keep their height. */
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
  /** The channel's address, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. The default is the nearest ancestor's `lang`, or else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default, a plain blue. `lapor` uses LAPOR!'s red and its button, and requires the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` reduces the spacing; buttons and fields keep their height. */
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
  /** The id of an agency, to show only its reports. */
  agency?: string | undefined;
  /** The code of a region (`32.73`), to show only the reports in it. */
  region?: string | undefined;
  /** The id of a category, to show only its reports. */
  category?: string | undefined;
  /** The number of reports per page of the list, from 1 to 100; 20 by default. */
  limit?: number | string | undefined;
  /** `none` keeps the element from changing the page's URL. Use it for a second element on a page, or on a site that uses the fragment itself. */
  state?: "address" | "none" | undefined;
  /** URL template of the map tiles (`https://peta.example/{z}/{x}/{y}.png`); without it, the map shows the provinces. */
  "map-tiles"?: string | undefined;
  /** Attribution below the map. */
  "map-attribution"?: string | undefined;
  /** The channel's address, without `/v1`. */
  "base-url"?: string | undefined;
  /** The site's `pk_…` key. */
  "publishable-key"?: string | undefined;
  /** `id`, `en`, or experimental `jv` and `su`. The default is the nearest ancestor's `lang`, or else `id`. */
  lang?: string | undefined;
  /** `light` by default; `auto` follows the device. */
  theme?: "light" | "dark" | "auto" | undefined;
  /** `netral` by default, a plain blue. `lapor` uses LAPOR!'s red and its button, and requires the ministry's permission. */
  preset?: "netral" | "lapor" | undefined;
  /** `compact` reduces the spacing; buttons and fields keep their height. */
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
