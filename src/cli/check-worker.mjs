/** A process that checks mails for another one: started by check-in-processes.ts, ends with it. */
import { register } from "tsx/esm/api";

register();
process.on("disconnect", () => process.exit(0));
// The one that started us has told us to go on or ends us itself; a Ctrl-C is its business.
const { serveChecks } = await import("./serve-checks.ts");
serveChecks(process);
