/**
 * Import this before Leaflet, and bundle both: an import that remains one is evaluated before the code beside
 * it. While it loads, Leaflet 1.9 (src/core/Browser.js) assigns `innerHTML` once, to detect SVG in HTML.
 * Under `require-trusted-types-for 'script'` that throws, and the map would not load. The result only affects
 * vectors, which the map does not draw; so a plain object replaces that one `<div>`. The page gets its own
 * `createElement` back before any other script can run: modules that import each other are evaluated without
 * a pause.
 */
const own = Object.getOwnPropertyDescriptor(document, "createElement");
const create = document.createElement.bind(document) as (...words: unknown[]) => object;

const restore = (): void => {
  if (own) Object.defineProperty(document, "createElement", own);
  else Reflect.deleteProperty(document, "createElement");
};

document.createElement = ((...words: unknown[]) => {
  if (words[0] !== "div") return create(...words);
  restore();
  return {};
}) as never;
queueMicrotask(restore);

export {};
