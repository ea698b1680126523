import type { SelectedItem } from "../../outlook/selected-items";
import type { SelectionWork } from "../work";
import type { Surroundings } from "./surroundings";
import { openTagWork } from "./tag-work";
import { troubleOf } from "./trouble";

/** What reads whole originals is large, and one mail needs none of it: it comes when several are marked. */
export function laterSelectionWork(items: readonly SelectedItem[], surroundings: Surroundings): SelectionWork {
  let opened: Promise<SelectionWork> | null = null;
  const open = (): Promise<SelectionWork> => {
    opened ??= import("./selection-work").then(
      ({ selectionWork }) => selectionWork(items, surroundings),
      (fault: unknown) => {
        // The next look asks again.
        opened = null;
        throw fault;
      },
    );
    return opened;
  };
  return {
    kind: "selection",
    watch: (show, fail) => {
      let stop: (() => void) | null = null;
      let stopped = false;
      open().then(
        (work) => {
          if (!stopped) stop = work.watch(show, fail);
        },
        (fault: unknown) => fail(troubleOf(fault)),
      );
      return () => {
        stopped = true;
        stop?.();
      };
    },
    correct: (itemId, tag) => void open().then((work) => work.correct(itemId, tag)),
    correctMany: async (itemIds, common) => (await open()).correctMany(itemIds, common),
    tags: openTagWork(surroundings),
    supplyAll: async () => (await open()).supplyAll(),
    retry: async (itemId) => (await open()).retry(itemId),
  };
}
