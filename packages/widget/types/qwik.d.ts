// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { HTMLAttributes } from "@builder.io/qwik";
import type { LaporButton, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";
import type {
  LaporButtonAttributes,
  LaporButtonProperties,
  LaporFormAttributes,
  LaporFormProperties,
  LaporPublicAttributes,
  LaporPublicProperties,
  LaporStatusAttributes,
  LaporStatusProperties,
} from "./attributes.d.ts";

declare module "@builder.io/qwik" {
  namespace QwikJSX {
    interface IntrinsicElements {
      /** The report form of a complaint channel. */
      "lapor-form": HTMLAttributes<LaporForm> & LaporFormAttributes & LaporFormProperties;
      /** Shows the progress of a report in a complaint channel. */
      "lapor-status": HTMLAttributes<LaporStatus> & LaporStatusAttributes & LaporStatusProperties;
      /** Opens the report form in a dialog. */
      "lapor-button": HTMLAttributes<LaporButton> & LaporButtonAttributes & LaporButtonProperties;
      /** Shows the public reports of a complaint channel. */
      "lapor-public": HTMLAttributes<LaporPublic> & LaporPublicAttributes & LaporPublicProperties;
    }
  }
}
