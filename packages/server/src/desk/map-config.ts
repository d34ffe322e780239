import type { Settings } from "../config/settings.ts";

export interface MapSettings {
  /** The tile service for the officers' maps. Without it, there is no map. */
  map?: MapConfig;
}

interface MapConfig {
  /** The URL template with `{z}`, `{x}` and `{y}`, and the attribution for its tiles. */
  service: { tiles: string; attribution: string };
  /** The origins of the tiles, for the desk's content security policy. */
  origins: string[];
}

const known = ["z", "x", "y", "-y", "s", "r"];

/** The server names that replace `{s}`. */
const servers = ["a", "b", "c"];

const example = "https://peta.example/{z}/{x}/{y}.png";

export const mapSettings: Settings<MapSettings> = {
  variables: ["LAPOR_MAP_TILES", "LAPOR_MAP_ATTRIBUTION"],
  read({ given, faults }) {
    const map = readMapConfig(given, faults);
    return map ? { map } : {};
  },
};

/** Reads the tile service settings, if set. Adds errors to `faults`. */
function readMapConfig(given: (name: string) => string | undefined, faults: string[]): MapConfig | undefined {
  const tiles = given("LAPOR_MAP_TILES");
  const attribution = given("LAPOR_MAP_ATTRIBUTION");
  if (!tiles) {
    if (attribution)
      faults.push(
        `LAPOR_MAP_TILES should be set when LAPOR_MAP_ATTRIBUTION is, but it is missing. Set it to the address of your tile service, such as ${example}, or remove LAPOR_MAP_ATTRIBUTION.`,
      );
    return undefined;
  }
  const origins = originsOf(tiles);
  if (!origins)
    faults.push(
      `LAPOR_MAP_TILES should be an https address with {z}, {x} and {y}, and optionally {r}, and {s} at the start of the host, such as ${example}, but is "${tiles}". Ask your tile service for its template, or remove LAPOR_MAP_TILES to show no map.`,
    );
  if (!attribution)
    faults.push(
      `LAPOR_MAP_ATTRIBUTION should name the owner of the tiles, such as "© Badan Informasi Geospasial https://peta.example", but it is missing. Tile services require it.`,
    );
  return origins && attribution ? { service: { tiles, attribution }, origins } : undefined;
}

/** Returns the origins that a template loads from, or undefined if the template is invalid. */
function originsOf(tiles: string): string[] | undefined {
  const names = [...tiles.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  const isComplete =
    ["z", "x"].every((name) => names.includes(name)) && names.some((name) => /^-?y$/.test(name));
  if (!isComplete || !names.every((name) => known.includes(name))) return undefined;
  // Any placeholder other than `{s}` in the host would make the origins unpredictable.
  const [, host = ""] = /^https:\/\/((?:\{s\}\.)?[a-z0-9.-]+(?::\d{1,5})?)\//i.exec(tiles) ?? [];
  if (!host) return undefined;
  const urls = servers.map((server) => `https://${host.replace("{s}", server)}`);
  return urls.every((url) => URL.canParse(url))
    ? [...new Set(urls.map((url) => new URL(url).origin))]
    : undefined;
}
