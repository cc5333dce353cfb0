import type { Transform } from './table-map.ts';

/**
 * Terms of payment. Dataverse's options are documented; Finance's codes are those of Microsoft's demo data and set up by
 * each company (inferred).
 */
export const paymentTerms: Extract<Transform, { kind: 'valueMap' }> = {
  kind: 'valueMap',
  values: [
    { unified: 'NET_30', dataverse: 1, finance: 'Net30' },
    { unified: 'TWO_PERCENT_10_NET_30', dataverse: 2, finance: '2%10Net30' },
    { unified: 'NET_45', dataverse: 3, finance: 'Net45' },
    { unified: 'NET_60', dataverse: 4, finance: 'Net60' },
  ],
};

/** Of a contract's customers, whose column has no option for 60 days (and one whose meaning is not documented). */
export const contractCustomerPaymentTerms: Transform = {
  kind: 'valueMap',
  values: paymentTerms.values.filter(({ unified }) => unified !== 'NET_60'),
};
