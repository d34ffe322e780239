import {
  type BootstrapContext,
  bootstrapApplication,
  provideClientHydration,
} from "@angular/platform-browser";
import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { Site } from "./site";

const routes = [{ path: "**", renderMode: RenderMode.Prerender as const }];

export default (context: BootstrapContext) =>
  bootstrapApplication(
    Site,
    { providers: [provideServerRendering(withRoutes(routes)), provideClientHydration()] },
    context,
  );
