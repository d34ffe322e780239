import { LaporPublic as PublicElement } from "@lapor/widget/public";
import { createComponent } from "@lit/react";
import * as React from "react";
import { elementEvents } from "./lapor.ts";

/**
 * The channel's public reports. The component is in its own module, so an app can load it together with the
 * page that shows it.
 * @example <LaporPublic baseUrl="https://kanal.example" agency="pemkot-bandung" limit={6} />
 */
export const LaporPublic = createComponent({
  react: React,
  tagName: "lapor-public",
  elementClass: PublicElement,
  events: elementEvents,
});
