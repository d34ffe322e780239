// What a reader of a page has at hand where a block uses it without making it: put-mock-in-place.ts gives each a value.
import type { Lapor } from "@lapor/sdk";

declare global {
  /** Imported at the head of a page. */
  const createLapor: typeof import("@lapor/sdk").createLapor;
  const iterate: typeof import("@lapor/sdk").iterate;
  /** A client with the site's publishable key. */
  const lapor: Lapor;
  /** A client with an officer's secret key. */
  const officer: Lapor;
  /** A photo that a citizen has chosen. */
  const file: File;
  /** Tracking ID and access code of a report that was sent. */
  const access: { trackingId: string; accessCode: string };
}
