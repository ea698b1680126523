/** Word files and zips carry the time they were made; with the clock held, the same source gives the same bytes. */
export function holdClock(iso: string): void {
  const instant = Date.parse(iso);
  const Real = Date;
  const Held = function (...given: unknown[]) {
    return given.length === 0 ? new Real(instant) : Reflect.construct(Real, given);
  } as unknown as DateConstructor;
  Object.setPrototypeOf(Held, Real);
  (Held as { prototype: Date }).prototype = Real.prototype;
  Held.now = () => instant;
  globalThis.Date = Held;
}
