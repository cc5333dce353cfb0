import { request } from 'undici';
import { parse } from 'lossless-json';

type Row = Record<string, unknown>;

interface PerSystem {
  readonly dataverse: string;
  readonly finance: string;
}

/** What a careful team would write by hand for one screen: two calls, a join by key, exact numbers. No checks, no model. */
export class HandWritten {
  readonly #addresses: PerSystem;
  readonly #tokens: PerSystem;

  constructor(addresses: PerSystem, tokens: PerSystem) {
    this.#addresses = addresses;
    this.#tokens = tokens;
  }

  /** Projects with their customer and company, and project groups from Finance. */
  async projects(first: number): Promise<unknown[]> {
    const projects = await this.#rows(
      'dataverse',
      'msdyn_projects?$select=msdyn_projectnumber,msdyn_subject&$expand=msdyn_OwningCompany($select=cdm_companycode),' +
        `msdyn_customer($select=name)&$orderby=msdyn_projectid&$top=${first}`,
    );
    const keys = projects.map((project) => `ProjectId eq '${String(project['msdyn_projectnumber'])}'`);
    const groups = await this.#rows(
      'finance',
      `ProjectsV2?cross-company=true&$select=dataAreaId,ProjectId,ProjectGroupId&$filter=${encodeURIComponent(keys.join(' or '))}`,
    );
    const byKey = new Map(
      groups.map((group) => [`${String(group['dataAreaId'])}|${String(group['ProjectId'])}`, group]),
    );
    return projects.map((project) => {
      const company = (project['msdyn_OwningCompany'] as Row | null)?.['cdm_companycode'];
      return {
        ...project,
        accounting: byKey.get(`${String(company).toLowerCase()}|${String(project['msdyn_projectnumber'])}`),
      };
    });
  }

  async #rows(system: 'dataverse' | 'finance', path: string): Promise<Row[]> {
    const { body, statusCode } = await request(this.#addresses[system] + path, {
      headers: { authorization: `Bearer ${this.#tokens[system]}`, accept: 'application/json' },
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${text}`);
    return (parse(text, undefined, (digits) => digits) as { value: Row[] }).value;
  }
}
