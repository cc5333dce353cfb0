import fc from 'fast-check';
import { expect, test } from 'vitest';

import { keyText, plainDecimal, rowKeyText } from './key-text.ts';

test('keys match without regard to case, idle zeros of decimals and the time of dates', () => {
  const columns = ['dataAreaId', 'ProjAdvancedJournal', 'LineNumber'];
  const row = {
    values: { dataAreaId: 'usmf', ProjAdvancedJournal: '5637200001', LineNumber: '1.5000' },
    etag: null,
    expanded: {},
  };
  expect(rowKeyText('ProjAdvancedJournalLineHours', columns, row)).toBe(
    keyText('ProjAdvancedJournalLineHours', columns, ['USMF', '5637200001', '1.5']),
  );
  const rate = ['ValidFrom'];
  expect(keyText('ExchangeRatesCDSEntity', rate, ['2025-01-01T12:00:00Z'])).toBe('2025-01-01');
});

test('texts that look like decimals stay as they are', () => {
  const columns = ['VendorInvoiceNum'];
  expect(keyText('VendInvoiceExportsV2', columns, ['1.50'])).not.toBe(
    keyText('VendInvoiceExportsV2', columns, ['1.5']),
  );
});

test('a decimal without idle zeros is the same number', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6), (digits, scale) => {
      const unit = 10n ** BigInt(scale);
      const sign = digits < 0n ? '-' : '';
      const size = digits < 0n ? -digits : digits;
      const fraction = scale === 0 ? '' : `.${(size % unit).toString().padStart(scale, '0')}`;
      const plain = plainDecimal(`${sign}${size / unit}${fraction}`);
      const [whole = '0', rest = ''] = plain.replace('-', '').split('.');
      expect(BigInt(whole + rest.padEnd(scale, '0'))).toBe(size);
      expect(plain).not.toMatch(/\.\d*0$/);
    }),
  );
});
