import { type Channel, LaporError } from "@lapor/sdk";
import { clientOf, reportError } from "../client.ts";
import { matchesShape } from "../offline/matches-shape.ts";
import type { FormContext } from "./form-host.ts";
import { initialState } from "./form-state.ts";
import { shownShapes } from "./stored-values.ts";

const { policy } = initialState;

/** What the form reads of a policy. */
const example = {
  ...policy,
  agency: shownShapes.agency,
  "region?": shownShapes.region,
  attachments: { maxCount: 0, maxBytes: 0, mediaTypes: [""] },
  "notice?": { version: "", text: "" },
};

/**
 * Refusals that no retry heals: the site is not set up, and the fallback is shown instead of a form that
 * cannot be sent.
 */
const siteRefusals = ["unauthorized", "forbidden", "origin_not_allowed", "not_found", "method_not_allowed"];

/**
 * Reads a response as the channel's policy, with those classifications that this version has strings for.
 *
 * @throws LaporError `bad_response` when it is something else, or no classification is left.
 */
export function readPolicy(response: Channel): Channel {
  const classifications = matchesShape(response, example)
    ? response.classifications.filter((kind) => policy.classifications.includes(kind))
    : [];
  if (!classifications.length)
    throw new LaporError({ code: "bad_response", message: "Not the channel's policy.", retryable: true });
  return { ...response, classifications };
}

/**
 * Asks the channel for its policy: when the form starts, when its attributes change, and again when it is
 * missing.
 */
export class ChannelPolicy {
  private readonly form: FormContext;
  private asking = 0;

  constructor(form: FormContext) {
    this.form = form;
    form.store.subscribe(({ type }) => {
      if (type === "send") void this.loadIfMissing();
    });
  }

  /** Tries again when a field is entered, unless the policy is known or on its way. */
  async loadIfMissing(): Promise<void> {
    if (!this.form.store.state.channel && !this.asking) await this.load();
  }

  async load(): Promise<void> {
    const { host, store } = this.form;
    this.asking++;
    try {
      const channel = readPolicy(await clientOf(host).getChannel());
      store.dispatch({ type: "learn", channel });
      host.emit("lapor-ready", {});
    } catch (error) {
      const refusal = reportError(host, error);
      if (siteRefusals.includes(refusal.code)) store.dispatch({ type: "refuse_site", refusal });
    } finally {
      this.asking--;
    }
  }
}
