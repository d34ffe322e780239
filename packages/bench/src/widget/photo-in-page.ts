/** The colours of the photo's corners: top left, top right, bottom left, bottom right. */
export const colours: string[] = ["#d00", "#0a0", "#00d", "#dd0"];

// `drawPhoto` and `readCorners` run in a page, which gets only their source. They must be self-contained.

/**
 * Draws a photo of 4000 x 3000 pixels with the detail of a street scene and a different colour in each
 * corner. Returns it as a JPEG in base64.
 */
export async function drawPhoto(corners: string[]): Promise<string> {
  const canvas = new OffscreenCanvas(4000, 3000);
  const pen = canvas.getContext("2d")!;
  let seed = 7;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  pen.fillStyle = "#9b7";
  pen.fillRect(0, 0, 4000, 3000);
  for (let patch = 0; patch < 60_000; patch++) {
    pen.fillStyle = `hsl(${random() * 360} 40% ${random() * 80}% / .4)`;
    pen.fillRect(random() * 4000, random() * 3000, random() * 60, random() * 60);
  }
  for (const [index, colour] of corners.entries()) {
    pen.fillStyle = colour;
    pen.fillRect(index % 2 ? 3400 : 0, index < 2 ? 0 : 2400, 600, 600);
  }
  const bytes = new Uint8Array(
    await (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.92 })).arrayBuffer(),
  );
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/**
 * Decodes a picture, rotated as a browser shows it. Returns its size in pixels and the colours of its
 * corners, which are `0,1,2,3` if it is upright.
 */
export async function readCorners([base64, corners]: [string, string[]]): Promise<{
  corners: string;
  pixels: string;
}> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes]), { imageOrientation: "from-image" });
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext("2d")!;
  pen.drawImage(bitmap, 0, 0);
  const nearest = (x: number, y: number): number => {
    const [red = 0, green = 0, blue = 0] = pen.getImageData(x, y, 1, 1).data;
    const distances = corners.map((colour) =>
      [red, green, blue].reduce(
        (sum, value, index) => sum + Math.abs(value - 17 * Number.parseInt(colour[index + 1] ?? "0", 16)),
        0,
      ),
    );
    return distances.indexOf(Math.min(...distances));
  };
  const [left, top] = [Math.round(width * 0.05), Math.round(height * 0.05)];
  const places = [
    [left, top],
    [width - left, top],
    [left, height - top],
    [width - left, height - top],
  ] as const;
  return { corners: places.map(([x, y]) => nearest(x, y)).join(), pixels: `${width}x${height}` };
}
