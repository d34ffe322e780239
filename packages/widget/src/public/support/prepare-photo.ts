// A module of its own, so that `loadPart` finds the full name; the form's part for files shares the code.
export { prepareFile } from "../../pictures/prepare-file.ts";
