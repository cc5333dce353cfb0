import type { FieldPair } from './table-map.ts';

/** What differs between estimates of expenses and of material. */
export interface EstimateKind {
  /** Of the project categories that belong to it. */
  readonly label: 'expense' | 'item';
  /** Class of the lines, by its name in the unified model and as Dataverse holds it. */
  readonly classification: { readonly unified: string; readonly dataverse: number };
  /** Column of a contract line that says whether it includes them. */
  readonly included: string;
  /** Staging entity of Finance, and the column of its key that holds the id of the line. */
  readonly staging: string;
  readonly importId: string;
  /** Other columns of the staging entity. */
  readonly columns: {
    readonly line: string;
    readonly origin: string;
    readonly project: string;
    readonly description: string;
    readonly currency: string;
    readonly quantity: readonly string[];
  };
  /** Fields that only this kind has. */
  readonly further: readonly FieldPair[];
}
