import type { Scene } from "../scene";
import { composeScenes } from "./compose";

export const scenes: readonly Scene[] = [...composeScenes];
