import type { RawOData } from '../support/odata.ts';

/**
 * Enters the cost of two hours on a project by a journal, as somebody does in Dynamics, and confirms it there.
 *
 * @param facts further columns of its line, such as the role
 */
export async function enterHour(dataverse: RawOData, project: string, facts: object): Promise<void> {
  const create = async (set: string, body: object) => {
    const response = await dataverse.send('POST', set, JSON.stringify(body));
    return /\(([0-9a-f-]{36})\)/.exec(response.headers.get('odata-entityid') ?? '')?.[1] ?? '';
  };
  const journal = await create('msdyn_journals', {
    msdyn_description: 'By hand',
    'msdyn_DefaultProject@odata.bind': `/msdyn_projects(${project})`,
  });
  await create('msdyn_journallines', {
    msdyn_description: 'Cost of time',
    msdyn_transactiontypecode: 192_350_000,
    msdyn_transactionclassification: 192_350_000,
    msdyn_documentdate: '2026-01-15T00:00:00Z',
    msdyn_quantity: 2,
    'msdyn_Journal@odata.bind': `/msdyn_journals(${journal})`,
    ...facts,
  });
  await confirmInDynamics(dataverse, journal);
}

/** Confirms a journal as somebody does in Dynamics. */
export async function confirmInDynamics(dataverse: RawOData, journal: string): Promise<void> {
  await dataverse.send('POST', `msdyn_journals(${journal})/Microsoft.Dynamics.CRM.msdyn_PostJournal`, '{}');
}
