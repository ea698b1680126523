import { abilities, holds } from "../../outlook/requirements";
import type { HealthDoor } from "../health";
import type { LaterQueue, Rules } from "../work";

export const healthLater = (rules: Rules, queue: LaterQueue): HealthDoor => ({
  lacking: holds("1.8") ? null : abilities().nestedAppAuth ? "files-only" : holds("1.6") ? "files" : "files-and-forms",
  open: () => import("./foot-works").then(({ openHealth }) => openHealth(rules, queue)),
});
