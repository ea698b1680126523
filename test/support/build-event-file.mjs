// node build-event-file.mjs FOLDER: builds the send file, as it is shipped, into FOLDER. A process of its own, for jest has its own module loader.
import webpack from "webpack";
import configurations from "../../webpack.config.js";

const configuration = (await configurations()).find(({ name }) => name === "send file");
webpack({ ...configuration, output: { ...configuration.output, path: process.argv[2] } }, (fault, stats) => {
  if (!fault && !stats.hasErrors()) return;
  console.error(fault ?? stats.toString("errors-only"));
  process.exitCode = 1;
});
