import type { Me } from "@lapor/sdk";

export type DeskStorage = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Parses a stored JSON value. Removes it if it cannot be parsed. */
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

/**
 * Stores a value as JSON. Never throws, because the officer must not lose the text on the screen when the
 * storage is full.
 */
export function writeStored(storage: DeskStorage, name: string, value: unknown): void {
  try {
    storage.setItem(name, JSON.stringify(value));
  } catch {
    storage.removeItem(name);
  }
}

/**
 * Returns a storage in which each name ends with the officer's ID, so the next officer at this computer gets
 * no drafts of others.
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
