export { ConfigError, readConfig, type ServerConfig } from "./config/config.ts";
export { sealKeysOf, secretOf } from "./config/data-folder.ts";
export { useOwnAgencies } from "./directory/own-agencies.ts";
export { folderBlobs } from "./files/folder-blobs.ts";
export { type RunningServer, startServer } from "./start-server.ts";
export type { StoreAddress } from "./store/engine/engine.ts";
export { type OpenStore, openStore } from "./store/open-store.ts";
