/** Limits of a response in bytes, after decompression: of a result and of a refusal. */
export const longestBody = 2 ** 25;
export const longestRefusal = 2 ** 20;

/** Returned by `readJson` in place of a body that exceeds the limit. */
export const tooLarge: unique symbol = Symbol();

/**
 * Reads at most `limit` bytes of JSON, counted after decompression: a few hundred kilobytes of gzip can become
 * more than the memory of the process.
 */
export async function readJson(response: Response, limit: number): Promise<unknown> {
  const reader = response.body?.getReader?.();
  // A response without a body, or of a `fetch` without streams.
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
