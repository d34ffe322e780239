// Loaded into a server with `--import`, so a test can cause uncaught errors in it.
const planted = () => Object.assign(new TypeError("zqx-message"), { code: "PLANTED" });

process.on("SIGUSR2", () => {
  setTimeout(() => {
    throw planted();
  });
});
process.on("SIGHUP", () => void Promise.reject(planted()));
