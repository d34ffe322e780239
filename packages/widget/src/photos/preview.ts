/** Pixels of a preview's shorter side, enough for two per CSS pixel. */
const side = 160;

const previews = new WeakMap<File, HTMLCanvasElement>();

/**
 * A small picture of a prepared photo, drawn once. It is a canvas, so that a site's policy needs no `img-src`
 * for it, and hidden where the photo cannot be drawn. Its name stands beside it.
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
