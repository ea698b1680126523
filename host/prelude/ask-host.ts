import { officeJs } from "./office-js";

interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value: unknown;
  readonly asyncContext: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

export type Callback = (result: AsyncResult) => void;

export interface Options {
  readonly asyncContext?: unknown;
  readonly coercionType?: string;
  readonly discardItem?: boolean;
}

/** How to reach the host for one of Outlook's calls. */
interface Question {
  readonly call: number;
  readonly params?: object;
  /** About the message that `loadItemByIdAsync` loaded. */
  readonly onLoadedItem?: boolean;
  readonly options: Options;
  readonly done: Callback | undefined;
  readonly read?: (data: unknown) => unknown;
}

const internalFormatError = 9002;

/** Asks the host over office.js's own channel, and answers as its asynchronous methods do. */
export function askHost(question: Question): void {
  const factory = officeJs().OSF._OfficeAppFactory;
  const method = { ControlId: factory.getId(), DispatchId: question.call, OnLoadedItem: question.onLoadedItem };
  factory.getClientEndPoint().invoke("ExecuteMethod", (_code, answer) => question.done?.(result(question, answer)), { ApiParams: question.params, MethodData: method });
}

function result(question: Question, answer: unknown): AsyncResult {
  const { asyncContext } = question.options;
  const { error, errorCode, data } = (answer ?? { error: true }) as { error?: boolean; errorCode?: number; data?: unknown };
  if (error !== true) return { status: "succeeded", value: question.read === undefined ? data : question.read(data), asyncContext };
  const code = errorCode ?? internalFormatError;
  return { status: "failed", value: undefined, asyncContext, error: { code, name: "OutlookError", message: `Outlook answered with error ${code}.` } };
}

/** The two forms of every method: `(…, options, callback)` and `(…, callback)`. */
export function optionsAndCallback(rest: readonly unknown[]): { readonly options: Options; readonly done: Callback | undefined } {
  const done = rest.find((one): one is Callback => typeof one === "function");
  const options = rest.find((one) => typeof one === "object" && one !== null) as Options | undefined;
  return { options: options ?? {}, done };
}
