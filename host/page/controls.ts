import { noFaults, type Faults } from "../protocol/outlook-model";
import type { Persona } from "../mailboxes/people";
import { saveFaults } from "./state/faults";
import { enter } from "./state/places";
import type { Page, PageState } from "./state/page-state";

/** What tests and people at the console drive; everything else goes through the page itself. */
export interface OutlookControls {
  state(): PageState;
  setFaults(faults: Partial<Faults>): void;
  persona(id: Persona["id"]): Promise<void>;
  readonly page: Page;
}

declare global {
  interface Window {
    outlook?: OutlookControls;
  }
}

export function installControls(page: Page): void {
  window.outlook = {
    page,
    state: () => page.store.get(),
    setFaults: (faults) => saveFaults(page, { ...noFaults, ...faults }),
    async persona(id) {
      const persona = page.store.get().session.personas.find((candidate) => candidate.id === id);
      if (persona) await enter(page, persona, null);
    },
  };
}
