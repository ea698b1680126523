import { addinVersion } from "../../config/addin-version";
import { escapeHtml } from "../../domain/escape-html";
import type { Health, RulesState, SignInState } from "../../domain/health";
import { noteOfTrouble } from "../../domain/noted-trouble";
import { SignInNeeded } from "../../graph/graph-error";
import { openTokens, ownScopes } from "../../graph/token";
import { outlookClient } from "../../outlook/client";
import { openPreparedMessage } from "../../outlook/prepared-message";
import { abilities, alertsAtSend, holds } from "../../outlook/requirements";
import type { HealthWork } from "../health";
import type { LaterQueue, QueueWork, Rules } from "../work";
import { recentTroubles } from "./recent-troubles";
import { tried, troubleOf } from "./trouble";

export function openHealth(rules: Rules, queue: LaterQueue): HealthWork {
  return {
    look: async (): Promise<Health> => {
      const { nestedAppAuth, selectedItems } = abilities();
      // First: what it meets is one of the troubles.
      const signIn = await signInState(rules, nestedAppAuth);
      const known = queue.known();
      return {
        at: new Date().toISOString(),
        addin: { version: addinVersion, build: buildOfPage() },
        client: outlookClient(),
        able: { signIn: nestedAppAuth, readFiles: holds("1.8"), supplyInMail: holds("1.8"), severalMails: selectedItems, atSend: alertsAtSend() },
        rules: stateOf(rules),
        signIn,
        queued: known === null ? null : await waiting(known),
        troubles: recentTroubles(),
      };
    },
    askForHelp: (to, subject, report) => tried(() => openPreparedMessage({ to, subject, body: `<pre>${escapeHtml(report)}</pre>` })),
  };
}

/** Asks Microsoft, never the person. */
async function signInState({ policy }: Rules, nestedAppAuth: boolean): Promise<SignInState> {
  if (policy.signIn.clientId === "") return { kind: "not-set-up" };
  try {
    await openTokens({ ...policy.signIn, nestedAppAuth }, ownScopes)(true);
    return { kind: "ready" };
  } catch (fault) {
    return fault instanceof SignInNeeded ? { kind: "asks" } : { kind: "failed", why: noteOfTrouble(troubleOf(fault), "", "") };
  }
}

function waiting(queue: QueueWork): Promise<number> {
  return new Promise((resolve) => {
    const stop = queue.watch(({ wishes }) => resolve(wishes.filter(({ state }) => state.kind !== "done").length));
    stop();
  });
}

function stateOf({ policy, catalogue, source, problem, comesOn = null, loadedAt = null }: Rules): RulesState {
  const { name, enabled, publishedAt, minAddinVersion, outsidePilot = false, officeName: office = "" } = policy;
  return { name, enabled, publishedAt, minAddinVersion, outsidePilot, office, source, problem, comesOn, loadedAt, catalogue: catalogue.status, entries: catalogue.entries.length };
}

/** The build names its first script by what is in it: no two builds have the same. */
function buildOfPage(): string {
  const found = [...document.scripts].map(({ src }) => /\/taskpane\.([0-9a-f]+)\.js/.exec(src)?.[1]).find(Boolean);
  return found ?? "";
}
