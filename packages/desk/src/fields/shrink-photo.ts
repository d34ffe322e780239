/** The maximum length of a photo's longer side, in pixels. */
const longest = 1600;
const quality = 0.82;

/**
 * Shrinks and rotates a photo, and removes metadata such as its location. Returns other files, and photos
 * that this browser cannot decode, unchanged, because the channel also removes metadata.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!file.type.startsWith("image/")) return file;
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    return file;
  }
  const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const context = canvas.getContext("2d");
  // Fills the background with white, because JPEG would show transparent parts as black.
  if (context) {
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  picture.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  return blob ? new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: blob.type }) : file;
}
