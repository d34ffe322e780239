import { adoptStyles, type CSSResultOrNative } from "lit";

/** The style sheets of one element, to which its lazily loaded parts add their own. */
export class AddedStyles {
  private readonly root: ShadowRoot;
  private readonly sheets: Set<CSSResultOrNative>;

  constructor(root: ShadowRoot, first: readonly CSSResultOrNative[]) {
    this.root = root;
    this.sheets = new Set(first);
  }

  /**
   * Adopts each sheet once, however often it is added. Keeps all other sheets, because an open map has its
   * own.
   */
  add(...sheets: CSSResultOrNative[]): void {
    const fresh = sheets.filter((sheet) => !this.sheets.has(sheet));
    for (const sheet of fresh) this.sheets.add(sheet);
    const { root } = this;
    // The property does not exist before Safari 16.4, where Lit adds style elements instead.
    const before = [...(root.adoptedStyleSheets ?? [])];
    adoptStyles(root, fresh);
    if (before.length) root.adoptedStyleSheets = [...before, ...root.adoptedStyleSheets];
  }
}
