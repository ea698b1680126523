import type { Claims } from "./claims";
import { officeJs } from "./office-js";
import type { Told } from "./told";

/** `Office.context.officeTheme`, which npm's build leaves undefined on the web, and the dark flag in the event that tells of its change. */
export function addTheme(told: Told, claims: Claims): void {
  if (!claims("officeTheme")) return;
  const { Office, OSF } = officeJs();
  if (Office.context.officeTheme === undefined) {
    Object.defineProperty(Office.context, "officeTheme", { get: () => told.state().theme, enumerable: true });
  }
  const theming = OSF.DDA.Theming;
  if (theming === undefined) return;
  const Original = theming.OfficeThemeChangedEventArgs;
  // The host tells the new state before it raises the event.
  theming.OfficeThemeChangedEventArgs = class extends Original {
    constructor(data: unknown) {
      super(data);
      this.officeTheme.isDarkTheme = told.state().theme.isDarkTheme;
    }
  };
}
