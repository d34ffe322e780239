import { extra as indonesian } from "../../src/strings/id/form.ts";

// The script of strict-page.html. Opens, moves and closes a map, and sends the result to the parent page.
const tell = (what: string) => parent.postMessage(what, "*");
document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
  tell(`${effectiveDirective}: ${blockedURI}`),
);

try {
  const { createElement } = document;
  // Imported after the listener was added, so violations while Leaflet loads are recorded.
  const { openMap } = await import("../../src/place/map.ts");
  if (document.createElement !== createElement) tell("the page has not its own createElement");
  const map = openMap(document.body.appendChild(document.createElement("div")), {
    tiles: "/packages/widget/node_modules/leaflet/dist/images/layers.png?{z}/{x}/{y}",
    attribution: "© Contoh https://peta.example/hak-cipta",
    start: { latitude: -6.917464, longitude: 107.619125 },
    words: indonesian.place.map,
    language: "id",
    changed: () => {
      map.destroy();
      tell("moved");
    },
  });
  document.querySelector<HTMLElement>(".north")!.click();
} catch (error) {
  tell(String(error));
}
