export {
  elementTag,
  escapeHtml,
  type FormPlace,
  formSnippet,
  laravelEnvironment,
  policyAdditions,
  publicScriptUrl,
  publicSnippet,
  reservedSpace,
  scriptTag,
  statusSnippet,
  usualScript,
  writeAttributes,
} from "./snippet.ts";
export { type InstallStep, installSteps, type SiteSystem, settingLabels } from "./steps.ts";
