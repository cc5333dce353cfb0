import { tableOf } from '../../store/model.ts';
import type { SqlRow } from '../../store/sql-value.ts';
import type { Call } from '../call.ts';
import { changeRow } from '../change-row.ts';

interface Node {
  readonly id: string;
  readonly row: SqlRow;
  readonly children: Node[];
}

/** Deepest level of an outline. */
export const outlineLevels = 10;

/** The tree of a project's tasks, each level in display order; new tasks come last. */
function readTree(call: Call, projectId: string): { readonly roots: Node[]; readonly nodes: Map<string, Node> } {
  const rows = call.environment.store.all(
    'SELECT * FROM msdyn_projecttask WHERE msdyn_project = ? ORDER BY msdyn_displaysequence IS NULL, msdyn_displaysequence, "$row"',
    [projectId],
  );
  const nodes = new Map(
    rows.map((row) => {
      const id = String(row['msdyn_projecttaskid']);
      return [id, { id, row, children: [] }];
    }),
  );
  const roots: Node[] = [];
  for (const node of nodes.values()) {
    const parent = nodes.get(String(node.row['msdyn_parenttask'] ?? ''));
    (parent?.children ?? roots).push(node);
  }
  return { roots, nodes };
}

/**
 * Brings what follows from the outline of a project in line with it: numbers, levels, which tasks are summaries, and
 * the effort and dates of the summaries above the touched tasks. Returns how deep the outline is.
 */
export function refreshOutline(call: Call, projectId: string, touched: ReadonlySet<string>): number {
  const { roots, nodes } = readTree(call, projectId);
  const rolled = ancestorsOf(nodes, touched);
  let previous = 0;
  let deepest = 0;
  const visit = (node: Node, wbs: string, level: number): SqlRow => {
    deepest = Math.max(deepest, level);
    const own = sequenceOf(node, previous);
    previous = own;
    const below = node.children.map((child, index) => visit(child, `${wbs}.${index + 1}`, level + 1));
    const isSummary = below.length > 0;
    const wanted: SqlRow = {
      msdyn_wbsid: wbs,
      msdyn_outlinelevel: BigInt(level),
      msdyn_displaysequence: own,
      msdyn_summary: isSummary ? 1n : 0n,
      ...(isSummary && rolled.has(node.id) ? rollUp(below) : {}),
    };
    return change(call, node, wanted);
  };
  roots.forEach((node, index) => visit(node, String(index + 1), 1));
  return deepest;
}

/** A task keeps its place; one without goes right behind the task before it. */
function sequenceOf(node: Node, previous: number): number {
  const stored = node.row['msdyn_displaysequence'] ?? null;
  return stored === null || Number(stored) <= previous ? previous + 1 : Number(stored);
}

function ancestorsOf(nodes: ReadonlyMap<string, Node>, touched: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of touched) {
    let at: string | null = id;
    while (at !== null && !found.has(at)) {
      found.add(at);
      const parent: SqlRow[string] | undefined = nodes.get(at)?.row['msdyn_parenttask'];
      at = typeof parent === 'string' ? parent : null;
    }
  }
  return found;
}

function rollUp(below: readonly SqlRow[]): SqlRow {
  const numbers = below.map((row) => Number(row['msdyn_effort'] ?? 0));
  const texts = (name: string) =>
    below
      .map((row) => row[name])
      .filter((value) => typeof value === 'string')
      .sort();
  const first = (name: string) => texts(name)[0];
  const last = (name: string) => texts(name).at(-1);
  const values: Record<string, SqlRow[string] | undefined> = {
    msdyn_effort: numbers.reduce((left, right) => left + right, 0),
    msdyn_scheduledstart: first('msdyn_scheduledstart'),
    msdyn_scheduledend: last('msdyn_scheduledend'),
    msdyn_start: first('msdyn_start'),
    msdyn_finish: last('msdyn_finish'),
  };
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, SqlRow[string]] => entry[1] !== undefined),
  );
}

function change(call: Call, node: Node, wanted: SqlRow): SqlRow {
  const different = Object.entries(wanted).filter(([name, value]) => (node.row[name] ?? null) !== value);
  if (different.length === 0) return node.row;
  changeRow(call, tableOf(call.environment.model, 'msdyn_projecttask'), node.row, Object.fromEntries(different));
  return { ...node.row, ...wanted };
}
