/** Pixels of a thumbnail's longer side, enough for two per CSS pixel. */
const longest = 480;

/**
 * Draws the photos of a report into the canvases beside their links, once they are about to be seen. Photos
 * are read by `fetch` (`connect-src`), like the channel, so that a site's policy needs no `img-src` for them.
 * A photo that cannot be read leaves its link.
 */
export class Thumbnails {
  /** The file that a canvas shows: entries move when the report is read again. */
  private readonly drawn = new WeakMap<HTMLCanvasElement, string>();
  private readonly observer: IntersectionObserver;

  constructor() {
    this.observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries)
          if (isIntersecting) void this.draw(target as HTMLCanvasElement);
      },
      { rootMargin: "200px" },
    );
  }

  /** Watches the rendered canvases. */
  watch(root: ParentNode): void {
    for (const canvas of root.querySelectorAll<HTMLCanvasElement>("canvas[data-file]")) {
      if (this.drawn.get(canvas) === canvas.dataset.file) continue;
      // Tells again whether it is in view.
      this.observer.unobserve(canvas);
      this.observer.observe(canvas);
    }
  }

  private async draw(canvas: HTMLCanvasElement): Promise<void> {
    const id = canvas.dataset.file!;
    if (this.drawn.get(canvas) === id) return;
    this.observer.unobserve(canvas);
    this.drawn.set(canvas, id);
    canvas.width = canvas.height = 0;
    canvas.hidden = false;
    try {
      const { href } = canvas.closest("a")!;
      const response = await fetch(href, { credentials: "omit", referrerPolicy: "no-referrer" });
      const picture = await createImageBitmap(await response.blob());
      if (this.drawn.get(canvas) !== id) return;
      const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
      canvas.width = Math.max(1, picture.width * scale);
      canvas.height = Math.max(1, picture.height * scale);
      canvas.getContext("2d")!.drawImage(picture, 0, 0, canvas.width, canvas.height);
      picture.close();
    } catch {
      // No signal, an expired link, or no picture after all.
      canvas.hidden = true;
    }
  }
}
