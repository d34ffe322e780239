import { posix } from "node:path";
import { importsOf } from "./read-imports.ts";

/** A module, with its path from the workspace, with `/`. */
export interface SourceFile {
  path: string;
  text: string;
}

/** An import graph. The arrows of a node lead to the nodes that it imports. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Returns the relative imports between these modules. Type imports count, because a reader follows them too.
 */
export function importGraph(files: readonly SourceFile[]): Graph {
  const known = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, text }) => {
      const targets = importsOf(text)
        .filter(({ specifier, asFile }) => specifier.startsWith(".") && !asFile)
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
        .filter((target) => target !== path && known.has(target));
      return [path, new Set(targets)];
    }),
  );
}

/** Returns the same graph between groups of its nodes, without the arrows inside a group. */
export function foldGraph(graph: Graph, groupOf: (node: string) => string): Graph {
  const folded = new Map<string, Set<string>>();
  for (const [node, targets] of graph) {
    const group = groupOf(node);
    const arrows = folded.get(group) ?? new Set();
    for (const target of targets) if (groupOf(target) !== group) arrows.add(groupOf(target));
    folded.set(group, arrows);
  }
  return folded;
}

/**
 * Returns the strongly connected components of a graph, each after everything that it imports. A component
 * with more than one node is a cycle. Uses Tarjan's algorithm.
 */
export function components(graph: Graph): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const open: string[] = [];
  const found: string[][] = [];
  const visit = (node: string): void => {
    index.set(node, index.size);
    let lowest = index.size - 1;
    open.push(node);
    for (const target of graph.get(node) ?? []) {
      if (!index.has(target)) visit(target);
      if (open.includes(target)) lowest = Math.min(lowest, low.get(target) ?? index.get(target) ?? lowest);
    }
    low.set(node, lowest);
    if (lowest === index.get(node)) found.push(open.splice(open.indexOf(node)));
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}

/**
 * Returns the floor of each component, in the order of `components`: 1 if it imports nothing, or else one
 * above its highest import.
 */
export function floorsOf(graph: Graph): { nodes: string[]; floor: number }[] {
  const floorOf = new Map<string, number>();
  return components(graph).map((nodes) => {
    const below = nodes
      .flatMap((node) => [...(graph.get(node) ?? [])])
      .map((target) => floorOf.get(target) ?? 0);
    const floor = 1 + Math.max(0, ...below);
    for (const node of nodes) floorOf.set(node, floor);
    return { nodes, floor };
  });
}

/**
 * Returns the imports between groups that run against the main direction. Within each cycle of groups, the
 * groups are put in the order that most imports follow; the other imports are returned as pairs of modules.
 */
export function backArrows(graph: Graph, groupOf: (node: string) => string): [from: string, to: string][] {
  const arrows = [...graph].flatMap(([from, targets]) =>
    [...targets].filter((to) => groupOf(to) !== groupOf(from)).map((to): [string, string] => [from, to]),
  );
  return components(foldGraph(graph, groupOf)).flatMap((cycle) => {
    const inside = arrows.filter(
      ([from, to]) => cycle.includes(groupOf(from)) && cycle.includes(groupOf(to)),
    );
    const order = mainOrder(
      cycle,
      inside.map(([from, to]) => [groupOf(from), groupOf(to)]),
    );
    return inside.filter(([from, to]) => order.indexOf(groupOf(from)) > order.indexOf(groupOf(to)));
  });
}

/**
 * Returns the groups in an order that most arrows follow. Uses a greedy algorithm (Eades, Lin and Smyth),
 * because finding the best order takes too long.
 */
function mainOrder(groups: readonly string[], arrows: [string, string][]): string[] {
  const left = new Set(groups);
  const order: string[] = [];
  const weight = (group: string): number => {
    const open = arrows.filter(([from, to]) => left.has(from) && left.has(to));
    return open.filter(([from]) => from === group).length - open.filter(([, to]) => to === group).length;
  };
  while (left.size > 0) {
    const next = [...left].sort((one, other) => weight(other) - weight(one) || (one < other ? -1 : 1))[0];
    if (next === undefined) break;
    order.push(next);
    left.delete(next);
  }
  return order;
}
