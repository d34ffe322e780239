/** The length of a thumbnail's longer side in pixels, which is two per CSS pixel. */
const longest = 480;

/**
 * Draws the photos of a report into the canvases next to their links shortly before they come into view.
 * Photos are loaded with `fetch`, so they need only `connect-src`, like data from the channel, and no
 * `img-src` in a site's policy. A photo that cannot be loaded is shown as a link.
 */
export class Thumbnails {
  /**
   * The id of the file that each canvas shows. It can change, because entries can move when the report is
   * loaded again.
   */
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
      // Unobserving and observing the canvas again makes the observer report whether it is in view.
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
      // Hide the canvas: there is no network, the link has expired, or the file is not a picture.
      canvas.hidden = true;
    }
  }
}
