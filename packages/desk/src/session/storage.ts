import type { Me } from "@lapor/sdk";

/** The part of `sessionStorage` that the desk uses. */
export type DeskStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Parses a stored JSON value, and removes it if it is no longer readable. */
export function readStored<Value>(storage: DeskStorage, name: string): Value | undefined {
  const text = storage.getItem(name);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as Value;
  } catch {
    storage.removeItem(name);
    return undefined;
  }
}

/** Stores a value as JSON. If the storage is full, the officer must not lose the text on the screen. */
export function writeStored(storage: DeskStorage, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    storage.removeItem(name);
  }
}

/**
 * Returns the officer's own part of the storage, so the next officer at this computer gets none of the
 * drafts.
 */
export function ownStorage(storage: DeskStorage, me: Me): DeskStorage {
  if (me.kind !== "officer") return storage;
  const own = (name: string): string => `${name}:${me.id}`;
  return {
    getItem: (name) => storage.getItem(own(name)),
    setItem: (name, value) => storage.setItem(own(name), value),
    removeItem: (name) => storage.removeItem(own(name)),
  };
}
