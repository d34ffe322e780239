import { createModel, type Model } from "./model.ts";
import { readModel } from "./pack-model.ts";

let packed: Promise<string> | undefined;
let shipped: Promise<Model> | undefined;

/** The model that is shipped, packed (`packModel`). It comes (about 130 kB compressed) only when it is first asked for. */
export const shippedModelText = (): Promise<string> => {
  packed ??= import("./model.gen.ts").then(
    ({ packedModel }) => packedModel,
    (error: unknown) => {
      // A failed download must not stand for ever: the next call tries again.
      packed = undefined;
      throw error;
    },
  );
  return packed;
};

/** The model that is shipped, ready for use. */
export const loadShippedModel = (): Promise<Model> => {
  shipped ??= shippedModelText().then(
    (text) => createModel(readModel(text)),
    (error: unknown) => {
      shipped = undefined;
      throw error;
    },
  );
  return shipped;
};
