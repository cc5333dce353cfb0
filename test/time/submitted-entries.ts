import type { RawOData } from '../support/odata.ts';

/** Somebody on the team of a project, and a task of it. */
interface Place {
  readonly project: string;
  readonly task: string;
  readonly resource: string;
}

/** Rows of one CreateMultiple, and of one message. */
const atOnce = 500;
/** Minutes of an entry: as many of a person fit into a day as there are quarters of an hour. */
const minutes = 15;
const mostOfDay = 1_440 / minutes;

/** How many entries, on how many projects at most, and from which day on: no person has more than a day's time in a day. */
export interface EntriesOrder {
  readonly count: number;
  readonly projects?: number;
  /** `YYYY-MM-DD`. */
  readonly from?: string;
}

/** Enters time on projects that are worked on, turn by turn, and submits it. */
export async function submittedEntries(
  dataverse: RawOData,
  finance: RawOData,
  { count, projects = Infinity, from = '2026-01-01' }: EntriesOrder,
): Promise<{ readonly entries: readonly string[]; readonly projects: number }> {
  const turns = (await placesOf(dataverse, finance)).slice(0, projects);
  const firstDay = Date.parse(from);
  const used = new Map<string, number>();
  const rows = Array.from({ length: count }, (_, index) => {
    const of = turns[index % turns.length] ?? [];
    const place = of[Math.floor(index / turns.length) % of.length];
    if (place === undefined) throw new Error('Expected somebody on the team of a project, found nobody.');
    const before = used.get(place.resource) ?? 0;
    used.set(place.resource, before + 1);
    const date = new Date(firstDay + Math.floor(before / mostOfDay) * 86_400_000).toISOString().slice(0, 10);
    return {
      '@odata.type': 'Microsoft.Dynamics.CRM.msdyn_timeentry',
      msdyn_date: `${date}T00:00:00Z`,
      msdyn_duration: minutes,
      msdyn_description: `Entry ${index}`,
      'msdyn_bookableresource@odata.bind': `/bookableresources(${place.resource})`,
      'msdyn_project@odata.bind': `/msdyn_projects(${place.project})`,
      'msdyn_projectTask@odata.bind': `/msdyn_projecttasks(${place.task})`,
    };
  });
  const entries: string[] = [];
  for (let start = 0; start < rows.length; start += atOnce) {
    const body = JSON.stringify({ Targets: rows.slice(start, start + atOnce) });
    const answer = await dataverse.send('POST', 'msdyn_timeentries/Microsoft.Dynamics.CRM.CreateMultiple', body);
    const { Ids: ids } = (await answer.json()) as { readonly Ids: readonly string[] };
    await dataverse.send('POST', 'msdyn_TimeEntriesSubmit', JSON.stringify({ TimeEntryIds: ids.join(',') }));
    entries.push(...ids);
  }
  return { entries, projects: turns.length };
}

/** Counts the actuals of entries that dual-write carries, and those of them that Finance does not hold. */
export async function unstagedActuals(
  dataverse: RawOData,
  finance: RawOData,
  entries: readonly string[],
): Promise<{ readonly made: number; readonly missing: number }> {
  const ours = new Set(entries);
  const origins = await rowsOf(dataverse, 'msdyn_transactionorigins', ['msdyn_origin', 'msdyn_transaction']);
  const made = new Set(origins.flatMap(([entry, actual]) => (ours.has(entry) ? [actual] : [])));
  const actuals = await rowsOf(dataverse, 'msdyn_actuals', ['msdyn_actualid'], '$filter=msdyn_skipsync ne true');
  const carried = actuals.map(([id]) => id).filter((id) => made.has(id));
  const staged = await rowsOf(finance, 'ProjActualsImports', ['ActualId'], 'cross-company=true');
  const held = new Set(staged.map(([id]) => id));
  return { made: carried.length, missing: carried.filter((id) => !held.has(id)).length };
}

/** Places by project, on those that both systems still take time on. */
async function placesOf(dataverse: RawOData, finance: RawOData): Promise<readonly (readonly Place[])[]> {
  const isActive = '$filter=statecode eq 0&$orderby=msdyn_projectnumber';
  const [projects, tasks, members, inFinance] = await Promise.all([
    rowsOf(dataverse, 'msdyn_projects', ['msdyn_projectid', 'msdyn_projectnumber'], isActive),
    rowsOf(
      dataverse,
      'msdyn_projecttasks',
      ['_msdyn_project_value', 'msdyn_projecttaskid'],
      '$filter=msdyn_summary eq false',
    ),
    rowsOf(dataverse, 'msdyn_projectteams', ['_msdyn_project_value', '_msdyn_bookableresourceid_value']),
    rowsOf(finance, 'ProjectsV2', ['ProjectId', 'ProjectStage'], 'cross-company=true'),
  ]);
  const finished = new Set(inFinance.flatMap(([number, stage]) => (stage === 'completed' ? [number] : [])));
  const open = projects.filter(([, number]) => !finished.has(number));
  const ofProject = (rows: readonly Texts[], project: string) =>
    rows.flatMap(([of, id]) => (of === project && id !== '' ? [id] : []));
  return open
    .map(([project]) => {
      const own = ofProject(tasks, project);
      return ofProject(members, project).map((resource, index): Place => ({
        project,
        task: own[index % own.length] ?? '',
        resource,
      }));
    })
    .filter((places) => places.some(({ task }) => task !== ''));
}

/** Two columns of a row, in lower case; the second is empty where one was asked for. */
type Texts = readonly [string, string];

/** All rows of a table, page by page. */
async function rowsOf(odata: RawOData, table: string, columns: readonly string[], options = ''): Promise<Texts[]> {
  const rows: Texts[] = [];
  const first = `${table}?$select=${columns.join(',')}${options === '' ? '' : `&${options}`}`;
  for (let next: string | undefined = first; next !== undefined;) {
    const page = (await odata.exact(next)) as Page;
    const textOf = (row: Page['value'][number], index: number) => (row[columns[index] ?? ''] ?? '').toLowerCase();
    rows.push(...page.value.map((row): Texts => [textOf(row, 0), textOf(row, 1)]));
    const link: string | undefined = page['@odata.nextLink'];
    next = link?.slice(link.indexOf(`${table}?`));
  }
  return rows;
}

interface Page {
  readonly value: readonly Readonly<Record<string, string | null>>[];
  readonly '@odata.nextLink'?: string;
}
