import { createModel, type Model } from "./model.ts";
import { readModel } from "./pack-model.ts";

/** A model as text (`packModel`), with an id that names its content. */
export interface PackedModel {
  readonly id: string;
  readonly packed: string;
}

/** A model that was learned from officers' decisions, and the shipped one that it began with: after an update it no longer fits. */
export interface LearnedModel extends PackedModel {
  readonly baseId: string;
}

/** Kept in place of a learned model, it says that the shipped one is to be used again. It fits every release. */
export const backToShipped: LearnedModel = { id: "shipped", baseId: "", packed: "" };

let shipped: Promise<PackedModel> | undefined;

/** The model that is shipped. It comes (about 130 kB compressed) only when it is first asked for. */
export const loadShippedModel = (): Promise<PackedModel> => {
  shipped ??= import("./model.gen.ts").then(
    ({ modelId, packedModel }) => ({ id: modelId, packed: packedModel }),
    (error: unknown) => {
      // A failed download must not stand for ever: the next call tries again.
      shipped = undefined;
      throw error;
    },
  );
  return shipped;
};

/** How long a model is used before a newer one is asked for, in milliseconds. */
const freshFor = 60_000;

/** Where the channel gets the model that it routes by. */
export interface CurrentModelOptions {
  /** The newest learned model if there is one and it is not the one known already: in use, or found not to fit. */
  readLearned?: ((knownId: string | undefined) => Promise<LearnedModel | undefined>) | undefined;
  now(): Date;
  /** Told when the store fails, and once of each learned model that is broken: the one in use stays. */
  onError?: ((error: unknown) => void) | undefined;
}

/** Gives the model to route by: the shipped one, or what was learned from it. A learned one comes into use within a minute on every replica. */
export const createCurrentModel = ({
  readLearned,
  now,
  onError,
}: CurrentModelOptions): (() => Promise<Model>) => {
  let model: Promise<Model> | undefined;
  let knownId: string | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const loadFirst = async (): Promise<Model> => createModel(readModel((await loadShippedModel()).packed));

  const askForLearned = async (): Promise<void> => {
    try {
      const learned = await readLearned?.(knownId);
      if (!learned) return;
      const { id: shippedId } = await loadShippedModel();
      // From here on known, whether it fits or not: it stays as it is, and is not read again.
      knownId = learned.id;
      if (learned.id === backToShipped.id) model = Promise.resolve(await loadFirst());
      else if (learned.baseId === shippedId) model = Promise.resolve(createModel(readModel(learned.packed)));
    } catch (error) {
      onError?.(error);
    }
  };

  return async () => {
    const age = now().getTime() - askedAt;
    // A clock that was set back asks again as well.
    if (readLearned && (age < 0 || age >= freshFor)) {
      askedAt = now().getTime();
      const asking = askForLearned();
      // Only the first text waits for it: a slow store does not slow down suggestions.
      if (model === undefined) await asking;
    }
    model ??= loadFirst().catch((error: unknown) => {
      model = undefined;
      throw error;
    });
    return model;
  };
};
