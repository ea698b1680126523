import { createContext, useContext } from "react";
import type { Page, PageState } from "./state/page-state";
import { useStore } from "./state/store";
import { wordsOf, type Words } from "./words/words";

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error("usePage outside the page.");
  return page;
}

export function usePageState<S>(select: (state: PageState) => S): S {
  return useStore(usePage().store, select);
}

export function useWords(): Words {
  return wordsOf(usePageState((state) => state.language));
}
