import type { OperationId } from "../../../operation.ts";
import { expectProblem } from "../exchange.ts";
import type { ContractCase } from "../target.ts";
import { validRequest } from "../valid-requests.ts";

/** Creates a case which asserts that a liaison cannot call an operation that only administrators may call. */
export const liaisonMayNot = (operation: OperationId): ContractCase => ({
  title: `${operation} is refused for a liaison`,
  operation,
  code: "role_not_allowed",
  async run(target) {
    const request = await validRequest(target, operation, { key: target.keys.liaison });
    await expectProblem(target, operation, 403, "role_not_allowed", request);
  },
});
