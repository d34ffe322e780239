/** Styles for the frame around the templates, in addition to those of `@lapor/widget`. */
export const frameStyles = `
:root { color-scheme: light dark; }
body {
  margin: 0;
  background: #f1eeec;
  color: #1d1b1a;
  font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  line-height: 1.5;
}
.bar {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0 1.5em;
  box-sizing: border-box;
  max-width: 60em;
  margin: 0 auto;
  padding: 0.4em 1em;
}
.bar a {
  display: inline-block;
  box-sizing: border-box;
  min-height: 44px;
  padding: 0.6em 0;
  color: inherit;
}
.bar nav {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0 0.9em;
}
.channel { font-weight: 700; text-decoration: none; }
.channel:hover { text-decoration: underline; }
.skip {
  position: absolute;
  left: -100vw;
}
.skip:focus {
  left: 0.5em;
  top: 0.5em;
  z-index: 1;
  padding: 0.6em 1em;
  background: #fff;
  color: #1d1b1a;
}
.skip:focus, .bar a:focus-visible, .root:focus-visible { outline: 3px solid #1457c8; outline-offset: 2px; }
.figure summary::after { display: inline-block; }
@media (min-width: 62em) { .bar { padding: 0.4em 0; } }
@media (prefers-color-scheme: dark) {
  body { background: #121110; color: #f3f0ee; }
  .skip:focus, .bar a:focus-visible, .root:focus-visible { outline-color: #8ab4ff; }
}
@media print { .skip, .bar nav { display: none; } }
`;
