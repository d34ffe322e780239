/**
 * Loads code that is not part of the initial load, with one retry. A browser may remember a failed `import()`
 * until the page is closed (https://github.com/whatwg/html/issues/6768). The retry therefore adds a query to
 * the file's URL, which Chrome and Firefox name in their error message. In other browsers, the retry repeats
 * the same import.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [url] = /https?:\S+\.js/.exec(`${error}`) ?? [];
    // Bundlers have to ignore this import, because they cannot resolve the URL, and Turbopack would fail the
    // build.
    return url
      ? import(
          /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ `${url}?again=${Date.now()}`
        )
      : load();
  }
}
