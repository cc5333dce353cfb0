import type { WriteService } from '../dualwrite/write-service.ts';
import { snapshotSessions, type SnapshotView } from '../dualwrite/reading/snapshot-session.ts';
import type { ReadSession } from '../systems/odata/query.ts';
import { RequestMemo } from './model/request-memo.ts';

/** Base addresses of the two systems' APIs, ending in a slash. */
export interface SystemAddresses {
  readonly dataverse: string;
  readonly finance: string;
}

/** How changes are written, or why they are not. */
export type Writes =
  | { readonly service: WriteService; readonly offBecause: null; readonly beginSnapshot: () => Promise<SnapshotView> }
  /** `offBecause` says what to configure. */
  | { readonly service: null; readonly offBecause: string };

/** No writing. */
export const noWrites: Writes = {
  service: null,
  offBecause: 'This server only reads: it was started without a journal.',
};

/** What every resolver gets: one caller's request. Shared by all subgraphs of a process, so that their reads coalesce. */
export interface SubgraphContext {
  readonly requestId: string;
  /** Aborted when the caller goes away. */
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Both systems as of one moment: every change of this gateway is seen wholly or not at all. */
  readonly dataverse: ReadSession;
  readonly finance: ReadSession;
  /** Both systems as they are now, for whoever is about to change them. */
  readonly live: { readonly dataverse: ReadSession; readonly finance: ReadSession };
  /** Where source records can be looked at; null when the host of the subgraph does not tell. */
  readonly addresses: SystemAddresses | null;
  readonly writes: Writes;
  /** Loaders and other things that live as long as the request. */
  readonly memo: RequestMemo;
  /** Forgets all that was read: a write has put it out of date. */
  forgetReads(): void;
}

/** What a request runs under. */
export interface RequestOptions {
  readonly requestId: string;
  readonly signal: AbortSignal;
  /** Milliseconds since the epoch; no upstream call outlives it. */
  readonly deadline: number;
  /** The caller's own access token, for systems that are called on behalf of the caller. */
  readonly userAssertion?: string;
}

/** Where sessions come from: `Sources` of `systems/sources.ts`. */
export interface SessionSource {
  openSession(options: RequestOptions): { readonly dataverse: ReadSession; readonly finance: ReadSession };
}

/** The context of one request. */
export function createSubgraphContext(
  sources: SessionSource,
  request: RequestOptions,
  addresses: SystemAddresses | null = null,
  writes: Writes = noWrites,
): SubgraphContext {
  const open = () => {
    const live = sources.openSession(request);
    return { live, shown: writes.service === null ? live : snapshotSessions(live, writes.beginSnapshot) };
  };
  let sessions = open();
  const memo = new RequestMemo();
  const { requestId, signal, deadline } = request;
  return {
    requestId,
    signal,
    deadline,
    addresses,
    writes,
    memo,
    get dataverse() {
      return sessions.shown.dataverse;
    },
    get finance() {
      return sessions.shown.finance;
    },
    get live() {
      return sessions.live;
    },
    forgetReads: () => {
      // A session answers the same read once, and shows what was there at its first.
      sessions = open();
      memo.clear();
    },
  };
}
