import type { Catalogue, EntryRole } from "../catalogue";
import { hear, type Voice } from "./phrases";
import { spokenWords } from "./spoken-words";

export function roleOf(entry: string | null, catalogue: Catalogue): EntryRole | null {
  const found = catalogue.entries.filter((one) => one.code === entry)[0];
  return found ? found.role : null;
}

/** How strongly a mail must speak of opinions, in cue weights, before the drafts it carries count as sent for them. */
const asksForOpinions = 1;

/** Whether subject or text ask for opinions, by the cues of the catalogue's consultation letters. */
export function speaksForConsultation(subject: string, lines: readonly string[], catalogue: Catalogue): boolean {
  let weight = 0;
  const heard: Voice[] = [];
  hear(catalogue, spokenWords(`${subject}\n${lines.slice(0, 40).join("\n")}`), "keyed", (voice) => {
    const entry = catalogue.entries[voice.owner];
    if (!entry || entry.role !== "consultation-letter" || heard.indexOf(voice) >= 0) return;
    heard.push(voice);
    weight += voice.kind === "against" ? -voice.weight : voice.weight;
  });
  return weight >= asksForOpinions;
}
