import { Octokit } from "octokit";

const octokit = new Octokit({ auth: "t", baseUrl: globalThis.BASE ?? "https://api.example" });
export const create = async () =>
  (
    await octokit.rest.issues.create({
      owner: "o",
      repo: "r",
      title: "Lampu jalan mati",
      body: "Sudah tiga malam padam.",
    })
  ).data;
