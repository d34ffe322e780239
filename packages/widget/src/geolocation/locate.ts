import { type LocateRefusal, locateObstacle } from "./locate-obstacle.ts";

/** A position in WGS 84 degrees with at most 6 decimals (0.1 m). */
export interface Point {
  latitude: number;
  longitude: number;
  /** The accuracy radius in metres, or undefined if a person chose the point. */
  accuracy?: number;
  /** Set if the point was read from a photo. */
  ofPhoto?: true;
}

/** The error from `locate`. It contains neither coordinates nor the browser's own message. */
export class LocateError extends Error {
  readonly refusal: LocateRefusal;

  constructor(refusal: LocateRefusal) {
    super(`No location: ${refusal}`);
    this.name = "LocateError";
    this.refusal = refusal;
  }
}

/**
 * The timeout in milliseconds for permission and location together, because some browsers never respond if
 * the citizen dismisses the prompt.
 */
const limit = 20_000;

/**
 * The refusals, indexed by the codes of GeolocationPositionError,
 * https://www.w3.org/TR/geolocation/#position_error_interface
 */
const refusals: readonly LocateRefusal[] = ["unavailable", "denied", "unavailable", "timeout"];

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Creates a point in the contract's format: longitude within ±180 and 6 decimals. */
export function pointAt(latitude: number, longitude: number, accuracy?: number): Point {
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    ...(accuracy !== undefined && { accuracy: Math.ceil(accuracy) }),
  };
}

/**
 * Requests the device's location from the browser, which prompts the citizen, so call it only on a click.
 * Rejects with `LocateError` after at most 20 seconds, or with an `AbortError` when `signal` aborts.
 */
export function locate(signal?: AbortSignal): Promise<Point> {
  return new Promise((resolve, reject) => {
    const obstacle = locateObstacle();
    if (obstacle) return reject(new LocateError(obstacle));
    const timer = setTimeout(() => settle(() => reject(new LocateError("timeout"))), limit);
    const settle = (how: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", stop);
      how();
    };
    const stop = () =>
      settle(() => reject(new DOMException("The location is not needed any more", "AbortError")));
    if (signal?.aborted) return stop();
    signal?.addEventListener("abort", stop);
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude, accuracy } }) =>
        settle(() => resolve(pointAt(latitude, longitude, accuracy))),
      ({ code }) => settle(() => reject(new LocateError(refusals[code] ?? "unavailable"))),
      { enableHighAccuracy: true, timeout: limit },
    );
  });
}
