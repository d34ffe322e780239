// Names that code blocks use without declaring them. put-mock-in-place.ts gives each a value.
import type { Lapor } from "@lapor/sdk";

declare global {
  /** Imported at the start of a page. */
  const createLapor: typeof import("@lapor/sdk").createLapor;
  const iterate: typeof import("@lapor/sdk").iterate;
  /** A client with the site's publishable key. */
  const lapor: Lapor;
  /** A client with an officer's secret key. */
  const officer: Lapor;
  /** A photo that a citizen has chosen. */
  const file: File;
  /** Tracking ID and access code of a submitted report. */
  const access: { trackingId: string; accessCode: string };
}
