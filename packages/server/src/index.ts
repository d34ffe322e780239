export { sealKeysOf, secretOf } from "./config/data-settings.ts";
export { useOwnAgencies } from "./directory/own-agencies.ts";
export { folderBlobs } from "./files/folder-blobs.ts";
export { ConfigError } from "./platform/config-error.ts";
export { readConfig, type ServerConfig } from "./server-config.ts";
export { type RunningServer, startServer } from "./start-server.ts";
export type { StoreAddress } from "./store/engine/engine.ts";
export { type OpenStore, openStore } from "./store/open-store.ts";
