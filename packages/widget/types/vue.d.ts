// Generated from custom-elements.json by generate/widget.mjs. Do not edit.
import type { LaporButton, LaporForm, LaporStatus } from "@lapor/widget";
import type { LaporPublic } from "@lapor/widget/public";
import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
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
} from "./attributes.d.ts";

type Handlers<Events> = {
  [Name in keyof Events & string as Name extends `lapor-${infer Rest}`
    ? `onLapor${Capitalize<Rest>}`
    : never]?: ((event: Events[Name]) => void) | undefined;
};

type Tag<Instance, Props, Events> = new () => Instance & {
  $props: HTMLAttributes & PublicProps & Props & Handlers<Events>;
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module "vue" {
  interface GlobalComponents {
    /** The report form of a complaint channel. */
    "lapor-form": Tag<LaporForm, LaporFormAttributes & LaporFormProperties, LaporFormEvents>;
    /** Shows the progress of a report in a complaint channel. */
    "lapor-status": Tag<LaporStatus, LaporStatusAttributes & LaporStatusProperties, LaporStatusEvents>;
    /** Opens the report form in a dialog. */
    "lapor-button": Tag<LaporButton, LaporButtonAttributes & LaporButtonProperties, LaporButtonEvents>;
    /** Shows the public reports of a complaint channel. */
    "lapor-public": Tag<LaporPublic, LaporPublicAttributes & LaporPublicProperties, LaporPublicEvents>;
  }
}
