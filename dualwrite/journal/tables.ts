import type { Generated } from 'kysely';

/** The journal's tables as Kysely sees them. Both stores have the same; times are milliseconds since the epoch. */
export interface JournalTables {
  operation: OperationTable;
  operation_parent: { operation_sequence: number; aggregate: string };
  touched_record: { operation_sequence: number; system: string; table_name: string; record_key: string };
  /** `ended` is the number of the last end: the audit entry that tells it. */
  aggregate: { name: string; unfinished: number; ended: Generated<number> };
  idempotency_key: {
    caller: string;
    mutation: string;
    key: string;
    input_hash: string;
    operation_id: string;
    created_at: number;
  };
  owner: { id: string; lease_until: number };
  number_sequence: { name: string; next_number: number };
  map_state: { map: string; state: string };
  audit_entry: { id: Generated<number>; operation_id: string; at: number; who: string; what: string; detail: string };
}

/** One row an operation. What only the engine looks into is JSON: `request`, and `document`, which changes. */
export interface OperationTable {
  sequence: Generated<number>;
  id: string;
  map: string;
  aggregate: string;
  state: string;
  is_held: number;
  request: string;
  document: string;
  owner: string | null;
  epoch: number;
  /** When readers may see it, as a number of the snapshot sequence; null until then. */
  visible_sequence: number | null;
  created_at: number;
  updated_at: number;
  finished_at: number | null;
}
