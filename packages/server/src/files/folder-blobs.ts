import { type FileHandle, mkdir, open, opendir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { StoreUnavailable } from "@lapor/channel/store";
import { errorCode } from "../platform/error-code.ts";
import { checkedKey, type FileStore, keyForm, type StoredFile } from "./file-store.ts";

// Temporary errors, after which the client can try again: the disk is full or missing, or too many files are
// open. Any other error is internal.
const passing = new Set<unknown>([
  "ENOSPC",
  "EDQUOT",
  "EFBIG",
  "EIO",
  "EROFS",
  "EMFILE",
  "ENFILE",
  "EACCES",
  "EPERM",
]);

/**
 * Stores files in a folder. Each file is complete or absent, and on disk before `put` resolves. The end of
 * the key spreads the files over 256 subfolders. Throws `RangeError` for a key that is not a plain name, and
 * `StoreUnavailable` when the folder cannot be written (disk full).
 */
export function folderBlobs(folder: string): FileStore {
  const pathOf = (key: string): string => join(folder, checkedKey(key).slice(-2).toLowerCase(), key);
  let count = 0;
  return {
    location: `the folder ${resolve(folder)}`,
    async *list(beginning = "") {
      for await (const entry of await openOrNothing(folder))
        if (entry.isDirectory()) yield filesIn(join(folder, entry.name), beginning);
    },
    async put(key, bytes) {
      const path = pathOf(key);
      const partial = `${path}.${process.pid}-${count++}.partial`;
      await writing(async () => {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        try {
          const handle = await open(partial, "wx", 0o600);
          try {
            await handle.writeFile(bytes);
            await handle.sync();
          } finally {
            await handle.close();
          }
          await rename(partial, path);
        } catch (error) {
          await rm(partial, { force: true }).catch(() => {});
          throw error;
        }
        await syncFolder(dirname(path));
      });
    },
    async get(key) {
      try {
        return new Uint8Array(await readFile(pathOf(key)));
      } catch (error) {
        if (errorCode(error) === "ENOENT") return undefined;
        throw error;
      }
    },
    async open(key) {
      const handle = await openOrUndefined(pathOf(key));
      if (!handle) return undefined;
      const { size } = await handle.stat();
      return {
        size,
        // Reads the opened file, even if another one replaces it in the meantime.
        async read(start, end) {
          const { bytesRead, buffer } = await handle.read(new Uint8Array(end - start), 0, end - start, start);
          if (bytesRead < end - start)
            throw new Error("A file in the folder was truncated while it was read.");
          return buffer;
        },
        close: () => handle.close(),
      };
    },
    async beginning(key, bytes) {
      try {
        const handle = await open(pathOf(key), "r");
        try {
          const { bytesRead, buffer } = await handle.read(new Uint8Array(bytes), 0, bytes, 0);
          return buffer.subarray(0, bytesRead);
        } finally {
          await handle.close();
        }
      } catch (error) {
        if (errorCode(error) === "ENOENT") return undefined;
        throw error;
      }
    },
    async has(key) {
      try {
        return (await stat(pathOf(key))).isFile();
      } catch (error) {
        if (errorCode(error) === "ENOENT") return false;
        throw error;
      }
    },
    async delete(key) {
      const path = pathOf(key);
      await writing(() => rm(path, { force: true }));
    },
  };
}

async function writing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!passing.has(errorCode(error))) throw error;
    throw new StoreUnavailable("The folder for files cannot be written.", { cause: error });
  }
}

/** Makes a file's name survive a power failure, for which syncing the file alone is not enough. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openOrUndefined(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return undefined;
    throw error;
  }
}

async function openOrNothing(folder: string) {
  try {
    return await opendir(folder);
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw error;
  }
}

async function filesIn(folder: string, beginning: string): Promise<StoredFile[]> {
  const found: StoredFile[] = [];
  for await (const { name } of await openOrNothing(folder)) {
    // The name of a partially written file does not match `keyForm`.
    if (!keyForm.test(name) || !name.startsWith(beginning)) continue;
    try {
      const { size, mtime } = await stat(join(folder, name));
      found.push({ key: name, bytes: size, at: mtime });
    } catch (error) {
      if (errorCode(error) !== "ENOENT") throw error;
    }
  }
  return found;
}
