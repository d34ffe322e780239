// Generated from package.json by packages/sdk/generate/methods.mjs. Do not edit.

/** The version of this package. */
export const version = "0.0.0";
