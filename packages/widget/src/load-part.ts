/**
 * Loads a part that the first load leaves out, with one retry. A browser may remember a failed `import()` for
 * the life of the page (https://github.com/whatwg/html/issues/6768), so the retry uses another address of the
 * same file, which Chrome and Firefox name in their message.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [url] = /https?:\S+\.js/.exec(`${error}`) ?? [];
    return url ? import(/* @vite-ignore */ `${url}?again=${Date.now()}`) : load();
  }
}
