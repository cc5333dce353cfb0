import { z } from 'zod';
import { definedOf } from '../../defined-of.ts';
import { ControlError, done, json, read, readJson } from '../../faults/control-request.ts';
import type { Request, Response } from '../../odata/message.ts';
import { DataverseError } from '../dataverse-error.ts';
import { actualSettings, approvalSettings } from './process-settings.ts';
import type { ProjectProcesses } from './project-processes.ts';

const recalls = z.strictObject({ timeEntryIds: z.array(z.guid()).min(1), accept: z.boolean() });

const adjustment = z.strictObject({
  actualIds: z.array(z.guid()).min(1),
  description: z.string().min(1).max(100).optional(),
});
const preview = z.strictObject({ journalId: z.guid() });
const contract = z.strictObject({ contractId: z.guid() });
const lowered = (ids: readonly string[]) => ids.map((id) => id.toLowerCase());

/** Answers below `/_sandbox` about time, actuals and journals; null when the route is none of these. */
export function answerProjectProcesses(route: string, request: Request, processes: ProjectProcesses): Response | null {
  try {
    return answer(route, request, processes);
  } catch (error) {
    if (error instanceof DataverseError) throw new ControlError(error.message);
    throw error;
  }
}

function answer(route: string, request: Request, processes: ProjectProcesses): Response | null {
  const approvals = () => json(200, { settings: processes.settings.approvals, waiting: processes.waiting() });
  const actuals = () => json(200, { settings: processes.settings.actuals });
  switch (route) {
    case 'GET /_sandbox/approvals':
      return approvals();
    case 'PUT /_sandbox/approvals':
      processes.configureApprovals(definedOf(read(approvalSettings.partial(), readJson(request))));
      return approvals();
    case 'POST /_sandbox/approvals/release':
      return json(200, { released: processes.release() });
    case 'POST /_sandbox/recalls': {
      const { timeEntryIds, accept } = read(recalls, readJson(request));
      processes.decideRecalls(lowered(timeEntryIds), accept);
      return done;
    }
    case 'POST /_sandbox/journals/correct': {
      const { actualIds, description = 'Correction' } = read(adjustment, readJson(request));
      return json(200, { journalId: processes.correctActuals(lowered(actualIds), description) });
    }
    case 'POST /_sandbox/journals/cancel': {
      const { actualIds, description = 'Cancellation' } = read(adjustment, readJson(request));
      return json(200, { journalId: processes.cancelActuals(lowered(actualIds), description) });
    }
    case 'POST /_sandbox/journals/preview': {
      const { journalId } = read(preview, readJson(request));
      return json(200, { lines: processes.previewCorrection(journalId.toLowerCase()) });
    }
    case 'POST /_sandbox/contracts/confirm':
      processes.confirmContract(read(contract, readJson(request)).contractId.toLowerCase());
      return done;
    case 'POST /_sandbox/contracts/close':
      processes.closeAsLost(read(contract, readJson(request)).contractId.toLowerCase());
      return done;
    case 'GET /_sandbox/actuals':
      return actuals();
    case 'PUT /_sandbox/actuals':
      processes.configureActuals(definedOf(read(actualSettings.partial(), readJson(request))));
      return actuals();
    default:
      return null;
  }
}
