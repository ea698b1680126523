/** First half of `npm run build`: what is deployed holds nothing of an earlier build. */
import path from "node:path";
import { emptyBuild, root } from "./prepare.mjs";

emptyBuild(path.resolve(root, process.env.EVANBAN_DIST ?? "dist"));
