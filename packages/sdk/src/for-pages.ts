// Replaces `for-programs.ts` in the widget's bundles, whose form shows its own text for each error code.

export const isProgramError = (): boolean => false;
export const messages = undefined;
export const copyCause = undefined;
/** A page does not send secret headers. */
export const secretsIn = (): string[] => [];
/** A page's FormData is always the platform's own. */
export const isForeign = isProgramError;
export const writeForeign = async (): Promise<never> => {
  throw new TypeError("FormData");
};
/** The widget never passes such options. */
export const checkNumbers = (): void => {};
