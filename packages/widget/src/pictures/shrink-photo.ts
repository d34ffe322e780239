/** A photo and the limits that the shrunk photo has to meet. */
export interface ShrinkOrder {
  photo: Blob;
  /**
   * The size of `photo` in stored pixels, if known. If it is given, the photo is decoded directly at its
   * final size, which old iPhones require above 16.7 megapixels.
   */
  width?: number | undefined;
  height?: number | undefined;
  /**
   * The EXIF orientation, 1 to 8. The bytes of `photo` must not contain it, because the photo could then be
   * rotated twice.
   */
  orientation: number;
  maxBytes: number;
  /** The permitted types of the result, the preferred one first. */
  mediaTypes: readonly string[];
}

/**
 * The shrunk photo, or the reason for a refusal: the photo cannot be decoded (`unreadable`), it cannot be
 * made small enough (`tooLarge`), or the browser returns noise for a drawn picture (`noise`, as Firefox does
 * with `privacy.resistFingerprinting`).
 */
export type Shrunk = Blob | "unreadable" | "tooLarge" | "noise";

/**
 * Draws a photo upright, at most 1600 pixels long, and encodes it without metadata. Until the result is small
 * enough, lowers the quality first and the number of pixels second. Throws if the browser cannot draw in this
 * context. Because the worker runs the source text of this function, the function must not refer to anything
 * outside itself or use syntax that a build for old browsers would replace with a helper call.
 */
export async function shrinkPhoto(order: ShrinkOrder): Promise<Shrunk> {
  const { photo, width, height, orientation, maxBytes, mediaTypes } = order;
  const longest = 1600;
  const fit = (pixels: number, scale: number) => Math.max(1, Math.round(pixels * scale));
  const known = width && height ? longest / Math.max(width, height) : 1;
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(
      photo,
      known < 1
        ? {
            resizeWidth: fit(width!, known),
            resizeHeight: fit(height!, known),
            resizeQuality: "medium",
          }
        : {},
    );
  } catch {
    return "unreadable";
  }
  for (let side = longest; side > 100; side *= 0.75) {
    const scale = Math.min(1, side / Math.max(bitmap.width, bitmap.height));
    const w = fit(bitmap.width, scale);
    const h = fit(bitmap.height, scale);
    const canvas =
      typeof document === "undefined" ? new OffscreenCanvas(1, 1) : document.createElement("canvas");
    canvas.width = orientation > 4 ? h : w;
    canvas.height = orientation > 4 ? w : h;
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.fillStyle = "#246";
    context.fillRect(0, 0, 1, 1);
    const seen = context.getImageData(0, 0, 1, 1).data;
    // A small difference is accepted, because some browsers invisibly change the lowest bit to prevent
    // fingerprinting.
    if (Math.abs(seen[0]! - 0x22) + Math.abs(seen[1]! - 0x44) + Math.abs(seen[2]! - 0x66) > 9) return "noise";
    for (const type of mediaTypes) {
      const jpeg = type === "image/jpeg";
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = "#fff";
      if (jpeg) context.fillRect(0, 0, canvas.width, canvas.height);
      // Each orientation consists of at most two mirrorings; above 4, the axes are swapped first.
      const [mirrorX, mirrorY] = [/[2367]/.test(`${orientation}`), /[3478]/.test(`${orientation}`)];
      context.translate(mirrorX ? canvas.width : 0, mirrorY ? canvas.height : 0);
      context.scale(mirrorX ? -1 : 1, mirrorY ? -1 : 1);
      if (orientation > 4) context.transform(0, 1, 1, 0, 0, 0);
      context.drawImage(bitmap, 0, 0, w, h);
      for (const quality of jpeg ? [0.8, 0.65, 0.5] : [1]) {
        const shrunk =
          "convertToBlob" in canvas
            ? await canvas.convertToBlob({ type, quality })
            : await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
        // A browser that cannot encode a type returns a PNG instead.
        if (shrunk && shrunk.type === type && shrunk.size <= maxBytes) {
          bitmap.close();
          // Otherwise, the pixels stay in memory until garbage collection, which may run only after the next
          // photo.
          canvas.width = 0;
          return shrunk;
        }
      }
    }
  }
  return "tooLarge";
}
