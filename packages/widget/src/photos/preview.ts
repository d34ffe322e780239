/** The length of the preview's shorter side in pixels, which is two per CSS pixel. */
const side = 160;

const previews = new WeakMap<File, HTMLCanvasElement>();

/**
 * Draws a small picture of a prepared photo once. It is a canvas, because a site's policy then needs no
 * `img-src` for it. If the photo cannot be drawn, the canvas is hidden; the photo's name is next to it
 * anyway.
 */
export function previewOf(photo: File): HTMLCanvasElement {
  const known = previews.get(photo);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.className = "preview";
  canvas.setAttribute("aria-hidden", "true");
  canvas.width = canvas.height = 0;
  previews.set(photo, canvas);
  void draw(canvas, photo);
  return canvas;
}

async function draw(canvas: HTMLCanvasElement, photo: File): Promise<void> {
  try {
    const picture = await createImageBitmap(photo);
    const { width, height } = picture;
    const scale = Math.min(1, side / Math.min(width, height));
    canvas.width = Math.max(1, width * scale);
    canvas.height = Math.max(1, height * scale);
    canvas.getContext("2d")!.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
  } catch {
    canvas.hidden = true;
  }
}
