import { type Channel, type Classification, LaporError } from "@lapor/sdk";
import { matchesShape } from "../../offline/matches-shape.ts";
import { shownShapes } from "../../values/stored-values.ts";
import { initialState, type Policy } from "../state/form-state.ts";

const { policy } = initialState;

/** The policy members that the form uses. Each example value states the member's type. */
const example = {
  ...policy,
  identity: { name: "", operator: "", mode: "" },
  agency: shownShapes.agency,
  "region?": shownShapes.region,
  attachments: { maxCount: 0, maxBytes: 0, mediaTypes: [""] },
  "notice?": { version: "", text: "" },
};

/**
 * Parses a response as the channel's policy and keeps the classifications for which this version has strings.
 *
 * @throws LaporError `bad_response` if the response is not a policy, or if no classification remains.
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
