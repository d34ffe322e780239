/**
 * In the page's style sheet, these rules hide everything; in the shadow root's, they move the host to the
 * top. The host itself remains visible, because its own styles override the page's.
 */
const rules =
  "@media print{body *{visibility:hidden}:host{position:absolute!important;top:0!important;left:0!important}}";

/**
 * Prints an element in a shadow root without the page around it. Returns a function that restores the page;
 * it also runs when printing ends. In a browser without adoptable style sheets (Safari before 16.4), prints
 * the whole page, because a `<style>` element could violate the page's policy.
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
