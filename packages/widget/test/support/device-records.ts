import { expect } from "@open-wc/testing";
import { createDeviceStore } from "../../src/offline/device-store.ts";
import type { KeptFile, KeptReport } from "../../src/offline/kept-report.ts";

export interface Words {
  body: string;
}

export const file = (id: string, text = `bytes of ${id}`): KeptFile => ({
  id,
  name: `${id}.jpg`,
  type: "image/jpeg",
  bytes: new Blob([text], { type: "image/jpeg" }),
});

export const draft = (id: string, more: Partial<KeptReport<Words>> = {}): KeptReport<Words> => ({
  id,
  scope: "form",
  stage: "draft",
  savedAt: Date.now(),
  values: { body: `Jalan Braga berlubang (${id})` },
  files: [],
  ...more,
});

export const open = () => createDeviceStore<Words>();

export const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Returns all rows of an object store, bypassing the form's code. */
export async function raw(name: "reports" | "files" | "own" | "keys"): Promise<unknown[]> {
  const database = await done(indexedDB.open("lapor"));
  const rows = await done(database.transaction(name).objectStore(name).getAll());
  database.close();
  return rows;
}

/** Runs `work` with one of the platform's methods replaced. */
export async function instead<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
  work: () => Promise<unknown>,
): Promise<void> {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(owner, name, own);
    else delete owner[name];
  }
}

/** Deletes everything from the device and waits until all tabs have been notified. */
export async function clean(): Promise<void> {
  const tab = new BroadcastChannel("lapor");
  const heard = new Promise((resolve) => {
    tab.onmessage = resolve;
  });
  expect(await open().forgetEverything()).to.equal(true);
  await heard;
  tab.close();
}

export const textOf = (record: KeptReport<Words> | undefined) =>
  Promise.all(record!.files.map(({ bytes }) => new Response(bytes).text()));
