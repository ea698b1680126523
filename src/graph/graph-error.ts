/** Graph refused: its status and its code ("ErrorItemNotFound"). */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** Seconds Graph asks us to wait; `null` when it does not say. */
    readonly retryAfter: number | null,
  ) {
    super(`${status} ${code}: ${message}`);
    this.name = "GraphError";
  }
}

/** No answer arrived: the line is cut, or the answer was lost on the way. What was asked may have been done. */
export class LostAnswer extends Error {
  constructor(override readonly cause: unknown) {
    super("no answer from Graph");
    this.name = "LostAnswer";
  }
}

/** Nobody is signed in, and could not be. `code` is MSAL's `errorCode`. */
export class SignInError extends Error {
  constructor(readonly code: string) {
    super(`sign-in: ${code}`);
    this.name = "SignInError";
  }
}

/** Outlook has no token to give without asking the person, and was told not to ask. */
export class SignInNeeded extends Error {
  constructor() {
    super("the person has to sign in");
    this.name = "SignInNeeded";
  }
}

/** This Outlook cannot sign an add-in in (no nested app authentication). */
export class NoNestedAppAuth extends Error {
  constructor() {
    super("nested app authentication is not available");
    this.name = "NoNestedAppAuth";
  }
}
