import type { AgencySummary } from "@lapor/sdk";
import type { ChannelElement } from "../../channel-element.ts";
import type { LazyPart } from "../../lazy-part.ts";
import { loadPart } from "../../load-part.ts";
import type { ExtraStrings } from "../../strings/extra-strings.ts";
import type { FormStrings } from "../../strings/form-strings.ts";
import type { LateStrings } from "../../strings/late-strings.ts";
import type { AddedStyles } from "../../styles/added-styles.ts";
import type { FormState } from "./form-state.ts";
import type { FormStore } from "./form-store.ts";

/**
 * The element as the form's parts see it: its attributes, and the methods to render, move the focus and fire
 * events.
 */
export interface FormHost extends ChannelElement {
  readonly agency: string | undefined;
  readonly statusUrl: string | undefined;
  readonly mapTiles: string | undefined;
  readonly mapAttribution: string | undefined;
  readonly similar: "on" | "off" | undefined;
  submit(): Promise<void>;
  /**
   * Saves a report on the device for this site's `<lapor-status>`. Returns false if the device does not
   * confirm that it was saved.
   *
   * @internal
   */
  keepReport(report: { trackingId: string; accessCode: string; title: string }): Promise<boolean>;
}

/**
 * The context that every part gets. Parts have access to the store and the element, but not to each other.
 */
export interface FormContext {
  host: FormHost;
  store: FormStore;
  styles: AddedStyles;
  strings: () => FormStrings;
  late: () => LateStrings;
  /** The strings that few reports need. */
  extra: LazyPart<ExtraStrings>;
}

/** Loads code together with the strings that few reports need. */
export async function loadWithExtra<Part>({ extra }: FormContext, load: () => Promise<Part>): Promise<Part> {
  const [part, strings] = await Promise.all([loadPart(load), extra.load()]);
  if (!strings) throw extra.error;
  return part;
}

/** Returns the id of the agency that receives this form's reports by default. */
export const siteAgencyId = (host: FormHost, { channel }: FormState): string =>
  host.agency || channel?.agency?.id || "";

/**
 * Returns the agency that gets every report in a single-agency channel, or undefined if the citizen can
 * choose.
 */
export const onlyAgency = ({ channel }: Pick<FormState, "channel">): AgencySummary | undefined =>
  channel?.identity.mode === "standalone" ? undefined : channel?.agency;

export function errorSentence(code: string, { faults, unknownError }: LateStrings): string {
  return faults[code as keyof typeof faults] ?? unknownError;
}
