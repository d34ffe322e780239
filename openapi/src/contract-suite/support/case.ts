import { conforming } from "../../conformance.ts";
import { ContractFailure, shown } from "./assertion.ts";
import { operationOf } from "./exchange.ts";
import { isForSessions } from "./session.ts";
import type { ContractCase, ContractTarget, TargetAbility } from "./target.ts";

/** Returns an ability that the case needs and the target lacks, or undefined if the case can run. */
export function lackedAbility(
  { needs, mode, operation }: ContractCase,
  target: ContractTarget,
): TargetAbility | undefined {
  if (needs && !target[needs]) return needs;
  if (operation && !target.signIn && isForSessions(operation)) return "signIn";
  return mode && !target.changeMode ? "changeMode" : undefined;
}

export const skipReason = (ability: TargetAbility): string =>
  `The target has no \`${ability}\`, which this case needs.`;

/**
 * Wraps a case to validate every response against the contract. The wrapped case fails if the operation and
 * error code that it claims to test did not occur.
 */
export const contractCase = (definition: ContractCase): ContractCase => ({
  ...definition,
  async run(target) {
    const lacks = lackedAbility(definition, target);
    if (lacks) throw new ContractFailure(skipReason(lacks));
    const met = new Set<string>();
    const checked = conforming((request) => target.fetch(request));
    const fetch = async (request: Request): Promise<Response> => {
      const operation = operationOf(request) ?? "outside";
      const response = await checked(request);
      met.add(operation);
      if (!response.ok && response.headers.get("content-type")?.includes("json"))
        met.add(`${operation} ${((await response.clone().json()) as { code: string }).code}`);
      return response;
    };
    const changeBack = definition.mode && (await target.changeMode?.(definition.mode));
    try {
      await definition.run({ ...abilities(target), fetch, baseUrl: target.baseUrl, keys: target.keys });
    } finally {
      await changeBack?.();
    }
    const { operation = "outside", code } = definition;
    const claimed = code ? `${operation} ${code}` : operation;
    if (!met.has(claimed) && claimed !== "outside")
      throw new ContractFailure(`The case never received "${claimed}", only ${shown([...met])}.`);
  },
});

const abilities = (target: ContractTarget): Partial<ContractTarget> => ({
  ...(target.breakStore && { breakStore: target.breakStore.bind(target) }),
  ...(target.holdStore && { holdStore: target.holdStore.bind(target) }),
  ...(target.passTime && { passTime: target.passTime.bind(target) }),
  ...(target.limitRates && { limitRates: target.limitRates.bind(target) }),
  ...(target.requireChallenge && { requireChallenge: target.requireChallenge.bind(target) }),
  ...(target.shortenBodyTimeout && { shortenBodyTimeout: target.shortenBodyTimeout.bind(target) }),
  ...(target.changeMode && { changeMode: target.changeMode.bind(target) }),
  ...(target.connectSp4n && { connectSp4n: target.connectSp4n.bind(target) }),
  ...(target.signIn && { signIn: target.signIn.bind(target) }),
  ...(target.loseFiles && { loseFiles: target.loseFiles.bind(target) }),
});
