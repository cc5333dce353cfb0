import { GraphQLError } from 'graphql';
import { JournalUnavailableError } from '../../dualwrite/errors.ts';
import type { WriteService } from '../../dualwrite/write-service.ts';
import type { SubgraphContext } from '../context.ts';

/** Who asked, as the journal keeps it: the gateway does not know its callers apart. */
export const anonymousCaller = 'anonymous';

/** The write service, or an error that says what to configure. */
export function requireWrites({ writes }: SubgraphContext): WriteService {
  if (writes.service !== null) return writes.service;
  throw new GraphQLError(writes.offBecause, { extensions: { code: 'FORBIDDEN' } });
}

/** Answers a journal that is out of reach as what it is. */
export async function withJournal<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof JournalUnavailableError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'SOURCE_UNAVAILABLE' } });
  }
}
