import type { AttachmentReadings, ReadingCare } from "../../jobs/read-attachments";
import { keepRoamingText, roamingText, scansKey } from "../../outlook/roaming";
import type { ScanWork } from "../work";
import type { Surroundings } from "./surroundings";
import { tried } from "./trouble";

export interface OpenedScanWork extends ScanWork {
  /** Reads one file as the person wants scans read. */
  read(bytes: Uint8Array, name: string, care: ReadingCare): ReturnType<Surroundings["reader"]["read"]>;
}

/** Scans of one mail: the policy may forbid, the person may switch off, and ask for one mail alone. `again` reads what is missing. */
export function openScanWork({ rules, reader }: Surroundings, readings: () => AttachmentReadings, again: () => void): OpenedScanWork {
  const allowed = rules.policy.readScans;
  let once = false;
  const recognise = () => {
    once = true;
    readings().forgetUnrecognised();
    again();
  };
  return {
    allowed,
    always: scansAreRead,
    setAlways: async (on) => {
      const outcome = await tried(() => keepRoamingText(scansKey, on ? "on" : "off"));
      if (outcome.kind === "done" && !on) readings().skip();
      if (outcome.kind === "done" && on) recognise();
      return outcome;
    },
    skip: () => readings().skip(),
    recognise,
    read: (bytes, name, care) => reader.read(bytes, name, { ...care, authorities: rules.policy.signatureAuthorities, scans: allowed && (once || scansAreRead()) }),
  };
}

/** On, until the person says otherwise. */
export function scansAreRead(): boolean {
  return roamingText(scansKey) !== "off";
}
