import { z } from 'zod';
import type { Request, Response } from '../../../odata/message.ts';
import { bodyText } from '../../../odata/message.ts';
import type { Store } from '../../../store/store.ts';
import { badRequest, methodNotAllowed } from '../../finance-error.ts';
import { setBatchJobToWaiting } from './batch-jobs.ts';

/** The action's name below the entity set. */
export const setToWaitingAction = 'Microsoft.Dynamics.DataEntities.SetBatchJobToWaiting';

const parameters = z.object({ batchJobId: z.union([z.int(), z.string().regex(/^\d{1,15}$/)]) });

function readParameters(text: string): number {
  try {
    return Number(parameters.parse(JSON.parse(text)).batchJobId);
  } catch {
    throw badRequest(`Expected {"batchJobId":5637300001}, received '${text.slice(0, 60)}'.`);
  }
}

/** `POST BatchJobs/Microsoft.Dynamics.DataEntities.SetBatchJobToWaiting`. */
export function answerSetToWaiting(store: Store, root: string, request: Request, onWaiting: () => void): Response {
  if (request.method !== 'POST') throw methodNotAllowed(request.method);
  const reply = setBatchJobToWaiting(store, readParameters(bodyText(request.body)));
  if (reply.IsSuccess) store.afterCommit(onWaiting);
  return {
    status: 200,
    headers: { 'Content-Type': 'application/json; odata.metadata=minimal', 'OData-Version': '4.0' },
    body: JSON.stringify({ '@odata.context': `${root}$metadata#Edm.String`, ...reply }),
  };
}
