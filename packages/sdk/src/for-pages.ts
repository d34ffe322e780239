// Stands in for `for-programs.ts` in the widget's bundles, whose form shows its own texts for an error's code.

export const isProgramError = (): boolean => false;
export const messages = undefined;
export const copyCause = undefined;
/** A page sends no secret headers. */
export const secretsIn = (): string[] => [];
/** In a page no form is foreign. */
export const isForeign = isProgramError;
export const writeForeign = async (): Promise<never> => {
  throw new TypeError("FormData");
};
/** The widget passes no such option. */
export const checkNumbers = (): void => {};
