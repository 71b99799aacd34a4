import type { DomElement } from "./dom-nodes.ts";

type Test = (element: DomElement) => boolean;

/** A compound such as `div.lead`, and how it stands to the one before it: right inside, or anywhere inside. */
type Step = { readonly test: Test; readonly isChild: boolean };

/** Selectors that pages and Readability write, compiled once each. */
const known = new Map<string, Test>();
const knownMax = 200;

/**
 * The elements below `root` that a selector matches, in order. It may name elements, ids, classes and attributes,
 * inside one another (`a b`, `a > b`), and several ways at once (`a, b`).
 *
 * @throws {SyntaxError} for anything else that selectors may hold
 * @see https://www.w3.org/TR/selectors-4/
 */
export function elementsMatching(root: DomElement, selector: string): DomElement[] {
  const found: DomElement[] = [];
  collect(root, testOf(selector), Number.POSITIVE_INFINITY, found);
  return found;
}

/** The first of them; `null` when there is none. */
export function firstMatching(root: DomElement, selector: string): DomElement | null {
  const found: DomElement[] = [];
  collect(root, testOf(selector), 1, found);
  return found[0] ?? null;
}

function testOf(selector: string): Test {
  const test = known.get(selector) ?? compiled(selector);
  if (known.size < knownMax) known.set(selector, test);
  return test;
}

function collect(element: DomElement, test: Test, most: number, found: DomElement[]): void {
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (found.length >= most) return;
    if (node.nodeType !== 1) continue;
    if (test(node)) found.push(node);
    collect(node, test, most, found);
  }
}

function compiled(selector: string): Test {
  if (/^[\w-]+(?:\s*,\s*[\w-]+)*$/.test(selector)) {
    const names = new Set(selector.toLowerCase().split(/\s*,\s*/));
    return ({ localName }) => names.has(localName);
  }
  const parts = selector.match(/(?:\[[^\]]*\]|[^,[])+/g) ?? [];
  if (parts.length === 0 || parts.join(",") !== selector) throw new SyntaxError("no selector");
  const ways = parts.map(stepsOf);
  return (element) => ways.some((steps) => isReached(element, steps, steps.length - 1));
}

/** Whether `element` meets the step and those before it are met by elements around it. */
function isReached(element: DomElement, steps: readonly Step[], at: number): boolean {
  const step = steps[at];
  if (step === undefined || !step.test(element)) return false;
  if (at === 0) return true;
  for (let around = element.parentNode; around !== null; around = around.parentNode) {
    if (isReached(around, steps, at - 1)) return true;
    if (step.isChild) return false;
  }
  return false;
}

function stepsOf(way: string): readonly Step[] {
  const parts = way.trim().match(/(?:\[[^\]]*\]|[^\s>[])+|>/g) ?? [];
  const steps = parts.flatMap((part, at) =>
    part === ">" ? [] : [{ test: compoundOf(part), isChild: parts[at - 1] === ">" }],
  );
  if (steps.length === 0) throw new SyntaxError("an empty selector");
  return steps;
}

const simple =
  /^(?:\*|([\w-]+)|#([\w-]+)|\.([\w-]+)|\[\s*([\w:-]+)\s*(?:([~^$*|]?)=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))\s*(i?)\s*)?\])/i;

function compoundOf(compound: string): Test {
  const tests: Test[] = [];
  for (let rest = compound; rest !== ""; ) {
    const found = simple.exec(rest);
    if (found === null || (found[1] !== undefined && rest !== compound)) {
      throw new SyntaxError("a selector of another kind");
    }
    tests.push(simpleTest(found));
    rest = rest.slice(found[0].length);
  }
  return (element) => tests.every((test) => test(element));
}

function simpleTest([
  ,
  name,
  id,
  className,
  attribute,
  operator,
  ...values
]: RegExpExecArray): Test {
  if (name !== undefined) return ({ localName }) => localName === name.toLowerCase();
  if (id !== undefined) return (element) => element.id === id;
  if (className !== undefined) return (element) => hasWord(element.className, className);
  if (attribute === undefined) return () => true;
  if (operator === undefined) return (element) => element.hasAttribute(attribute);
  const isAnyCase = values[3] !== "";
  const folded = (text: string): string => (isAnyCase ? text.toLowerCase() : text);
  const wanted = folded(values[0] ?? values[1] ?? values[2] ?? "");
  return (element) => {
    const value = element.getAttribute(attribute);
    return value !== null && compare(folded(value), operator, wanted);
  };
}

function compare(value: string, operator: string, wanted: string): boolean {
  switch (operator) {
    case "~":
      return hasWord(value, wanted);
    case "^":
      return wanted !== "" && value.startsWith(wanted);
    case "$":
      return wanted !== "" && value.endsWith(wanted);
    case "*":
      return wanted !== "" && value.includes(wanted);
    case "|":
      return value === wanted || value.startsWith(`${wanted}-`);
    default:
      return value === wanted;
  }
}

function hasWord(text: string, word: string): boolean {
  return text.includes(word) && text.split(/\s+/).includes(word);
}
