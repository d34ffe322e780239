declare const __LAPOR_VERSION__: string | undefined;

/** Version of this copy, to tell it from another copy on the same page; `source` when it was not built. */
export const version: string = typeof __LAPOR_VERSION__ === "string" ? __LAPOR_VERSION__ : "source";
