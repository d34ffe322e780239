import { Octokit } from "octokit";

export const secret = "ghp_Rahasia0123456789";
const onLimit = (_after, _options, _octokit, retries) => retries < 2;
const octokit = new Octokit({
  auth: secret,
  baseUrl: globalThis.BASE,
  throttle: { onRateLimit: onLimit, onSecondaryRateLimit: onLimit },
  log: { debug() {}, info() {}, warn() {}, error() {} },
});
const repository = { owner: "o", repo: "r" };
export const create = () => octokit.rest.issues.create({ ...repository, title: "Lampu jalan mati" });
export const list = () => octokit.paginate(octokit.rest.issues.listForRepo, repository);
