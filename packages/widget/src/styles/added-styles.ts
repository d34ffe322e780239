import { adoptStyles, type CSSResultOrNative } from "lit";

/** The style sheets of one element; lazy parts add theirs. */
export class AddedStyles {
  private readonly root: ShadowRoot;
  private sheets: readonly CSSResultOrNative[];

  constructor(root: ShadowRoot, first: readonly CSSResultOrNative[]) {
    this.root = root;
    this.sheets = first;
  }

  /** Adopts each sheet once, however often it is added. */
  add(...sheets: CSSResultOrNative[]): void {
    this.sheets = [...new Set([...this.sheets, ...sheets])];
    adoptStyles(this.root, [...this.sheets]);
  }
}
