import { afterEach, describe, expect, it } from 'vitest';
import { type Stack, startStack } from '../support/stack.ts';

const query = /* GraphQL */ `
  {
    projects(first: 3, orderBy: [{ field: NUMBER }]) {
      nodes {
        number
        name
        description
        accounting {
          projectGroup
          salesTaxGroup
        }
      }
    }
  }
`;

describe('a tenant whose metadata differs', () => {
  let stack: Stack | undefined;
  afterEach(async () => {
    await stack?.close();
    stack = undefined;
  });

  it('answers null with a named error for just the fields whose column it lacks', async () => {
    stack = await startStack({
      actuals: 100,
      overlay: { remove: ['msdyn_project.msdyn_description', 'ProjectsV2.SalesTaxGroupId'] },
    });
    const result = await stack.query(query);
    const nodes = (result.data as any).projects.nodes;
    expect(nodes).toHaveLength(3);
    for (const node of nodes) {
      expect(node).toMatchObject({ number: expect.any(String), name: expect.any(String), description: null });
      expect(node.accounting).toMatchObject({ projectGroup: expect.any(String), salesTaxGroup: null });
    }
    const errors = result.errors ?? [];
    expect(errors.map(({ path }) => path?.join('.')).sort()).toEqual(
      [0, 1, 2]
        .flatMap((index) => [`projects.nodes.${index}.accounting.salesTaxGroup`, `projects.nodes.${index}.description`])
        .sort(),
    );
    for (const { message, extensions, path } of errors) {
      expect(extensions?.['code']).toBe('SOURCE_REJECTED');
      expect(message).toContain(path?.at(-1) === 'description' ? 'msdyn_project.msdyn_description' : 'SalesTaxGroupId');
    }
  });

  it('says nothing of a missing column to those who do not ask for it', async () => {
    stack = await startStack({ actuals: 100, overlay: { remove: ['msdyn_project.msdyn_description'] } });
    const result = await stack.query('{ projects(first: 3) { nodes { number name } } }');
    expect(result.errors).toBeUndefined();
  });

  it('works in full with renamed columns and the matching renames in configuration', async () => {
    stack = await startStack({
      actuals: 100,
      overlay: {
        rename: {
          'msdyn_project.msdyn_description': 'new_longtext',
          'msdyn_project.msdyn_projectnumber': 'new_number',
          'ProjectsV2.SalesTaxGroupId': 'TaxGroupRenamed',
        },
      },
      renames: {
        dataverse: {
          msdyn_project: { columns: { msdyn_description: 'new_longtext', msdyn_projectnumber: 'new_number' } },
        },
        finance: { ProjectsV2: { columns: { SalesTaxGroupId: 'TaxGroupRenamed' } } },
      },
    });
    const result = await stack.query(query);
    expect(result.errors).toBeUndefined();
    const nodes = (result.data as any).projects.nodes;
    expect(nodes.every((node: any) => node.number && node.accounting.projectGroup)).toBe(true);
    const one = await stack.query(
      `{ projectByNumber(legalEntity: "USMF", number: "PRJ-0001") { name description accounting { salesTaxGroup } } }`,
    );
    expect(one.errors).toBeUndefined();
    expect((one.data as any).projectByNumber.name).toEqual(expect.any(String));
  });
});
