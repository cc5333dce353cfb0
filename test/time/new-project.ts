import { projectContractHeaders } from '../../dualwrite/maps/project-contract-headers.ts';
import { projectContractLines } from '../../dualwrite/maps/project-contract-lines.ts';
import { projects } from '../../dualwrite/maps/projects.ts';
import type { TableMap, UnifiedChange } from '../../dualwrite/maps/table-map.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';

/** Makes a record in both systems, and returns its Dataverse id; throws where it is refused. */
export type Make = (map: TableMap, change: UnifiedChange) => Promise<string>;

const named = (number: string) => ({ legalEntity: 'USMF', number, name: `Contract ${number}` });

/** Makes a draft contract of a customer; its id. */
export function newContract(make: Make, number: string, customer: string): Promise<string> {
  return make(projectContractHeaders, { ...named(number), customer, currency: 'USD' });
}

/** Makes a project whose time a line of a contract, under the same number, sells by time and material; its id. */
export async function newProject(make: Make, number: string, contract: string): Promise<string> {
  const project = await make(projects, { ...named(number), 'accounting.projectGroup': 'TM' });
  const includes = { includesTime: true, includesExpense: false, includesMaterial: false, includesFee: false };
  const line = { contract, project, number, name: number, billingMethod: 'TIME_AND_MATERIAL', amount: '1000' };
  await make(projectContractLines, { ...line, ...includes });
  return project;
}

/** A customer of the company that {@link newContract} is for, somebody who works there, and a role. */
export function peopleOf({ stores: { dataverse } }: Pick<Sandbox, 'stores'>) {
  const one = (sql: string) => String(dataverse.get(sql)?.['id']);
  const company = (column: string) =>
    `JOIN cdm_company company ON company.cdm_companyid = ${column} AND company.cdm_companycode = 'USMF'`;
  return {
    customer: one(
      `SELECT accountid AS id FROM account ${company('account.msdyn_company')} WHERE customertypecode = 3 AND account.statecode = 0 LIMIT 1`,
    ),
    resource: one(
      `SELECT person.bookableresourceid AS id FROM bookableresource person ${company('person.msdyn_company')}
       JOIN msdyn_projectteam member ON member.msdyn_bookableresourceid = person.bookableresourceid ORDER BY person.name LIMIT 1`,
    ),
    role: one(
      'SELECT msdyn_resourcecategory AS id FROM msdyn_projectteam WHERE msdyn_resourcecategory IS NOT NULL LIMIT 1',
    ),
  };
}
