import { z } from 'zod';

/** How import from staging groups lines into journals. */
export const groupings = ['day', 'month', 'year', 'all'] as const;

/** See {@link groupings}. */
export type Grouping = (typeof groupings)[number];

/** How the processes of Finance behave; changed at any time with `PUT /_sandbox/finance`. */
export const processSettings = z.strictObject({
  grouping: z.enum(groupings),
  /** Lines that one journal header takes before the next one is made. */
  linesPerJournal: z.int().min(1),
  /** Move lines that could not be posted to a journal of their own. */
  movesFailingLines: z.boolean(),
  /** Compare staging rows with Dataverse before they are imported. */
  prevalidates: z.boolean(),
  /** Import and post every so often; 0 is never. */
  timerMilliseconds: z.int().min(0),
  /** How long a waiting batch job waits; null until `POST /_sandbox/finance/run-jobs`. */
  batchDelayMilliseconds: z.int().min(0).nullable(),
  /** Pairs `lender/borrower` of companies between which no intercompany relationship is set up. */
  missingRelationships: z.array(z.string().regex(/^[^/]+\/[^/]+$/)),
  /** How many of the next journals stop in the middle of posting: header and lines stay in Processing. */
  stopNextPostings: z.int().min(0),
  /** How many of the next staging rows are accepted and then lost. */
  loseNextStagingRows: z.int().min(0),
  /** Keep transaction connections back until `POST /_sandbox/finance/release-connections`. */
  holdsConnections: z.boolean(),
});

/** See {@link processSettings}. */
export type ProcessSettings = z.infer<typeof processSettings>;

/** Nothing runs by itself but a batch job that was set to waiting, and nothing goes wrong. */
export const defaultProcessSettings: ProcessSettings = {
  grouping: 'month',
  linesPerJournal: 200,
  movesFailingLines: true,
  prevalidates: false,
  timerMilliseconds: 0,
  batchDelayMilliseconds: 100,
  missingRelationships: [],
  stopNextPostings: 0,
  loseNextStagingRows: 0,
  holdsConnections: false,
};
