import type { HealthDoor } from "../health";
import type { LaterQueue, Rules } from "../work";

export const healthLater =
  (rules: Rules, queue: LaterQueue): HealthDoor =>
  () =>
    import("./foot-works").then(({ openHealth }) => openHealth(rules, queue));
