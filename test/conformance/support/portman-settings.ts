import { type ContractTarget, validRequest } from "@lapor/openapi/contract-suite";
import { type Operation, operations } from "@lapor/openapi/operations";

/**
 * The operations that validate a JSON body before anything else. Portman generates invalid bodies for them.
 */
export const fuzzedOperations: readonly Operation[] = operations.filter(
  ({ body, statuses }) => body === "application/json" && statuses.includes(422),
);

const nameOf = ({ method, path }: Operation): string => `${method}::${path}`;

const fuzzing = { enabled: true };

/**
 * Settings for Portman: for each operation with a body, the contract's example with one fault at a time,
 * which the channel must refuse with 422 and a problem document. URLs, keys and versions belong to real
 * reports in `target`, so a request cannot be refused for another reason.
 */
export async function portmanSettings(target: ContractTarget): Promise<object> {
  const overwrites: object[] = [];
  for (const operation of fuzzedOperations) {
    const ask = await validRequest(target, operation.id);
    const key = ask.key ?? target.keys.publishable;
    const headers: Record<string, string> = {
      ...(ask.accessCode !== undefined && { "Lapor-Access-Code": ask.accessCode }),
      ...(ask.idempotencyKey !== undefined && { "Idempotency-Key": ask.idempotencyKey }),
      ...(ask.ifMatch !== undefined && { "If-Match": ask.ifMatch }),
    };
    overwrites.push({
      openApiOperation: nameOf(operation),
      overwriteRequestSecurity: { bearer: { token: key } },
      overwriteRequestPathVariables: Object.entries(ask.path ?? {}).map(([name, value]) => ({
        key: name,
        value,
        overwrite: true,
      })),
      overwriteRequestHeaders: Object.entries(headers).map(([name, value]) => ({
        key: name,
        value,
        overwrite: true,
      })),
    });
  }
  return {
    version: 1.0,
    tests: {
      contractTests: [],
      variationTests: fuzzedOperations.map((operation) => ({
        openApiOperation: nameOf(operation),
        openApiResponse: "422",
        variations: [
          {
            name: "refuses",
            fuzzing: [
              {
                requestBody: [
                  {
                    requiredFields: fuzzing,
                    minLengthFields: fuzzing,
                    maxLengthFields: fuzzing,
                    minimumNumberFields: fuzzing,
                    maximumNumberFields: fuzzing,
                  },
                ],
              },
            ],
            tests: {
              contractTests: [
                { statusCode: { enabled: true, code: 422 } },
                { contentType: { enabled: true } },
                { schemaValidation: { enabled: true } },
              ],
            },
          },
        ],
      })),
    },
    overwrites,
  };
}
