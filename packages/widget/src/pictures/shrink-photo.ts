/** A photo and the limits that it has to meet. */
export interface ShrinkOrder {
  photo: Blob;
  /**
   * Pixels of `photo` as stored, if known: then it is decoded at its final size, which old iPhones need above
   * 16.7 megapixels.
   */
  width?: number | undefined;
  height?: number | undefined;
  /** EXIF orientation, 1 to 8. `photo` itself must not have it, or it may be rotated twice. */
  orientation: number;
  maxBytes: number;
  /** Allowed types of the result, the best one first. */
  mediaTypes: readonly string[];
}

/**
 * The photo, or why it is refused: it cannot be decoded, cannot be made small enough, or the browser returns
 * `noise` for a drawn picture (Firefox with `privacy.resistFingerprinting`).
 */
export type Shrunk = Blob | "unreadable" | "tooLarge" | "noise";

/**
 * Draws a photo upright, at most 1600 pixels long, and encodes it again, so that none of its metadata is
 * left: first with lower quality, then smaller, until it fits. Throws when the browser cannot do that here.
 * The worker runs its source text, so it refers to nothing outside itself and uses no syntax that a build for
 * old browsers replaces by a call.
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
    // Some browsers change the lowest bit against fingerprinting; that is invisible.
    if (Math.abs(seen[0]! - 0x22) + Math.abs(seen[1]! - 0x44) + Math.abs(seen[2]! - 0x66) > 9) return "noise";
    for (const type of mediaTypes) {
      const jpeg = type === "image/jpeg";
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = "#fff";
      if (jpeg) context.fillRect(0, 0, canvas.width, canvas.height);
      // Orientations as two mirrors and, above 4, a swap of the axes before them.
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
        // A browser that cannot write a type writes a PNG instead.
        if (shrunk && shrunk.type === type && shrunk.size <= maxBytes) {
          bitmap.close();
          // Otherwise its pixels stay until garbage collection, which is after the next photo.
          canvas.width = 0;
          return shrunk;
        }
      }
    }
  }
  return "tooLarge";
}
