// Checks the types of `<lapor-form>` in React 19, in the form that the JSX compiler outputs. This file is
// only compiled and never run.

import type { LaporForm } from "@lapor/widget";
import type {} from "@lapor/widget/react";
import { jsx } from "react/jsx-runtime";

jsx("lapor-form", {
  agency: "pemkot-bandung",
  "base-url": "https://kanal.example",
  "publishable-key": "pk_contoh",
  theme: "dark",
  className: "wide",
  ref: { current: null as LaporForm | null },
  "onlapor-success": ({ detail }) => detail.trackingId.length,
  "onlapor-submit": (event) => event.preventDefault(),
});
jsx("lapor-status", { trackingId: "LP-1", "onlapor-error": ({ detail }) => detail.code.length });
jsx("lapor-button", { preset: "lapor", density: "compact" });
jsx("lapor-public", { view: "map", region: "32.73", limit: 6, state: "none" });
jsx("p", { className: "ours" });

// @ts-expect-error No such theme.
jsx("lapor-form", { theme: "blue" });
// @ts-expect-error Not the name of an attribute.
jsx("lapor-form", { instansi: "pemkot-bandung" });
// @ts-expect-error No such view.
jsx("lapor-public", { view: "tiles" });
// @ts-expect-error The status page takes no map.
jsx("lapor-status", { "map-tiles": "/{z}/{x}/{y}.png" });
// @ts-expect-error The status page sends no report.
jsx("lapor-status", { "onlapor-success": () => {} });
// @ts-expect-error No event carries the access code.
jsx("lapor-form", { "onlapor-success": ({ detail }) => detail.accessCode });
