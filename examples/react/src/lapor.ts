import type { LaporEventMap } from "@lapor/widget";
import {
  LaporButton as ButtonElement,
  LaporForm as FormElement,
  LaporStatus as StatusElement,
} from "@lapor/widget";
import { createComponent, type EventName } from "@lit/react";
import * as React from "react";

type Named<Name extends keyof LaporEventMap> = EventName<LaporEventMap[Name]>;

/** The events that every element fires. */
export const elementEvents = {
  onLaporReady: "lapor-ready" as Named<"lapor-ready">,
  onLaporError: "lapor-error" as Named<"lapor-error">,
};

const formEvents = {
  ...elementEvents,
  onLaporChange: "lapor-change" as Named<"lapor-change">,
  onLaporSubmit: "lapor-submit" as Named<"lapor-submit">,
  onLaporSuccess: "lapor-success" as Named<"lapor-success">,
  onLaporFollow: "lapor-follow" as Named<"lapor-follow">,
};

/**
 * The report form. Attributes are properties (`publishableKey`, `baseUrl`), events are handlers, and a ref
 * returns the element with `prefill`, `reset` and `submit`.
 * @example <LaporForm publishableKey="pk_…" baseUrl="https://kanal.example" onLaporSuccess={({ detail }) =>
 *   note(detail.trackingId)} />
 */
export const LaporForm = createComponent({
  react: React,
  tagName: "lapor-form",
  elementClass: FormElement,
  events: formEvents,
});

/** The element in which a reporter follows a report. */
export const LaporStatus = createComponent({
  react: React,
  tagName: "lapor-status",
  elementClass: StatusElement,
  events: elementEvents,
});

/** A button that opens the form in a dialog and fires the form's events. */
export const LaporButton = createComponent({
  react: React,
  tagName: "lapor-button",
  elementClass: ButtonElement,
  events: formEvents,
});
