// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";
import type { HTMLAttributes } from "preact";
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

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      /** The report form of a complaint channel. */
      "lapor-form": HTMLAttributes<LaporForm> &
        LaporFormAttributes &
        LaporFormProperties &
        Listeners<"on", LaporFormEvents>;
      /** Shows the progress of a report in a complaint channel. */
      "lapor-status": HTMLAttributes<LaporStatus> &
        LaporStatusAttributes &
        LaporStatusProperties &
        Listeners<"on", LaporStatusEvents>;
      /** Opens the report form in a dialog. */
      "lapor-button": HTMLAttributes<LaporButton> &
        LaporButtonAttributes &
        LaporButtonProperties &
        Listeners<"on", LaporButtonEvents>;
      /** Shows the public reports of a complaint channel. */
      "lapor-public": HTMLAttributes<LaporPublic> &
        LaporPublicAttributes &
        LaporPublicProperties &
        Listeners<"on", LaporPublicEvents>;
    }
  }
}
