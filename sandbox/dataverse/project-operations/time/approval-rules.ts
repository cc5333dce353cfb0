import type { WriteHooks } from '../../environment.ts';
import { isChanging } from '../company-currency.ts';
import { recordStage } from '../choices.ts';
import { businessError } from '../schedule-errors.ts';

const decided = ['msdyn_salesquantity', 'msdyn_billingtype'] as const;
const refused = `You can't update 'msdyn_recordstage' directly. Use msdyn_ProcessProjectApprovalSets instead.`;

/** Rules of approvals: only processes move them on; an approver may change what is billed until the decision. */
export const approvalHooks: ReadonlyMap<string, WriteHooks> = new Map<string, WriteHooks>([
  [
    'msdyn_projectapproval',
    {
      beforeCreate(event) {
        if (!event.call.isProcess && event.sent.includes('msdyn_recordstage')) throw businessError(refused);
      },
      beforeUpdate(event) {
        if (event.call.isProcess) return;
        if (isChanging(event, 'msdyn_recordstage')) throw businessError(refused);
        const isOpen = event.before?.['msdyn_recordstage'] === recordStage.submitted;
        const column = isOpen ? undefined : decided.find((name) => isChanging(event, name));
        if (column === undefined) return;
        throw businessError(`The column '${column}' of an approval can only be changed while it is Submitted.`);
      },
    },
  ],
]);
