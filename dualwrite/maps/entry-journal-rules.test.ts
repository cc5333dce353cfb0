import { describe, expect, it } from 'vitest';
import rules from '../../metadata/entry-journals.json' with { type: 'json' };
import { classViolations, journalViolations, lineAmountViolations, lineTaskViolations } from './entry-journal-rules.ts';
import type { HookContext, UnifiedChange } from './table-map.ts';

const none = { named: {}, facts: {} };
const created = (change: UnifiedChange, named: HookContext['named'] = {}): HookContext => ({
  ...none,
  kind: 'create',
  change,
  record: { id: null, fields: change },
  named,
});
const updated = (fields: UnifiedChange, change: UnifiedChange, named: HookContext['named'] = {}): HookContext => ({
  ...none,
  kind: 'update',
  change,
  record: { id: 'line', fields },
  named,
});
const record = (id: string) => ({ table: 'msdyn_project', id, text: id });

describe('the class of a line', () => {
  const { FIXED_PRICE } = rules.billingMethods;
  const line = { transactionType: 'BILLED_SALES', transactionClass: 'MILESTONE' };

  it('is judged by the contract line that is named', () => {
    const contractLine = { table: 'salesorderdetail', id: 'line', text: 'line' };
    const named = (method: number) => ({ contractLine: { msdyn_billingmethod: method } });
    expect(classViolations(created({ ...line, contractLine }, named(FIXED_PRICE)))).toEqual([]);
    expect(classViolations(created({ ...line, contractLine }, named(rules.billingMethods.TIME_AND_MATERIAL)))).toEqual([
      expect.objectContaining({ field: 'transactionClass', message: expect.stringContaining('TIME_AND_MATERIAL') }),
    ]);
  });

  it('is left to Dataverse where a contract line could allow it, and refused where none could', () => {
    expect(classViolations(created(line))).toEqual([]);
    expect(classViolations(created({ ...line, transactionType: 'COST' }))).toHaveLength(1);
  });

  it('is judged anew when type, class or contract line change, and only then', () => {
    const fields = { ...line, billingMethod: rules.billingMethods.TIME_AND_MATERIAL };
    expect(classViolations(updated(fields, { description: 'Other' }))).toEqual([]);
    expect(classViolations(updated(fields, { transactionType: 'BILLED_SALES' }))).toHaveLength(1);
    expect(classViolations(updated(fields, { contractLine: null }))).toEqual([]);
  });

  it('is not judged where type or class are none that lines have', () => {
    expect(classViolations(created({ transactionType: 'COST', transactionClass: 'TAX' }))).toEqual([]);
    expect(classViolations(created({ transactionType: 'OTHER', transactionClass: 'TIME' }))).toEqual([]);
  });
});

describe('a journal', () => {
  it('is written while it is an entry journal that is not confirmed', () => {
    for (const type of [rules.journal.entry, null, undefined]) {
      expect(journalViolations('id', { isConfirmed: false, type })).toEqual([]);
      expect(journalViolations('id', { isConfirmed: true, type })).toHaveLength(1);
    }
    expect(journalViolations('journal', { isConfirmed: false, type: rules.journal.entry + 1 })).toEqual([
      expect.objectContaining({ field: 'journal', message: expect.stringContaining('Expected an entry journal') }),
    ]);
  });
});

describe('the task of a line', () => {
  const fields = { project: record('one'), task: record('task'), taskProject: 'one' };

  it('is one of its project, whichever of the two changes', () => {
    expect(lineTaskViolations(updated(fields, { project: record('one') }))).toEqual([]);
    expect(lineTaskViolations(updated(fields, { project: record('two') }))).toHaveLength(1);
    expect(lineTaskViolations(updated(fields, { project: record('two'), task: null }))).toEqual([]);
    const other = { task: { msdyn_project: 'two' } };
    expect(lineTaskViolations(updated(fields, { task: record('other') }, other))).toHaveLength(1);
    expect(lineTaskViolations(updated(fields, { task: record('other'), project: record('two') }, other))).toEqual([]);
    expect(lineTaskViolations(updated({ ...fields, taskProject: 'two' }, { description: 'Other' }))).toEqual([]);
  });
});

describe('the amount of a line', () => {
  it('is one that Dataverse holds, and what is too large by itself is not told twice', () => {
    const told = (quantity: string, price: string) =>
      lineAmountViolations(created({ quantity, price })).map(({ field }) => field);
    expect(told('1', '922337203685477')).toEqual([]);
    expect(told('1.01', '922337203685477')).toEqual(['price']);
    expect(told('-2', '922337203685477')).toEqual(['price']);
    expect(told('2', '922337203685478')).toEqual([]);
    expect(lineAmountViolations(updated({ quantity: '2', price: '922337203685477' }, { description: 'x' }))).toEqual(
      [],
    );
    expect(lineAmountViolations(updated({ price: '922337203685477' }, { quantity: '2' }))).toHaveLength(1);
  });
});
