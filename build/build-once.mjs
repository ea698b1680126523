/** The build of the local Outlook and the tests, unless it is newer than every source. */
import { buildOnce } from "./prepare.mjs";

buildOnce();
