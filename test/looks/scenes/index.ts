import type { Scene } from "../scene";
import { composeScenes } from "./compose";
import { deskScenes } from "./desk";
import { outlookScenes } from "./outlook";
import { queueScenes } from "./queue";
import { readingScenes } from "./reading";
import { reducedScenes } from "./reduced";

/** In this order: what is read for the first time comes before anybody has signed in. */
export const scenes: readonly Scene[] = [...readingScenes, ...composeScenes, ...queueScenes, ...reducedScenes, ...outlookScenes, ...deskScenes];
