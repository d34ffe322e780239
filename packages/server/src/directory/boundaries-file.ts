import { findRegion, findVillage } from "@lapor/directory";
import pointInPolygon from "point-in-polygon-hao";
import type { Settings } from "../config/settings.ts";
import { ConfigError } from "../platform/config-error.ts";
import { isObject, readJsonObject } from "../platform/json-file.ts";

type Position = [longitude: number, latitude: number];
type Polygon = Position[][];

/** A region's area, with a bounding box that excludes most points quickly. */
interface Area {
  code: string;
  polygons: readonly Polygon[];
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Each byte takes about four bytes of memory for as long as the server runs. */
const mostBytes = 64 * 1024 * 1024;

const variable = "LAPOR_BOUNDARIES_FILE";
const example = `{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"32.73.02"},"geometry":{"type":"Polygon","coordinates":[…]}}]}`;

export interface BoundarySettings {
  /**
   * The path of a GeoJSON file with region boundaries. Without it, the nearest known place determines the
   * region of a point.
   */
  boundariesFile?: string;
}

export const boundarySettings: Settings<BoundarySettings> = {
  variables: [variable],
  read({ given }) {
    const boundariesFile = given(variable);
    return boundariesFile ? { boundariesFile } : {};
  },
};

/**
 * Reads an operator's boundaries: a GeoJSON FeatureCollection (RFC 7946) of polygons in WGS 84, each with its
 * region code in `properties.code`. Returns a function that finds the smallest region around a point.
 * Throws `ConfigError` with a sentence that names the feature.
 */
export async function readBoundariesFile(
  file: string,
): Promise<(point: { latitude: number; longitude: number }) => string | undefined> {
  const { type, features } = readJsonObject(variable, file, {
    example,
    otherwise: "to name the region of the nearest known place",
    most: {
      bytes: mostBytes,
      advice: "Simplify the boundaries: a distance of 20 metres between two points is enough.",
    },
  });
  if (type !== "FeatureCollection" || !Array.isArray(features) || features.length === 0)
    throw new ConfigError([
      `${variable} should be a GeoJSON FeatureCollection with at least one feature, such as ${example}, but ${file} is not. Correct it.`,
    ]);
  const areas = await Promise.all(features.map((feature, index) => readFeature(feature, index, file)));
  // The longest code belongs to the smallest region: a village comes before its district.
  areas.sort((one, other) => other.code.length - one.code.length);
  return ({ latitude, longitude }) =>
    areas.find(
      ({ west, south, east, north, polygons }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        // A point on the boundary itself (0) counts as inside.
        polygons.some((polygon) => pointInPolygon([longitude, latitude], polygon) !== false),
    )?.code;
}

async function readFeature(feature: unknown, index: number, file: string): Promise<Area> {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  const geometry = isObject(feature) && isObject(feature.geometry) ? feature.geometry : {};
  const { code } = properties;
  const refuse = (problem: string): never => {
    throw new ConfigError([
      `Feature ${index + 1} of ${file} (${variable}) ${problem}. Correct it, or leave the feature out.`,
    ]);
  };
  if (typeof code !== "string" || !(findRegion(code) ?? (await findVillage(code))))
    return refuse(
      `should have a known region code in properties.code, with dots (such as "32.73.02"), but has ${JSON.stringify(code)?.slice(0, 40) ?? "none"}`,
    );
  const polygons =
    geometry.type === "Polygon"
      ? [geometry.coordinates]
      : geometry.type === "MultiPolygon" && Array.isArray(geometry.coordinates)
        ? geometry.coordinates
        : [];
  if (polygons.length === 0 || !polygons.every(isPolygon))
    return refuse(
      `(${code}) should have a Polygon or MultiPolygon of closed rings in degrees, longitude first, but has another geometry`,
    );
  const outline = polygons.flatMap((polygon) => polygon[0] ?? []);
  const range = (axis: 0 | 1): [least: number, most: number] => [
    outline.reduce((least, position) => Math.min(least, position[axis]), 180),
    outline.reduce((most, position) => Math.max(most, position[axis]), -180),
  ];
  const [west, east] = range(0);
  const [south, north] = range(1);
  return { code, polygons, west, south, east, north };
}

const isPolygon = (value: unknown): value is Polygon =>
  Array.isArray(value) && value.length > 0 && value.every(isRing);

const isRing = (value: unknown): value is Position[] =>
  Array.isArray(value) &&
  value.length >= 4 &&
  value.every(isPosition) &&
  value[0]?.[0] === value.at(-1)?.[0] &&
  value[0]?.[1] === value.at(-1)?.[1];

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  Number.isFinite(value[0]) &&
  Number.isFinite(value[1]) &&
  Math.abs(value[0]) <= 180 &&
  Math.abs(value[1]) <= 90;
