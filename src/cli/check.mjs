#!/usr/bin/env node
/** Runs the command line from its TypeScript sources: the checks are those of the add-in, file for file. */
import { register } from "tsx/esm/api";

register();
// Whoever reads our lines may stop early (`| head`): that is no fault of ours and none of theirs.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { checkMails } = await import("./check-mails.ts");
const { processStreams } = await import("./process-streams.ts");
// Ended, not left to end: a read of a file that never comes would keep the program alive.
process.exit(await checkMails(process.argv.slice(2), { ...processStreams(), program: process.argv[1] }));
