import { type Channel, type Classification, LaporError } from "@lapor/sdk";
import { matchesShape } from "../../offline/matches-shape.ts";
import { initialState, type Policy } from "../state/form-state.ts";
import { shownShapes } from "../values/stored-values.ts";

const { policy } = initialState;

/** What the form reads of a policy. */
const example = {
  ...policy,
  identity: { name: "", operator: "", mode: "" },
  agency: shownShapes.agency,
  "region?": shownShapes.region,
  attachments: { maxCount: 0, maxBytes: 0, mediaTypes: [""] },
  "notice?": { version: "", text: "" },
};

/**
 * Reads a response as the channel's policy, with those classifications that this version has strings for.
 *
 * @throws LaporError `bad_response` when it is something else, or no classification is left.
 */
export function readPolicy(response: Channel): Channel & Policy {
  const classifications = matchesShape(response, example)
    ? response.classifications.filter((kind): kind is Classification =>
        (policy.classifications as string[]).includes(kind),
      )
    : [];
  if (!classifications.length)
    throw new LaporError({ code: "bad_response", message: "Not the channel's policy.", retryable: true });
  return { ...response, classifications };
}
