import type { Health } from "../domain/health";
import type { FixOutcome } from "./work";

/** The page for who helps (trang tình trạng). */
export interface HealthWork {
  /** Looks at everything; never asks the person anything. */
  look(): Promise<Health>;
  /** Opens a mail to the ministry's help that says this; the person sends it. Resolves when Outlook has opened it. */
  askForHelp(to: readonly string[], subject: string, report: string): Promise<FixOutcome>;
}

export type HealthDoor = () => Promise<HealthWork>;
