// Stands in for `for-programs.ts` in the widget's bundles: a page has no developer who reads messages.

export const isProgramError = (): boolean => false;
export const whereAndWhy = (): string => "";
export const namesOf = whereAndWhy;
export const describeForeign = whereAndWhy;
export const isForeign = isProgramError;
/** Never called, because no form is foreign in a page. */
export const writeForeign = async (): Promise<never> => {
  throw new TypeError("FormData");
};
