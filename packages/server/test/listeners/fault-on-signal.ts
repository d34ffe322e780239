// A module for `--import` with which a test can cause uncaught errors in a server.
const planted = () => Object.assign(new TypeError("zqx-message"), { code: "PLANTED" });

process.on("SIGUSR2", () => {
  setTimeout(() => {
    throw planted();
  });
});
process.on("SIGHUP", () => void Promise.reject(planted()));
