import { bootstrapApplication, provideClientHydration } from "@angular/platform-browser";
import { Site } from "./site";

await bootstrapApplication(Site, { providers: [provideClientHydration()] });
