import { type LocateRefusal, locateObstacle } from "./locate-obstacle.ts";

/** A position in WGS 84 degrees with at most 6 decimals (0.1 m). */
export interface Point {
  latitude: number;
  longitude: number;
  /** Accuracy radius in metres; missing where a person chose the point. */
  accuracy?: number;
  /** It was read from a photo. */
  ofPhoto?: true;
}

/** The error of `locate`. Carries no coordinates and none of the browser's own text. */
export class LocateError extends Error {
  readonly refusal: LocateRefusal;

  constructor(refusal: LocateRefusal) {
    super(`No location: ${refusal}`);
    this.name = "LocateError";
    this.refusal = refusal;
  }
}

/**
 * Milliseconds for permission and location together: some browsers never respond when the prompt is
 * dismissed.
 */
const limit = 20_000;

/** Codes of GeolocationPositionError, https://www.w3.org/TR/geolocation/#position_error_interface */
const refusals: readonly LocateRefusal[] = ["unavailable", "denied", "unavailable", "timeout"];

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** A point as the contract accepts it: longitude within ±180, 6 decimals. */
export function pointAt(latitude: number, longitude: number, accuracy?: number): Point {
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    ...(accuracy !== undefined && { accuracy: Math.ceil(accuracy) }),
  };
}

/**
 * Asks the browser, and so the citizen, where the device is: call it on a click only. Rejects with
 * `LocateError`, after at most 20 seconds, or with an `AbortError` when `signal` aborts.
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
