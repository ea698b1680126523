import { catalogueCues, cuesUsage } from "./catalogue-cues";
import { catalogueImport, importUsage } from "./catalogue-import";
import { check, checkUsage } from "./check-deployment";
import { diff, diffUsage } from "./policy/diff";
import { unitsImport, unitsUsage } from "./policy/units-import";
import { init, initUsage } from "./policy/init";
import { tryPolicy, tryUsage } from "./policy/try-policy";
import { doctor, doctorUsage } from "./site/doctor";
import { serve, serveUsage } from "./site/serve";
import { explain, explainUsage } from "./explain";
import { build, buildUsage } from "./release/build";
import { misused } from "./misused";
import type { Streams } from "./streams";
import { tenantCheck, tenantCheckUsage } from "./tenant/tenant-check";
import { unknownCommand } from "./unknown-command";

interface Command {
  /** The words that call it: "catalogue import". */
  readonly name: string;
  readonly usage: string;
  run(args: readonly string[], streams: Streams): Promise<0 | 1 | 2>;
}

/** Every command of the administrator; a new one is a file of its own and one line here. */
const commands: readonly Command[] = [
  { name: "catalogue import", usage: importUsage, run: catalogueImport },
  { name: "catalogue cues", usage: cuesUsage, run: catalogueCues },
  { name: "units import", usage: unitsUsage, run: unitsImport },
  { name: "init", usage: initUsage, run: init },
  { name: "check", usage: checkUsage, run: check },
  { name: "diff", usage: diffUsage, run: diff },
  { name: "try", usage: tryUsage, run: tryPolicy },
  { name: "build", usage: buildUsage, run: build },
  { name: "serve", usage: serveUsage, run: serve },
  { name: "doctor", usage: doctorUsage, run: doctor },
  { name: "tenant-check", usage: tenantCheckUsage, run: (args, streams) => tenantCheck(args, streams) },
  { name: "explain", usage: explainUsage, run: explain },
];

const program = "npm run --silent admin --";

/** `npm run admin`. Gives the exit status: 0 done, 1 problems found in the data, 2 wrong usage. */
export async function admin(args: readonly string[], streams: Streams): Promise<0 | 1 | 2> {
  const command = commands.find(({ name }) => name.split(" ").every((word, i) => args[i] === word));
  if (command) {
    const rest = args.slice(command.name.split(" ").length);
    if (!rest.some((arg) => arg === "--help" || arg === "-h")) return command.run(rest, streams);
    await streams.out(`Cách dùng: ${command.usage}`);
    return 0;
  }
  const usage = `Cách dùng: ${program} LỆNH …\n\n${commands.map((one) => one.usage).join("\n")}\nKết quả: 0 đã xong, 1 dữ liệu có chỗ phải xem lại, 2 sai cách dùng.\n`;
  if (args[0] === "--help" || args[0] === "-h") {
    await streams.out(usage);
    return 0;
  }
  streams.err(`${misused(unknownCommand(args, commands.map(({ name }) => name)), program)}\n`);
  return 2;
}
