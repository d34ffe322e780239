import { createModel, type Model } from "./model.ts";
import { readModel } from "./pack-model.ts";

/** A model as text (`packModel`), with an ID derived from its content. */
export interface PackedModel {
  readonly id: string;
  readonly packed: string;
}

/**
 * A model learned from officers' decisions, with the ID of the shipped model that it is based on. It no
 * longer fits after an update of the shipped model.
 */
export interface LearnedModel extends PackedModel {
  readonly baseId: string;
}

/** Stored instead of a learned model to return to the shipped model. Fits every release. */
export const backToShipped: LearnedModel = { id: "shipped", baseId: "", packed: "" };

let shipped: Promise<PackedModel> | undefined;

/** Loads the shipped model (about 141 kB compressed) on the first call. */
export function loadShippedModel(): Promise<PackedModel> {
  shipped ??= import("./model.gen.ts").then(
    ({ modelId, packedModel }) => ({ id: modelId, packed: packedModel }),
    (error: unknown) => {
      // A failed download is not remembered, so the next call tries again.
      shipped = undefined;
      throw error;
    },
  );
  return shipped;
}

/** Milliseconds for which a model is used before the store is queried for a newer one. */
const freshFor = 60_000;

export interface CurrentModelOptions {
  /**
   * Loads the newest learned model. Returns undefined if there is none, or if it is the known one (in use, or
   * found not to fit).
   */
  readLearned?: ((knownId: string | undefined) => Promise<LearnedModel | undefined>) | undefined;
  now(): Date;
  /** Receives store errors, and one error for each damaged learned model. The current model stays in use. */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * Creates a function that returns the current model, shipped or learned. Every replica uses a newly learned
 * model within a minute.
 */
export function createCurrentModel({ readLearned, now, onError }: CurrentModelOptions): () => Promise<Model> {
  let model: Promise<Model> | undefined;
  let knownId: string | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;

  const loadFirst = async (): Promise<Model> => createModel(readModel((await loadShippedModel()).packed));

  const askForLearned = async (): Promise<void> => {
    try {
      const learned = await readLearned?.(knownId);
      if (!learned) return;
      const { id: shippedId } = await loadShippedModel();
      // The model is now known, even if it does not fit. Models never change, so it is not loaded again.
      knownId = learned.id;
      if (learned.id === backToShipped.id) model = Promise.resolve(await loadFirst());
      else if (learned.baseId === shippedId) model = Promise.resolve(createModel(readModel(learned.packed)));
    } catch (error) {
      onError?.(error);
    }
  };

  return async () => {
    const age = now().getTime() - askedAt;
    // A negative age means that the clock was set back, so query the store again.
    if (readLearned && (age < 0 || age >= freshFor)) {
      askedAt = now().getTime();
      const asking = askForLearned();
      // Only the first text waits for the store, so a slow store does not delay later suggestions.
      if (model === undefined) await asking;
    }
    model ??= loadFirst().catch((error: unknown) => {
      model = undefined;
      throw error;
    });
    return model;
  };
}
