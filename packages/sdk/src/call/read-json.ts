/** The maximum sizes of a result and of an error response, in bytes after decompression. */
export const longestBody = 2 ** 25;
export const longestRefusal = 2 ** 20;

/** Returned by `readJson` when the body exceeds the limit. */
export const tooLarge: unique symbol = Symbol();

/**
 * Parses at most `limit` bytes of JSON, counted after decompression, because a few hundred kilobytes of gzip
 * can expand to more than the process's memory.
 */
export async function readJson(response: Response, limit: number): Promise<unknown> {
  const reader = response.body?.getReader?.();
  // The response has no body, or the custom `fetch` does not support streams.
  if (!reader) return response.json();
  const decoder = new TextDecoder();
  let text = "";
  for (let bytes = 0; ; ) {
    const { value } = await reader.read();
    if (!value) return JSON.parse(text + decoder.decode());
    bytes += value.length;
    if (bytes > limit) {
      reader.cancel().catch(() => {});
      return tooLarge;
    }
    text += decoder.decode(value, { stream: true });
  }
}
