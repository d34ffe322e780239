import type { ChannelElement } from "../channel-element.ts";
import type { FormStrings } from "../strings/form-strings.ts";
import type { LateStrings } from "../strings/late-strings.ts";
import type { AddedStyles } from "../styles/added-styles.ts";
import type { FormState } from "./form-state.ts";
import type { FormStore } from "./form-store.ts";

/**
 * What the parts need of the element around them: its attributes, and the means to render, focus and emit.
 */
export interface FormHost extends ChannelElement {
  readonly agency: string | undefined;
  readonly statusUrl: string | undefined;
  readonly mapTiles: string | undefined;
  readonly mapAttribution: string | undefined;
  readonly similar: "on" | "off" | undefined;
}

/** What every part is made from. Parts know the store and the element; they never know one another. */
export interface FormContext {
  host: FormHost;
  store: FormStore;
  styles: AddedStyles;
  strings: () => FormStrings;
  late: () => LateStrings;
}

/** The agency that reports of this form go to by default. */
export const siteAgencyId = (host: FormHost, { channel }: FormState): string =>
  host.agency || channel?.agency.id || "";

/** The sentence for an error code. */
export function errorSentence(code: string, { faults, unknownError }: LateStrings): string {
  return faults[code as keyof typeof faults] ?? unknownError;
}
