/** The panes that are open, by their frame: the add-in may ask to close its own (`Office.context.ui.closeContainer`), F6 takes the keyboard into one. */
export const framePanes = new Map<HTMLIFrameElement, { readonly close: () => void; readonly focus: (backwards?: boolean) => void }>();
