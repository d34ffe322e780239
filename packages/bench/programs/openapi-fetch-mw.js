// openapi-fetch with the features that an SDK adds: three middlewares (auth, request id, and errors with
// types from problem documents) and a fetch that retries as Retry-After says.
import createClient from "openapi-fetch";

class ApiError extends Error {
  constructor(status, problem, requestId) {
    super(problem?.title ?? String(status));
    this.status = status;
    this.problem = problem;
    this.requestId = requestId;
  }
}
const retryable = new Set([408, 409, 425, 429, 500, 502, 503, 504]);
async function retryFetch(request) {
  for (let attempt = 0; ; attempt++) {
    const last = attempt >= 2;
    let res;
    try {
      res = await fetch(last ? request : request.clone());
    } catch (e) {
      if (last || request.signal.aborted) throw e;
    }
    if (res && (last || !retryable.has(res.status))) return res;
    const after = Number(res?.headers.get("retry-after"));
    await new Promise((r) =>
      setTimeout(
        r,
        after > 0 && after <= 60
          ? after * 1000
          : Math.min(8000, 500 * 2 ** attempt) * (1 - Math.random() / 4),
      ),
    );
  }
}
const client = createClient({ baseUrl: globalThis.BASE ?? "https://api.example", fetch: retryFetch });
client.use(
  {
    onRequest({ request }) {
      request.headers.set("authorization", "Bearer t");
    },
  },
  {
    onRequest({ request }) {
      request.headers.set("user-agent", "peer/1");
    },
  },
  {
    async onResponse({ response }) {
      if (!response.ok)
        throw new ApiError(
          response.status,
          await response
            .clone()
            .json()
            .catch(() => undefined),
          response.headers.get("x-request-id"),
        );
    },
  },
);
const body = { title: "Lampu jalan mati", body: "Sudah tiga malam padam.", regionCode: "31.71" };
export const create = async () =>
  (await client.POST("/reports", { params: { header: { "Idempotency-Key": "k-00000001" } }, body })).data;
