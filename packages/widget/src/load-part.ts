/**
 * Loads a part that the first load leaves out, with one retry. A browser may remember a failed `import()` for
 * the life of the page (https://github.com/whatwg/html/issues/6768), so the retry adds a query to the file's
 * URL, which Chrome and Firefox give in their error message. Other browsers repeat the same import.
 */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    const [url] = /https?:\S+\.js/.exec(`${error}`) ?? [];
    // Bundlers cannot resolve this address, and Turbopack would fail the build.
    return url
      ? import(
          /* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ `${url}?again=${Date.now()}`
        )
      : load();
  }
}
