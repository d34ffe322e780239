/**
 * Import this module before Leaflet and bundle both, because an unbundled import runs before the code next to
 * it. While it loads, Leaflet 1.9 (src/core/Browser.js) assigns `innerHTML` once to detect SVG in HTML. Under
 * `require-trusted-types-for 'script'`, that assignment throws and the map would not load. Its result affects
 * only vectors, which the map does not draw, so a plain object replaces that one `<div>`. The page gets its
 * own `createElement` back before any other script can run, because modules that import each other run
 * without a pause.
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
