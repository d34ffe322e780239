// The parts of Leaflet that the map needs: its whole bundle is twice as large and puts a global `L` over the page's own.
declare module "leaflet/src/map/Map.js" {
  export { Map } from "leaflet";
}
declare module "leaflet/src/layer/tile/GridLayer.js" {
  export { GridLayer } from "leaflet";
}
