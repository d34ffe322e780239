/** Where something is, WGS 84, in degrees with at most 6 decimals (0.1 m). */
export interface Point {
  latitude: number;
  longitude: number;
  /** Radius in metres within which the device believes to be; missing where a person pointed. */
  accuracy?: number;
}

/**
 * Why there is no location: the citizen or the site's policy said no, the device does not know, nobody answered in time, or the page is
 * plain HTTP, where browsers tell none.
 */
export type LocateRefusal = "denied" | "unavailable" | "timeout" | "insecure";

/** What `locate` rejects with. Carries no coordinates and none of the browser's own words. */
export class LocateError extends Error {
  readonly refusal: LocateRefusal;

  constructor(refusal: LocateRefusal) {
    super(`No location: ${refusal}`);
    this.name = "LocateError";
    this.refusal = refusal;
  }
}

/** Milliseconds for question and answer together: some browsers never answer when the question is closed unanswered. */
const limit = 20_000;

/** Codes of GeolocationPositionError, https://www.w3.org/TR/geolocation/#position_error_interface */
const refusals: readonly LocateRefusal[] = ["unavailable", "denied", "unavailable", "timeout"];

const round = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** A point as the contract takes it: longitude within ±180, 6 decimals. */
export function pointAt(latitude: number, longitude: number, accuracy?: number): Point {
  return {
    latitude: round(latitude),
    longitude: round(longitude),
    ...(accuracy !== undefined && { accuracy: Math.ceil(accuracy) }),
  };
}

/** What stands in the way of `locate` before anybody is asked, so that the form can say why it offers no button. */
export function locateObstacle(): LocateRefusal | undefined {
  if (!isSecureContext) return "insecure";
  return navigator.geolocation ? undefined : "unavailable";
}

/** Whether it makes sense to offer `locate`. Asks nothing. */
export const canLocate = (): boolean => !locateObstacle();

/**
 * Asks the browser, and so the citizen, where the device is: call it on a click only. Rejects with `LocateError`, after 20 seconds at the
 * latest, or with an `AbortError` when `signal` says so.
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
