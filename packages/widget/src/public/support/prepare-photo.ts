// A part of its own, with whole names for `loadPart`: the form's part for files shares the module with it.
export { prepareFile } from "../../pictures/prepare-file.ts";
