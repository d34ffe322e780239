// The name `css` makes the build minify the style sheet and editors highlight it.
const css = String.raw;

/**
 * The map's style sheet: its frame, and only the rules for panes and tiles from Leaflet's own sheet. Colours
 * come from the surrounding form, except that controls above the tiles have fixed colours, because they must
 * be visible on any background.
 */
const mapStyles = css`
  .map p {
    margin: 0;
  }
  .map-box {
    position: relative;
    height: min(24em, 70vh);
    margin: 0.35em 0;
  }
  .map-view {
    position: relative;
    z-index: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
    border: 1px solid var(--border, #87817d);
    border-radius: var(--radius, 0.5em);
    background: #ddd;
    cursor: grab;
    -webkit-tap-highlight-color: transparent;
  }
  .map-view:focus,
  .map-button:focus {
    outline: 3px solid var(--focus, #1457c8);
    outline-offset: 2px;
  }
  .map-view:focus:not(:focus-visible),
  .map-button:focus:not(:focus-visible) {
    outline: none;
  }
  .map-mark {
    position: absolute;
    top: 50%;
    left: 50%;
    width: 40px;
    height: 40px;
    margin: -20px 0 0 -20px;
    border: 3px solid #c4122f;
    border-radius: 50%;
    box-shadow: 0 0 0 2px #fff, inset 0 0 0 2px #fff;
    pointer-events: none;
    forced-color-adjust: none;
  }
  .map-mark::before,
  .map-mark::after {
    content: "";
    position: absolute;
    top: 16px;
    left: 5px;
    width: 24px;
    height: 2px;
    background: #c4122f;
    box-shadow: 0 0 0 1px #fff;
  }
  .map-mark::after {
    transform: rotate(90deg);
  }
  .map-button {
    position: absolute;
    width: 44px;
    height: 44px;
    margin: 0;
    padding: 0;
    border: 2px solid #1d1b1a;
    border-radius: var(--radius, 0.5em);
    background: #fff;
    color: #1d1b1a;
    font: 700 1.25em/1 system-ui, sans-serif;
    cursor: pointer;
    touch-action: manipulation;
  }
  .north {
    top: 6px;
    left: calc(50% - 22px);
  }
  .south {
    bottom: 6px;
    left: calc(50% - 22px);
  }
  .west {
    top: calc(50% - 22px);
    left: 6px;
  }
  .east {
    top: calc(50% - 22px);
    right: 6px;
  }
  .zoomIn {
    top: 6px;
    right: 6px;
  }
  .zoomOut {
    top: 56px;
    right: 6px;
  }
  .map-at {
    min-height: 1.5em;
  }
  .map-credit {
    color: var(--muted, #5c5754);
    font-size: 0.9em;
  }
  .map-credit a {
    color: inherit;
  }
  .leaflet-touch-drag.leaflet-touch-zoom {
    touch-action: none;
  }
  .leaflet-dragging,
  .leaflet-drag-target {
    cursor: grabbing;
  }
  .leaflet-pane,
  .leaflet-layer,
  .leaflet-tile-container,
  .leaflet-tile {
    position: absolute;
    top: 0;
    left: 0;
  }
  .leaflet-tile {
    max-width: none;
    visibility: hidden;
    -webkit-user-drag: none;
    -webkit-user-select: none;
    user-select: none;
  }
  .leaflet-tile-loaded {
    visibility: inherit;
  }
  .leaflet-safari .leaflet-tile-container {
    width: 1600px;
    height: 1600px;
  }
  .leaflet-zoom-animated {
    transform-origin: 0 0;
  }
  .leaflet-zoom-anim .leaflet-zoom-animated {
    transition: transform 0.25s cubic-bezier(0, 0, 0.25, 1);
  }
`;

/**
 * Adds the style sheet to the map's root and returns a function that removes it. In Safari before 16.4, adds
 * a style element to the map instead.
 */
export function wear(whole: HTMLElement, root: Node): () => void {
  if ("adoptedStyleSheets" in root && "replaceSync" in CSSStyleSheet.prototype) {
    const scope = root as ShadowRoot;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(mapStyles);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    return () => {
      scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }
  const style = document.createElement("style");
  // The nonce for the page's Content-Security-Policy, in the variable that Lit uses for it.
  const { litNonce } = window as { litNonce?: string };
  if (litNonce) style.nonce = litNonce;
  style.textContent = mapStyles;
  whole.prepend(style);
  return () => style.remove();
}
