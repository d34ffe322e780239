// Loaded into a server with `--import`, so that a test can make errors in it that nothing catches.
const planted = () => Object.assign(new TypeError("zqx-message"), { code: "PLANTED" });

process.on("SIGUSR2", () => {
  setTimeout(() => {
    throw planted();
  });
});
process.on("SIGHUP", () => void Promise.reject(planted()));
