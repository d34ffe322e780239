/**
 * In the page this hides everything, in the shadow root it moves the host to the top; the host's own guard
 * keeps it visible.
 */
const rules =
  "@media print{body *{visibility:hidden}:host{position:absolute!important;top:0!important;left:0!important}}";

/**
 * Prints the element of a shadow root without the page around it. Returns a function that undoes this; the
 * end of printing calls it too. A browser without adoptable style sheets (Safari before 16.4) prints the
 * whole page: a `<style>` could violate the page's policy.
 */
export function printAlone(root: ShadowRoot): () => void {
  const adopters = "adoptedStyleSheets" in document ? [document, root] : [];
  const sheet = adopters.length ? new CSSStyleSheet() : undefined;
  sheet?.replaceSync(rules);
  for (const adopter of adopters) adopter.adoptedStyleSheets = [...adopter.adoptedStyleSheets, sheet!];
  const end = () => {
    removeEventListener("afterprint", end);
    for (const adopter of adopters)
      adopter.adoptedStyleSheets = adopter.adoptedStyleSheets.filter((adopted) => adopted !== sheet);
  };
  addEventListener("afterprint", end);
  print();
  return end;
}
