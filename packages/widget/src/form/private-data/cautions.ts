import { html, nothing, type TemplateResult } from "lit";
import { LazyPart } from "../../lazy-part.ts";
import type { FieldName, FormValues } from "../../values/form-values.ts";
import { type FormContext, loadWithExtra } from "../state/form-host.ts";

const fields = ["title", "body", "address"] as const;

/** The detailed search finds nothing in a text that does not match this. */
const mayBePrivate = /@|(\d[ )-]*){8}/;

/**
 * Shows warnings about private data in the citizen's text and file names. The warnings never block sending.
 * The code for the detailed search is loaded only if a text may contain private data.
 */
export class Cautions {
  private readonly form: FormContext;
  private readonly part: LazyPart<typeof import("./caution.ts")>;
  private readonly masked = new Map<keyof FormValues, string>();

  constructor(form: FormContext) {
    this.form = form;
    this.part = new LazyPart(form.host, () => loadWithExtra(form, () => import("./caution.ts")));
  }

  below(name: FieldName): TemplateResult | typeof nothing {
    const field = fields.find((each) => each === name);
    if (!field) return nothing;
    const part = this.find(this.form.store.state.values[field]);
    return region(part?.fieldCaution(field, this.form, this.masked));
  }

  ofFiles(names: readonly string[]): TemplateResult {
    const text = names.join("\n");
    return region(this.find(text)?.nameCaution(text, this.form));
  }

  private find(text: string): typeof import("./caution.ts") | undefined {
    if (this.part.status === "initial" && mayBePrivate.test(text)) void this.part.load();
    return this.part.part;
  }
}

/** The live region must exist before it has content; otherwise screen readers do not read it. */
const region = (content: unknown): TemplateResult => html`<div role="status">${content}</div>`;
