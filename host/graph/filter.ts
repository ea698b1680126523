import { badRequest } from "./answer";

export type Value = string | number | boolean | null;

/** What a filter may look at in one message. `undefined`: no such property, or one that Graph does not filter by. */
export interface Filterable {
  property(path: string): Value | undefined;
  /** The members of a collection, each with its own properties ("" is the member itself). */
  collection(path: string): readonly Readonly<Record<string, Value>>[] | undefined;
}

export interface Filter {
  matches(item: Filterable): boolean;
  /** Properties in the order they stand, for the rule about $orderby. */
  readonly properties: readonly string[];
  /** Comparisons all of which must hold, so that a sorted list need not be gone through; what is not among them says `matches` alone. */
  readonly bounds: readonly Bound[];
  /** `bounds` is all there is to it. */
  readonly isBounds: boolean;
}

interface Bound {
  readonly path: string;
  readonly operator: string;
  readonly value: Value;
}

type Test = (item: Filterable) => boolean;
const invalid = () => badRequest("The query filter contains one or more invalid nodes.", "ErrorInvalidUrlQueryFilter");

export function parseFilter(text: string): Filter {
  const parser = new Parser(tokens(text));
  const matches = parser.expression();
  parser.end();
  const { properties, bounds, terms, isConjunction } = parser;
  return { matches, properties, bounds: isConjunction ? bounds : [], isBounds: isConjunction && bounds.length === terms };
}

function tokens(text: string): string[] {
  const pattern = /\s*('(?:[^']|'')*'|\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})|-?\d+(?:\.\d+)?(?![\w-])|[A-Za-z_@][\w.@/-]*|[(),:])/y;
  const found: string[] = [];
  let at = 0;
  while (at < text.trimEnd().length) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) throw badRequest(`Syntax error at position ${at} in '${text}'.`);
    found.push(match[1] ?? "");
    at = pattern.lastIndex;
  }
  return found;
}

class Parser {
  readonly properties: string[] = [];
  /** Comparisons outside of any parenthesis, "not" and "any". */
  readonly bounds: Bound[] = [];
  terms = 0;
  isConjunction = true;
  private depth = 0;
  private at = 0;

  constructor(private readonly tokens: readonly string[]) {}

  expression(): Test {
    const parts = [this.conjunction()];
    while (this.take("or")) {
      if (this.depth === 0) this.isConjunction = false;
      parts.push(this.conjunction());
    }
    return (item) => parts.some((part) => part(item));
  }

  end(): void {
    if (this.at !== this.tokens.length) throw invalid();
  }

  private conjunction(): Test {
    const parts = [this.term()];
    while (this.take("and")) parts.push(this.term());
    return (item) => parts.every((part) => part(item));
  }

  private term(): Test {
    if (this.depth === 0) this.terms += 1;
    if (this.take("not")) {
      const inner = this.within(() => this.term());
      return (item) => !inner(item);
    }
    if (this.take("(")) {
      const inner = this.within(() => this.expression());
      this.expect(")");
      return inner;
    }
    const name = this.next();
    if (/^(contains|startswith|endswith)$/i.test(name)) return this.textFunction(name.toLowerCase());
    if (name.endsWith("/any")) return this.any(name.slice(0, -"/any".length));
    this.properties.push(name);
    const operator = this.next();
    const value = literal(this.next());
    if (this.depth === 0 && /^(ge|gt|le|lt|eq)$/.test(operator)) this.bounds.push({ path: name, operator, value });
    return (item) => compare(read(item, name), operator, value);
  }

  private within<T>(parse: () => T): T {
    this.depth += 1;
    const parsed = parse();
    this.depth -= 1;
    return parsed;
  }

  private textFunction(name: string): Test {
    this.expect("(");
    const path = this.next();
    this.expect(",");
    const wanted = literal(this.next());
    this.expect(")");
    if (typeof wanted !== "string") throw invalid();
    this.properties.push(path);
    return (item) => matchText(name, read(item, path), wanted);
  }

  private any(path: string): Test {
    this.expect("(");
    const variable = this.next();
    this.expect(":");
    this.properties.push(path);
    const inner = new Parser(this.tokens);
    inner.at = this.at;
    const test = inner.expression();
    this.at = inner.at;
    this.expect(")");
    const property = (member: Readonly<Record<string, Value>>) => (name: string) =>
      name === variable ? member[""] : name.startsWith(`${variable}/`) ? member[name.slice(variable.length + 1)] : undefined;
    return (item) => {
      const members = item.collection(path);
      if (members === undefined) throw invalid();
      return members.some((member) => test({ property: property(member), collection: () => undefined }));
    };
  }

  private take(word: string): boolean {
    if (this.tokens[this.at]?.toLowerCase() !== word) return false;
    this.at += 1;
    return true;
  }

  private expect(word: string): void {
    if (!this.take(word)) throw invalid();
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw invalid();
    this.at += 1;
    return token;
  }
}

function read(item: Filterable, path: string): Value {
  const value = item.property(path);
  if (value === undefined) throw invalid();
  return value;
}

/** Dates become milliseconds, so that a literal with an offset compares rightly. */
function literal(token: string): Value {
  if (token.startsWith("'")) return token.slice(1, -1).replace(/''/g, "'");
  if (/^(true|false)$/.test(token)) return token === "true";
  if (token === "null") return null;
  const value = /^\d{4}-\d{2}-\d{2}T/.test(token) ? Date.parse(token) : Number(token);
  if (Number.isNaN(value)) throw invalid();
  return value;
}

function compare(left: Value, operator: string, right: Value): boolean {
  if (left !== null && right !== null && typeof left !== typeof right) throw invalid();
  const [one, other] = [folded(left), folded(right)];
  switch (operator) {
    case "eq": return one === other;
    case "ne": return one !== other;
    case "gt": return one !== null && other !== null && one > other;
    case "ge": return one !== null && other !== null && one >= other;
    case "lt": return one !== null && other !== null && one < other;
    case "le": return one !== null && other !== null && one <= other;
    default: throw invalid();
  }
}

function matchText(name: string, value: Value, wanted: string): boolean {
  const text = String(folded(value) ?? "");
  const part = wanted.toLowerCase();
  return name === "contains" ? text.includes(part) : name === "startswith" ? text.startsWith(part) : text.endsWith(part);
}

/** Exchange compares text without regard to case. */
function folded(value: Value): Value {
  return typeof value === "string" ? value.toLowerCase() : value;
}
