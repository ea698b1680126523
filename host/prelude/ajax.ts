/**
 * Stands in for MicrosoftAjax.js, which office.js would fetch from ajax.aspnetcdn.com and without which it never becomes ready.
 * Only what office.js touches: presence, the check of arguments, a trace that says nothing, two kinds of error.
 */
interface Parameter {
  readonly name: string;
  readonly type?: new (...values: never[]) => unknown;
  readonly mayBeNull?: boolean;
  readonly optional?: boolean;
}

export function installAjax(): void {
  const page = window as unknown as Record<string, unknown>;
  const registerClass = function <T>(this: T): T {
    return this;
  };
  Object.defineProperty(Function.prototype, "registerClass", { value: registerClass, writable: true, configurable: true });
  page.Type = Object.assign(Function, { registerNamespace, _validateParams: checkArguments, _validateParameter: checkArgument });
  Object.assign(Error, { argument: argumentError, parameterCount: countError });
  page.Sys = {
    StringBuilder: function StringBuilder(): void {},
    Serialization: { JavaScriptSerializer: { serialize: (value: unknown) => JSON.stringify(value), deserialize: (text: string): unknown => JSON.parse(text) } },
    Debug: { trace: (): void => {} },
    Browser: { agent: {}, InternetExplorer: {} },
  };
}

function registerNamespace(path: string): void {
  let at = window as unknown as Record<string, unknown>;
  for (const name of path.split(".")) at = (at[name] ??= {}) as Record<string, unknown>;
}

function checkArguments(values: ArrayLike<unknown>, parameters: readonly Parameter[] | undefined): Error | null {
  if (parameters === undefined) return null;
  if (values.length > parameters.length) return countError();
  for (const [index, parameter] of parameters.entries()) {
    const fault = parameter.optional === true && values[index] === undefined ? null : checkArgument(values[index], parameter, parameter.name);
    if (fault !== null) return fault;
  }
  return null;
}

function checkArgument(value: unknown, parameter: Parameter, name: string): Error | null {
  if (value === undefined || value === null) {
    return parameter.mayBeNull !== false || parameter.optional === true ? null : argumentError(name, "Value cannot be null.");
  }
  return parameter.type === undefined || Object(value) instanceof parameter.type ? null : argumentError(name, "Object cannot be converted to the required type.");
}

function argumentError(name?: string, message = "Value does not fall within the expected range."): Error {
  const suffix = name === undefined ? "" : `\nParameter name: ${name}`;
  return Object.assign(new Error(`Sys.ArgumentException: ${message}${suffix}`), { name: "Sys.ArgumentException", paramName: name });
}

function countError(message = "Parameter count mismatch."): Error {
  return Object.assign(new Error(`Sys.ParameterCountException: ${message}`), { name: "Sys.ParameterCountException" });
}
