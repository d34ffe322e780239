import Uppy from "@uppy/core";
import DragDrop from "@uppy/drag-drop";

new Uppy({ restrictions: { allowedFileTypes: ["image/*"] } }).use(DragDrop, { target: "#app" });
