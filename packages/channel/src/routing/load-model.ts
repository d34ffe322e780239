import { createModel, type Model } from "./model.ts";
import { readModel } from "./pack-model.ts";

/** A model as text (`packModel`), with an id of its content. */
export interface PackedModel {
  readonly id: string;
  readonly packed: string;
}

/**
 * A model learned from officers' decisions, with the id of the shipped model that it is based on. After an
 * update it no longer fits.
 */
export interface LearnedModel extends PackedModel {
  readonly baseId: string;
}

/** Stored in place of a learned model to return to the shipped one. Fits every release. */
export const backToShipped: LearnedModel = { id: "shipped", baseId: "", packed: "" };

let shipped: Promise<PackedModel> | undefined;

/** Loads the shipped model (about 141 kB compressed) at the first call. */
export function loadShippedModel(): Promise<PackedModel> {
  shipped ??= import("./model.gen.ts").then(
    ({ modelId, packedModel }) => ({ id: modelId, packed: packedModel }),
    (error: unknown) => {
      // A failed download must not be final: the next call tries again.
      shipped = undefined;
      throw error;
    },
  );
  return shipped;
}

/** A model is used for this long before the store is asked for a newer one, in milliseconds. */
const freshFor = 60_000;

/** Options of `createCurrentModel`. */
export interface CurrentModelOptions {
  /**
   * Reads the newest learned model; undefined without one, or if it is the known one (in use, or found not
   * to fit).
   */
  readLearned?: ((knownId: string | undefined) => Promise<LearnedModel | undefined>) | undefined;
  now(): Date;
  /**
   * Receives errors of the store, and one error for each damaged learned model. The present model stays in
   * use.
   */
  onError?: ((error: unknown) => void) | undefined;
}

/**
 * Creates a function that returns the present model: the shipped one, or a learned one. Every replica uses a
 * newly learned model within a minute.
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
      // Now known, whether it fits or not: it does not change, and is not read again.
      knownId = learned.id;
      if (learned.id === backToShipped.id) model = Promise.resolve(await loadFirst());
      else if (learned.baseId === shippedId) model = Promise.resolve(createModel(readModel(learned.packed)));
    } catch (error) {
      onError?.(error);
    }
  };

  return async () => {
    const age = now().getTime() - askedAt;
    // Also asks again after the clock was set back.
    if (readLearned && (age < 0 || age >= freshFor)) {
      askedAt = now().getTime();
      const asking = askForLearned();
      // Only the first text waits: a slow store does not slow down suggestions.
      if (model === undefined) await asking;
    }
    model ??= loadFirst().catch((error: unknown) => {
      model = undefined;
      throw error;
    });
    return model;
  };
}
