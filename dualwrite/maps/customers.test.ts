import { describe, expect, it } from 'vitest';
import { customerAggregate } from './customers.ts';
import { projectContractHeaders } from './project-contract-headers.ts';
import { projectFundingSources } from './project-funding-sources.ts';
import { projects } from './projects.ts';

const named = (table: string, text: string) => ({ table, id: '5f0c2f6e-2d5b-4a3e-9d61-7b1c1a4b6d0e', text });
const fields = { legalEntity: named('cdm_company', 'USMF'), customer: named('account', 'us-001') };

describe.each([projectContractHeaders, projectFundingSources, projects])('$name', (map) => {
  it('waits for the customer that a new record names, and for none afterwards', () => {
    const customer = customerAggregate({ legalEntity: 'USMF', number: 'US-001' });
    expect(map.parents?.(fields, 'create')).toEqual([customer]);
    expect(map.parents?.({ ...fields, customer: null }, 'create')).toEqual([]);
    for (const kind of ['update', 'delete'] as const) expect(map.parents?.(fields, kind)).toEqual([]);
  });
});
