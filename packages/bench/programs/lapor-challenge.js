import { solveChallenge } from "@lapor/sdk/challenge";

export const solve = (challenge) => solveChallenge(challenge);
