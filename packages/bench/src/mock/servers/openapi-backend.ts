import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { join } from "node:path";

// openapi-backend's own mock, with its validation. Arguments: port, contract, the package's folder.
const [port, contract = "", folder = ""] = process.argv.slice(2);
const require = createRequire(join(folder, "package.json"));
const { OpenAPIBackend } = require("openapi-backend");
const definition = require("yaml").parse(readFileSync(contract, "utf8"));
const api = new OpenAPIBackend({ definition, quick: true, ajvOpts: { strict: false, logger: false } });
interface Context {
  api: { mockResponseForOperation(id: string): { status: number; mock: unknown } };
  operation: { operationId: string };
  validation: { errors: unknown };
}
api.register({
  validationFail: ({ validation }: Context) => ({ status: 400, mock: { errors: validation.errors } }),
  notImplemented: ({ api, operation }: Context) => api.mockResponseForOperation(operation.operationId),
  notFound: () => ({ status: 404, mock: {} }),
  unauthorizedHandler: () => ({ status: 401, mock: {} }),
});
for (const scheme of ["publishableKey", "secretKey", "accessCode"])
  api.registerSecurityHandler(scheme, () => true);
await api.init();
createServer(async (request, response) => {
  const url = new URL(request.url ?? "/", "http://mock");
  const { status, mock } = await api.handleRequest({
    method: request.method,
    path: url.pathname,
    query: url.search.slice(1),
    headers: request.headers,
  });
  const body = JSON.stringify(mock);
  response
    .writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
    .end(body);
}).listen(Number(port), "127.0.0.1");
