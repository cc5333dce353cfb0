import { readFileSync } from 'node:fs';

/** One column of `metadata/dataverse-tables.json`. */
export interface DataverseColumnFile {
  readonly name: string;
  readonly dataverseType: string;
  readonly type: string;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  readonly maxLength?: number;
  readonly precision?: number;
  readonly dateFormat?: string;
  readonly label?: string;
  readonly options?: readonly { readonly value: number; readonly label: string }[];
  readonly lookup?: {
    readonly targets: readonly string[];
    readonly navigationProperty: string | readonly string[];
  };
}

/** One table of `metadata/dataverse-tables.json`. */
export interface DataverseTableFile {
  readonly logicalName: string;
  readonly entitySetName: string;
  readonly primaryId: string;
  readonly primaryName?: string | null;
  readonly ownership?: string;
  readonly columns: readonly DataverseColumnFile[];
  readonly alternateKeys?: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** One field of `metadata/finance-entities.json`. */
export interface FinanceFieldFile {
  readonly name: string;
  readonly type: string;
  readonly nullable?: boolean;
  readonly length?: number;
  readonly enum?: string;
  readonly readOnly?: boolean;
}

/** One entity of `metadata/finance-entities.json`. */
export interface FinanceEntityFile {
  readonly publicCollectionName: string;
  readonly publicEntityName: string;
  readonly displayName?: string;
  readonly key: readonly string[];
  readonly companySpecific: boolean;
  readonly access: string;
  readonly fields: readonly FinanceFieldFile[];
}

/** `metadata/finance-enums.json`. */
export interface FinanceEnumFile {
  readonly namespace: string;
  readonly enums: Readonly<Record<string, readonly { readonly name: string; readonly value: number }[]>>;
}

/** A file of the `metadata/` folder, parsed. */
export function readMetadata<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`../../metadata/${name}`, import.meta.url), 'utf8')) as T;
}
