import { createNestablePublicClientApplication } from "@azure/msal-browser";

/** A page of an add-in that does what the test tells it to. */
export interface Answer {
  readonly status: string;
  readonly value: unknown;
  readonly code: number | null;
}

type Callable = Record<string, (...values: unknown[]) => void>;

const loaded = new Map<string, object>();
const pane = {
  events: [] as unknown[],
  membersAtReady: [] as string[],
  /** Calls `Office.context.<path>(...values, callback)`. */
  call: (path: string, ...values: unknown[]): Promise<Answer> => callOn(Office.context, path, values),
  /** Loads a message of the selection and asks it, then lets it go. */
  callLoaded: (name: string, path: string, ...values: unknown[]): Promise<Answer> => callOn(loaded.get(name) ?? {}, path, values),
  keepLoaded: (name: string, value: object): void => void loaded.set(name, value),
  signIn: async (scopes: string[]): Promise<unknown> => {
    const client = await createNestablePublicClientApplication({ auth: { clientId: "33333333-3333-4333-8333-333333333333", authority: "https://login.microsoftonline.com/common" }, cache: { cacheLocation: "sessionStorage" } });
    try {
      const result = await client.acquireTokenSilent({ scopes });
      return { token: result.accessToken, username: result.account.username };
    } catch (error) {
      const { name, errorCode } = error as { name: string; errorCode: string };
      if (name !== "InteractionRequiredAuthError") return { name, errorCode };
      return client.acquireTokenPopup({ scopes }).then(
        (result) => ({ popup: true, token: result.accessToken }),
        (refused: { name: string; errorCode: string }) => ({ popup: true, name: refused.name, errorCode: refused.errorCode }),
      );
    }
  },
};
export type TestPane = typeof pane;
Object.assign(window, { pane });

function callOn(start: object, path: string, values: readonly unknown[]): Promise<Answer> {
  const names = path.split(".");
  const last = names.pop() ?? "";
  const target = names.reduce((at, name) => (at as Record<string, object>)[name] as object, start) as Callable;
  return new Promise((resolve) =>
    target[last]?.(...values, (result: Office.AsyncResult<unknown>) => {
      const value = result.value !== null && typeof result.value === "object" && "unloadAsync" in result.value ? "loaded" : result.value;
      if (value === "loaded") loaded.set("message", result.value as object);
      resolve({ status: String(result.status), value, code: result.error?.code ?? null });
    }),
  );
}

void Office.onReady(() => {
  const mailbox = Office.context.mailbox as unknown as Record<string, unknown> | undefined;
  pane.membersAtReady = ["getSelectedItemsAsync", "loadItemByIdAsync"].filter((name) => mailbox !== undefined && name in mailbox);
  document.documentElement.dataset.ready = "yes";
});
