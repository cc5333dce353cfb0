import type { WriteEvent, WriteHooks } from '../../environment.ts';
import { isChanging } from '../company-currency.ts';
import type { ProcessSettingsHolder } from '../process-settings.ts';
import { businessError } from '../schedule-errors.ts';

/** What dual-write brings back from Finance. */
const accountingColumns = new Set([
  'msdyn_vouchernumber',
  'msdyn_accountingcurrencyamount',
  'msdyn_accountingexchangerate',
  'msdyn_accountingcurrency',
  'msdyn_salestaxamount',
  'msdyn_postedaccountingdate',
]);

/** Columns of the product and the platform; every other one is the customer's own. */
export function isCustom(column: string): boolean {
  return column.includes('_') && !column.startsWith('msdyn_') && !column.startsWith('cdm_');
}

/** Actuals are made by the product only, and never change but in columns of the customer's own and by dual-write. */
export function actualHooks(settings: ProcessSettingsHolder): ReadonlyMap<string, WriteHooks> {
  const isFree = ({ call }: WriteEvent) => call.isProcess || settings.current.actuals.directWrites;
  const hooks: WriteHooks = {
    beforeCreate(event) {
      if (isFree(event)) return;
      throw businessError(
        `Actuals can't be created manually or through customization. Use entry journals to create actuals.`,
      );
    },
    beforeUpdate(event) {
      if (isFree(event)) return;
      const isDualWrite = settings.current.actuals.dualWriteUsers.includes(event.callerId);
      const refused = event.sent.filter((column) => !isCustom(column) && isChanging(event, column));
      const accounting = refused.find((column) => accountingColumns.has(column));
      if (accounting !== undefined && !isDualWrite) {
        throw businessError(`The column '${accounting}' of an actual can only be updated by dual-write.`);
      }
      const other = refused.find((column) => !accountingColumns.has(column));
      if (other === undefined) return;
      throw businessError(
        `The column '${other}' of an actual can't be updated. Use correction journals or revise the invoice to correct actuals.`,
      );
    },
    beforeDelete(event) {
      if (isFree(event)) return;
      throw businessError(`Actuals can't be deleted. Use correction journals to correct actuals.`);
    },
  };
  return new Map([['msdyn_actual', hooks]]);
}
