/** The minimum contrast ratio for text on a button (WCAG 2.2, 1.4.3). */
const enough = 4.5;

const channelsOf = (color: string): number[] => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

/** Returns a colour's relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(color: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Returns the contrast ratio of two `rgb()` colours: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * Keeps the main button's text readable for every accent that a site sets. Text with insufficient contrast
 * becomes black or white, whichever has more contrast. Colours that the browser does not return as `rgb()`
 * are ignored.
 */
export function guardContrast(root: ParentNode): void {
  const button = root.querySelector<HTMLElement>(".main");
  const ground = root.querySelector<HTMLElement>(".root");
  if (!button || !ground) return;
  ground.style.removeProperty("--on-accent");
  const { backgroundColor: back, color } = getComputedStyle(button);
  if (!/^rgb\(/.test(back) || !/^rgb\(/.test(color) || contrastOf(back, color) >= enough) return;
  const [black, white] = ["rgb(29, 27, 26)", "rgb(255, 255, 255)"];
  ground.style.setProperty(
    "--on-accent",
    contrastOf(back, black!) > contrastOf(back, white!) ? black! : white!,
  );
}
