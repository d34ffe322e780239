/**
 * Addresses without TLS. On an unencrypted connection, anybody could replace the script or read the report.
 */
export const clearAddresses: string[] = [
  "http://kanal.example",
  "http://localhost.kanal.example",
  "http://localhost@kanal.example",
  "http://localhost:8544@kanal.example",
  "http://127.0.0.1.kanal.example/lapor.js",
];

/** Addresses of this machine, which need no TLS. */
export const ofThisMachine: string[] = [
  "http://localhost",
  "http://localhost:8544/lapor.js",
  "http://127.0.0.1:8544",
];
