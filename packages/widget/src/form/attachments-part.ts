export { attachmentsField, fileNews } from "../photos/attachments-field.ts";
export { photosStyles } from "../photos/photos-styles.ts";
export { Uploads } from "../photos/uploads.ts";
