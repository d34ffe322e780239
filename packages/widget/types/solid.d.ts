// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";
import type { JSX } from "solid-js";
import type {
  LaporButtonAttributes,
  LaporButtonEvents,
  LaporButtonProperties,
  LaporFormAttributes,
  LaporFormEvents,
  LaporFormProperties,
  LaporPublicAttributes,
  LaporPublicEvents,
  LaporPublicProperties,
  LaporStatusAttributes,
  LaporStatusEvents,
  LaporStatusProperties,
  Listeners,
} from "./attributes.d.ts";

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      /** The report form of a complaint channel. */
      "lapor-form": JSX.HTMLAttributes<LaporForm> &
        LaporFormAttributes &
        LaporFormProperties &
        Listeners<"on:", LaporFormEvents>;
      /** Shows the progress of a report in a complaint channel. */
      "lapor-status": JSX.HTMLAttributes<LaporStatus> &
        LaporStatusAttributes &
        LaporStatusProperties &
        Listeners<"on:", LaporStatusEvents>;
      /** Opens the report form in a dialog. */
      "lapor-button": JSX.HTMLAttributes<LaporButton> &
        LaporButtonAttributes &
        LaporButtonProperties &
        Listeners<"on:", LaporButtonEvents>;
      /** Shows the public reports of a complaint channel. */
      "lapor-public": JSX.HTMLAttributes<LaporPublic> &
        LaporPublicAttributes &
        LaporPublicProperties &
        Listeners<"on:", LaporPublicEvents>;
    }
  }
}
