/**
 * Fetches a part that the first load left out. A browser may answer a failed `import()` from memory for ever
 * (https://github.com/whatwg/html/issues/6768), so the next try goes to another address of the same file, which Chrome and Firefox
 * name in their message.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [url] = /https?:\S+\.js/.exec(`${error}`) ?? [];
    return url ? import(/* @vite-ignore */ `${url}?again=${Date.now()}`) : load();
  }
}
