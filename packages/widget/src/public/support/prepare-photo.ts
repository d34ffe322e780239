// This module is separate so that `loadPart` finds `prepareFile` by its full name. It shares its code with
// the form's upload part.
export { prepareFile } from "../../pictures/prepare-file.ts";
