import { Octokit } from "@octokit/core";

const octokit = new Octokit({ auth: "t", baseUrl: globalThis.BASE ?? "https://api.example" });
export const create = async () =>
  (
    await octokit.request("POST /repos/{owner}/{repo}/issues", {
      owner: "o",
      repo: "r",
      title: "Lampu jalan mati",
      body: "Sudah tiga malam padam.",
    })
  ).data;
