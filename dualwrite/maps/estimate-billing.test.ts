import { expect, it } from 'vitest';
import type { Row } from '../../systems/odata/query.ts';
import { billingTypeOf, isCharged } from './estimate-billing.ts';
import type { HookContext } from './table-map.ts';

const [nonChargeable, chargeable] = [192_350_000, 192_350_001];
const seller: Row = { salesorderdetailid: 'line' };
const on = (facts: HookContext['facts']): HookContext => ({
  kind: 'create',
  change: {},
  record: { id: null, fields: {} },
  named: {},
  facts,
});

it('charges for what neither the category on the line nor the work on the task is done for nothing', () => {
  expect(billingTypeOf(on({}), seller)).toBe('CHARGEABLE');
  const others = {
    uncharged: [{ msdyn_contractlineid: 'another' }],
    assignmentsOfTask: [{ msdyn_billingtype: chargeable }],
  };
  expect(billingTypeOf(on(others), seller)).toBe('CHARGEABLE');
  expect(billingTypeOf(on({ uncharged: [{ msdyn_contractlineid: 'line' }] }), seller)).toBe('NON_CHARGEABLE');
  const assignmentsOfTask = [{ msdyn_billingtype: chargeable }, { msdyn_billingtype: nonChargeable }];
  expect(billingTypeOf(on({ assignmentsOfTask }), seller)).toBe('NON_CHARGEABLE');
});

it('leaves a sales line that is there as it is', () => {
  expect([isCharged({ msdyn_billingtype: nonChargeable }), isCharged({ msdyn_billingtype: chargeable })]).toEqual([
    false,
    true,
  ]);
});
