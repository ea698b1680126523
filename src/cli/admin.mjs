#!/usr/bin/env node
/** Runs the administrator's commands from their TypeScript sources. */
import { register } from "tsx/esm/api";

register();
// Whoever reads our lines may stop early (`| head`): that is no fault of ours and none of theirs.
process.stdout.on("error", (error) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
});

const { admin } = await import("./admin-commands.ts");
const { processStreams } = await import("./process-streams.ts");
process.exitCode = await admin(process.argv.slice(2), processStreams());
// A terminal that was asked something would keep the command waiting for more.
process.stdin.pause();
