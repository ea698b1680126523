import type { PlacedFault } from "../placed-fault";
import { servedHeaders } from "./served-headers";
import { servedManifest } from "./served-manifest";
import { servedPages } from "./served-pages";
import { servedRules } from "./served-rules";
import type { Visit } from "./visit";
import { wholeFiles } from "./whole-files";

/** Everything that can be seen of a site, live or in a folder. */
export function lookAtSite(visit: Visit): readonly PlacedFault[] {
  return [wholeFiles, servedHeaders, servedPages, servedRules, servedManifest].flatMap((look) => look(visit));
}
