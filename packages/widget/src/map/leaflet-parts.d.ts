// The parts of Leaflet that the map needs: its whole bundle is twice as large and overwrites the page's own
// global `L`.
declare module "leaflet/src/map/Map.js" {
  export { Map } from "leaflet";
}
declare module "leaflet/src/layer/tile/GridLayer.js" {
  export { GridLayer } from "leaflet";
}
