import { type EditionName, editions, mediaTypeOf, writeEdition } from "@lapor/openapi/editions";
import type { Hashing } from "../platform/hashing.ts";

/** The contract as the channel serves it to everybody. */
export interface Documents {
  /** Finds the edition at a path. */
  at(pathname: string): EditionName | undefined;
  /**
   * Returns the edition with its `ETag`. The first call creates the edition, and later calls create it again
   * only after a failure.
   */
  read(name: EditionName): Promise<ServedDocument>;
}

/** A document that is ready to send. */
export interface ServedDocument {
  text: string;
  headers: Record<string, string> & { etag: string };
}

const isEdition = (name: string): name is EditionName => Object.hasOwn(editions, name);

/**
 * Creates the documents of one channel.
 * @param publicUrl The channel's configured address. The request's address is not used, because caches share
 *   a document.
 */
export function createDocuments(publicUrl: string | undefined, hashing: Hashing): Documents {
  const written = new Map<EditionName, Promise<ServedDocument>>();
  const write = async (name: EditionName): Promise<ServedDocument> => {
    const text = await writeEdition(name, publicUrl);
    return {
      text,
      headers: {
        "content-type": mediaTypeOf(name),
        "cache-control": "public, max-age=3600",
        etag: `"${(await hashing.sha256(text)).slice(0, 16)}"`,
      },
    };
  };
  return {
    at(pathname) {
      const name = pathname.slice(1);
      return pathname.startsWith("/") && isEdition(name) ? name : undefined;
    },
    read(name) {
      const known = written.get(name);
      if (known) return known;
      const document = write(name);
      written.set(name, document);
      document.catch(() => written.delete(name));
      return document;
    },
  };
}
