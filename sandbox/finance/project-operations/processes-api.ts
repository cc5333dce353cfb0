import { z } from 'zod';
import { definedOf } from '../../defined-of.ts';
import { ControlError, done, json, read, readJson } from '../../faults/control-request.ts';
import type { Request, Response } from '../../odata/message.ts';
import { bodyText } from '../../odata/message.ts';
import type { FinanceProcesses } from './finance-processes.ts';
import { groupings, processSettings } from './process-settings.ts';
import { timingFaultKinds } from './staging/timing-faults.ts';

const legalEntity = z.string().min(1).optional();

const importRequest = z.strictObject({
  legalEntity,
  grouping: z.enum(groupings).optional(),
  linesPerJournal: z.int().min(1).optional(),
});

const journalRequest = z.strictObject({ legalEntity, journal: z.string().min(1).optional() });

const reportRequest = z.strictObject({ legalEntity, report: z.string().min(1).optional() });

const companyRequest = z.strictObject({ legalEntity });

const periodChange = z.strictObject({
  legalEntity: z.string().min(1),
  from: z.iso.date(),
  to: z.iso.date(),
  status: z.enum(['OnHold', 'Open', 'Closed']),
});

const timingFault = z.strictObject({ kind: z.enum(timingFaultKinds), actualId: z.guid() });

/** What was asked for; nothing at all is everything. */
function asked<T>(schema: z.ZodType<T>, request: Request): T {
  return read(schema, bodyText(request.body) === '' ? {} : readJson(request));
}

function withCompany<T extends { readonly legalEntity?: string | undefined }>({ legalEntity: company, ...rest }: T) {
  return definedOf({ ...rest, company });
}

/** Answers below `/_sandbox/finance`; null when the route is none of these. */
export async function answerProcesses(
  route: string,
  request: Request,
  processes: FinanceProcesses,
): Promise<Response | null> {
  const state = () => ({ settings: processes.settings, heldConnections: processes.faults.held });
  switch (route) {
    case 'GET /_sandbox/finance':
      return json(200, state());
    case 'PUT /_sandbox/finance':
      processes.configure(definedOf(read(processSettings.partial(), readJson(request))));
      return json(200, state());
    case 'POST /_sandbox/finance/import':
      return json(200, await processes.import(withCompany(asked(importRequest, request))));
    case 'POST /_sandbox/finance/post':
      return json(200, processes.post(withCompany(asked(journalRequest, request))));
    case 'POST /_sandbox/finance/post-expenses':
      return json(200, processes.postExpenses(withCompany(asked(reportRequest, request))));
    case 'POST /_sandbox/finance/update-to-draft':
      return json(200, { journals: processes.updateToDraft(withCompany(asked(journalRequest, request))) });
    case 'POST /_sandbox/finance/prevalidate':
      return json(200, { invalid: await processes.prevalidate(asked(companyRequest, request).legalEntity) });
    case 'POST /_sandbox/finance/run-jobs':
      return json(200, { jobs: await processes.runJobs() });
    case 'GET /_sandbox/finance/log':
      return json(200, processes.log());
    case 'DELETE /_sandbox/finance/log':
      processes.clearLog();
      return done;
    case 'GET /_sandbox/finance/ledger':
      return json(200, processes.checkLedger());
    case 'PUT /_sandbox/finance/periods': {
      const change = read(periodChange, readJson(request));
      const periods = processes.setPeriods(change);
      if (periods > 0) return json(200, { periods });
      throw new ControlError(`${change.legalEntity} has no fiscal period from ${change.from} to ${change.to}.`);
    }
    case 'POST /_sandbox/finance/timing-faults': {
      const { kind, actualId } = read(timingFault, readJson(request));
      return json(200, { rows: processes.faults.inject(kind, actualId.toLowerCase()) });
    }
    case 'POST /_sandbox/finance/release-connections':
      return json(200, { released: processes.faults.release() });
    default:
      return null;
  }
}
