/**
 * The packages that the benches install from npm. Their versions are pinned, because a figure is valid only
 * for one version.
 */
export const peerVersions: Readonly<Record<string, string>> = {
  "@awesome.me/webawesome": "3.14.0",
  "@bpmn-io/form-js-viewer": "1.23.0",
  "@formbricks/surveys": "1.99.0",
  "@formio/js": "5.6.0",
  "@material/web": "2.5.0",
  "@octokit/core": "7.0.8",
  "@sentry/browser": "11.12.0",
  "@shoelace-style/shoelace": "2.20.1",
  "@supabase/supabase-js": "2.119.1",
  axios: "1.21.1",
  "govuk-frontend": "6.6.0",
  ky: "2.1.0",
  lit: "3.3.3",
  openai: "7.57.0",
  "openapi-fetch": "0.17.0",
  standardwebhooks: "1.1.1",
  stripe: "23.1.0",
  "survey-core": "2.5.38",
  "survey-js-ui": "2.5.38",
};
