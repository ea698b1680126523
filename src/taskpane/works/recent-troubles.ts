import { noteOfTrouble, readNotedTroubles, troublesKept, type NotedTrouble } from "../../domain/noted-trouble";
import { keepTroubles, troubleOf } from "./trouble";

const key = "evanban-troubles";
let here: readonly NotedTrouble[] | null = null;

/** The last troubles of this window, for the page of who helps; a pane that is loaded again still knows them. */
export function recentTroubles(): readonly NotedTrouble[] {
  return (here ??= kept());
}

/** Keeps them from now on, and what came before; also what nobody caught. */
export function startKeepingTroubles(): void {
  if (here !== null) return;
  here = kept();
  keepTroubles((why, fault, at) => {
    here = [...recentTroubles(), noteOfTrouble(why, fault instanceof Error ? fault.name : "", new Date(at).toISOString())].slice(-troublesKept);
    try {
      sessionStorage.setItem(key, JSON.stringify(here));
    } catch {
      // A full or forbidden store: then they are known as long as the pane stands.
    }
  });
  window.addEventListener("error", ({ error }) => void troubleOf(error));
  window.addEventListener("unhandledrejection", ({ reason }) => void troubleOf(reason));
}

function kept(): readonly NotedTrouble[] {
  try {
    return readNotedTroubles(JSON.parse(sessionStorage.getItem(key) ?? "[]"));
  } catch {
    return [];
  }
}
