import { parse, type Node } from "acorn";
import { fullAncestor } from "acorn-walk";

const runtime = "Office OfficeRuntime console setTimeout clearTimeout setInterval clearInterval fetch XMLHttpRequest Headers Request Response FormData WebSocket global";
const builtIn =
  "undefined NaN Infinity eval isNaN isFinite parseInt parseFloat encodeURIComponent decodeURIComponent encodeURI decodeURI escape unescape Object Function Array String Number Boolean Symbol Date RegExp Math JSON Promise Proxy Reflect Map Set WeakMap WeakSet ArrayBuffer DataView Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array Error EvalError RangeError ReferenceError SyntaxError TypeError URIError arguments";
const known = new Set(`${runtime} ${builtIn}`.split(" "));

const newerMembers: Readonly<Record<string, string>> = {
  Object: "entries values fromEntries getOwnPropertyDescriptors hasOwn groupBy",
  Promise: "allSettled any withResolvers try",
  Array: "fromAsync",
  Symbol: "asyncIterator matchAll",
};
const newerMethods = new Set("padStart padEnd trimStart trimEnd matchAll replaceAll flat flatMap finally findLast findLastIndex toSorted toReversed toSpliced isWellFormed".split(" "));

interface Named extends Node {
  readonly name: string;
}

/** What a script asks for beyond ES2016, Office, console, timers and fetch; a script that does not parse as ES2016 throws. */
export function es2016Faults(script: string): readonly string[] {
  const tree = parse(script, { ecmaVersion: 2016, sourceType: "script" });
  const declared = new Set<string>();
  const used = new Map<string, boolean>();
  const faults = new Set<string>();
  const newer = new Set<string>();
  const asked = new Set<string>();
  fullAncestor(tree, (node, _state, ancestors) => {
    const parent = ancestors[ancestors.length - 2] as (Node & Record<string, unknown>) | undefined;
    // acorn-walk hands a declared name over once more as a "VariablePattern", which acorn's types do not know.
    const type: string = node.type;
    if (type === "Identifier" || type === "VariablePattern") {
      const { name } = node as Named;
      if (isDeclaration(node, parent)) declared.add(name);
      else if (!isMemberOrKey(node, parent)) used.set(name, (used.get(name) ?? false) || (parent?.type === "UnaryExpression" && parent["operator"] === "typeof"));
    }
    if (node.type === "MemberExpression") {
      const { object, property, computed } = node as unknown as { object: Node; property: Named; computed: boolean };
      if (computed) return;
      const owner = object.type === "Identifier" ? (object as Named).name : "";
      if ((newerMembers[owner] ?? "").split(" ").includes(property.name)) {
        const member = `${owner}.${property.name}`;
        // swc's own helper asks first whether the member is there.
        if (parent?.type === "ConditionalExpression" && parent["test"] === node) asked.add(member);
        else newer.add(member);
      }
      const called = parent?.type === "CallExpression" && parent["callee"] === node;
      if (called && newerMethods.has(property.name)) faults.add(`newer: .${property.name}()`);
    }
  });
  for (const member of newer) if (!asked.has(member)) faults.add(`newer: ${member}`);
  for (const [name, guarded] of used) {
    if (!declared.has(name) && !known.has(name) && !guarded) faults.add(`unknown: ${name}`);
  }
  return [...faults];
}

function isDeclaration(node: Node, parent: (Node & Record<string, unknown>) | undefined): boolean {
  if ((node.type as string) === "VariablePattern" || parent === undefined) return true;
  if (/^(Function|Class)/.test(parent.type) || parent.type === "ArrowFunctionExpression") return parent["id"] === node || ((parent["params"] as Node[] | undefined) ?? []).includes(node);
  return (parent.type === "VariableDeclarator" && parent["id"] === node) || parent.type === "CatchClause" || /Pattern$|RestElement/.test(parent.type);
}

function isMemberOrKey(node: Node, parent: (Node & Record<string, unknown>) | undefined): boolean {
  if (parent === undefined || parent["computed"] === true) return false;
  return (parent.type === "MemberExpression" && parent["property"] === node) || ((parent.type === "Property" || parent.type === "MethodDefinition") && parent["key"] === node && parent["value"] !== node);
}
