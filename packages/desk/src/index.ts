export { LaporDesk } from "./desk.ts";
export { defineDesk } from "./elements.ts";
