import createClient from "openapi-fetch";

type Problem = { code: "rate_limited" | "unauthorized" };
type Paths = {
  "/reports": {
    get: {
      responses: {
        200: { content: { "application/json": string[] } };
        429: { content: { "application/json": Problem } };
      };
    };
  };
};
const { error } = await createClient<Paths>({ baseUrl: "https://api.example" }).GET("/reports");
if (error) {
  const codesAreListed: string extends typeof error.code ? false : true = true;
  console.log(codesAreListed);
}
