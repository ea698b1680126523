/** One measure over the corpus: how many are right, what it must reach, and every row that is wrong. */
export class Score {
  private right = 0;
  private near = 0;
  private all = 0;
  private readonly wrong: string[] = [];

  /** `least`: the share that must be right; without one the measure is only shown. `heldOut`: its rows are counted and never shown. */
  constructor(
    private readonly name: string,
    private readonly least?: number,
    private readonly heldOut = false,
  ) {}

  add(verdict: "right" | "near" | "wrong" | boolean, row: string): void {
    const said = typeof verdict === "boolean" ? (verdict ? "right" : "wrong") : verdict;
    this.all++;
    if (said === "right") this.right++;
    else if (said === "near") this.near++;
    if (said !== "right") this.wrong.push(`  ${said === "near" ? "near " : "WRONG"} ${row}`);
  }

  get missed(): boolean {
    return this.least !== undefined && this.all > 0 && this.right < this.least * this.all;
  }

  print(rowsShown: number): void {
    const share = (part: number) => `${part} of ${this.all} (${((100 * part) / Math.max(1, this.all)).toFixed(1)} %)`;
    const wanted = this.least === undefined ? "" : `, wanted ${(100 * this.least).toFixed(0)} %${this.missed ? ": MISSED" : ""}`;
    console.log(`${this.name}: ${share(this.right)}${this.near ? `, with defensible ${share(this.right + this.near)}` : ""}${wanted}`);
    if (this.heldOut) return;
    for (const line of this.wrong.sort().reverse().slice(0, rowsShown)) console.log(line);
  }
}
