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

/** The parts' view of the element around them: its attributes, and the means to render, focus and emit. */
export interface FormHost extends ChannelElement {
  readonly agency: string | undefined;
  readonly statusUrl: string | undefined;
  readonly mapTiles: string | undefined;
  readonly mapAttribution: string | undefined;
  readonly similar: "on" | "off" | undefined;
  /**
   * Keeps a report for `<lapor-status>` of this site; false when the device did not confirm.
   *
   * @internal
   */
  keepReport(report: { trackingId: string; accessCode: string; title: string }): Promise<boolean>;
}

/** The context of every part. Parts know the store and the element, but not one another. */
export interface FormContext {
  host: FormHost;
  store: FormStore;
  styles: AddedStyles;
  strings: () => FormStrings;
  late: () => LateStrings;
  /** Strings that few reports need. */
  extra: LazyPart<ExtraStrings>;
}

/** Loads code together with the strings that few reports need. */
export async function loadWithExtra<Part>({ extra }: FormContext, load: () => Promise<Part>): Promise<Part> {
  const [part, strings] = await Promise.all([loadPart(load), extra.load()]);
  if (!strings) throw extra.error;
  return part;
}

/** The agency that reports of this form go to by default. */
export const siteAgencyId = (host: FormHost, { channel }: FormState): string =>
  host.agency || channel?.agency?.id || "";

/**
 * The agency that gets every report of the channel, whatever was chosen; undefined if the citizen chooses.
 */
export const onlyAgency = ({ channel }: Pick<FormState, "channel">): AgencySummary | undefined =>
  channel?.identity.mode === "standalone" ? undefined : channel?.agency;

/** The sentence for an error code. */
export function errorSentence(code: string, { faults, unknownError }: LateStrings): string {
  return faults[code as keyof typeof faults] ?? unknownError;
}
