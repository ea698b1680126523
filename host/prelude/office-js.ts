/** The parts of office.js the prelude reaches into. Names are the library's own; they are the same in its small and its debug build. */
export interface OfficeJs {
  readonly Office: {
    onReady(callback: () => void): void;
    readonly EventType: Record<string, string>;
    readonly context: Record<string, unknown> & { readonly mailbox?: MailboxObject };
  };
  readonly OSF: {
    readonly _OfficeAppFactory: {
      getClientEndPoint(): { invoke(action: string, done: (code: number, answer: unknown) => void, data: object): void };
      getId(): string;
      getHostFacade(): HostFacade;
    };
    readonly DDA: { readonly Theming?: { OfficeThemeChangedEventArgs: new (data: unknown) => { readonly officeTheme: Record<string, unknown> } } };
  };
}

interface HostFacade {
  addEventHandler: EventMethod;
  removeEventHandler: EventMethod;
}

/** Arguments as the add-in gave them, the library's table of handlers, the object it was called on. */
type EventMethod = (supplied: ArrayLike<unknown>, dispatch: unknown, target: object, isPopup?: boolean) => void;

export type MailboxObject = Record<string, unknown> & {
  item?: ItemObject | null;
  readonly initialData?: Record<string, unknown> | null;
};

export type ItemObject = Record<string, unknown> & { readonly body: Record<string, unknown> };

export function officeJs(): OfficeJs {
  return window as unknown as OfficeJs;
}
