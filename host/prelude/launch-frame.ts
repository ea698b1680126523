import type { Told } from "./told";

/** The runtime of a launch event is a hidden frame here, and must behave like a runtime. */
export function behaveAsRuntime(told: Told): void {
  if (told.state().role !== "launch") return;
  reportUncaught(told);
  // A hidden frame may still take the keyboard from the person who is writing.
  window.focus = (): void => {};
}

/** office.js keeps silent about a handler that throws; the host would wait its five minutes. */
function reportUncaught(told: Told): void {
  window.addEventListener("error", (event) => told.say({ kind: "uncaught", message: event.message }));
  window.addEventListener("unhandledrejection", (event) => told.say({ kind: "uncaught", message: String(event.reason) }));
}
