// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";
import type { JSXBase } from "@stencil/core/internal";
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

type Capitalized<Events> = { [Name in keyof Events & string as Capitalize<Name>]: Events[Name] };

declare module "@stencil/core" {
  namespace JSX {
    interface IntrinsicElements {
      /** The report form of a complaint channel. */
      "lapor-form": JSXBase.HTMLAttributes<LaporForm> &
        LaporFormAttributes &
        LaporFormProperties &
        Listeners<"on", Capitalized<LaporFormEvents>>;
      /** Shows the progress of a report in a complaint channel. */
      "lapor-status": JSXBase.HTMLAttributes<LaporStatus> &
        LaporStatusAttributes &
        LaporStatusProperties &
        Listeners<"on", Capitalized<LaporStatusEvents>>;
      /** Opens the report form in a dialog. */
      "lapor-button": JSXBase.HTMLAttributes<LaporButton> &
        LaporButtonAttributes &
        LaporButtonProperties &
        Listeners<"on", Capitalized<LaporButtonEvents>>;
      /** Shows the public reports of a complaint channel. */
      "lapor-public": JSXBase.HTMLAttributes<LaporPublic> &
        LaporPublicAttributes &
        LaporPublicProperties &
        Listeners<"on", Capitalized<LaporPublicEvents>>;
    }
  }
}
