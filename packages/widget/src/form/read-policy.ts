import { type Channel, LaporError } from "@lapor/sdk";
import { isLike } from "../offline/matches-shape.ts";
import { shown } from "./fit-values.ts";
import { initialState } from "./form-state.ts";

const { policy } = initialState;

/** What the form reads of a policy. */
const example = {
  ...policy,
  agency: shown.agency,
  "region?": shown.region,
  attachments: { maxCount: 0, maxBytes: 0, mediaTypes: [""] },
  "notice?": { version: "", text: "" },
};

/**
 * Takes an answer as the channel's policy, with those classifications that this version has words for.
 *
 * @throws LaporError `bad_response` when it is something else, or none is left.
 */
export function readPolicy(answer: Channel): Channel {
  const classifications = isLike(answer, example)
    ? answer.classifications.filter((kind) => policy.classifications.includes(kind))
    : [];
  if (!classifications.length)
    throw new LaporError({ code: "bad_response", message: "Not the channel's policy.", retryable: true });
  return { ...answer, classifications };
}
