import type { TypeBinding } from '../model/binding.ts';
import { sourceDocument, transactionConnection } from './actual-links.ts';
import { actual } from './actuals.ts';
import { billingMilestone, contractCustomer, contractLine, projectContract } from './contracts.ts';
import { expenseEstimate, laborEstimate, materialEstimate } from './estimates.ts';
import { expense, expenseCategory, vendorInvoice, vendorInvoiceLine } from './finance-documents.ts';
import { invoice, invoiceLine } from './invoices.ts';
import { journal, journalLine } from './journals.ts';
import { project, projectTask, resourceAssignment, teamMember } from './projects.ts';
import {
  bookableResource,
  customer,
  product,
  resourceRole,
  transactionCategory,
  user,
  vendor,
  worker,
} from './reference-data.ts';
import { subcontract, subcontractLine } from './subcontracts.ts';
import { timeEntry } from './time-entries.ts';
import { timeEntryApproval } from './time-entry-approvals.ts';

/** Object types that Dataverse owns, all of them nodes. */
export const ownedTypes: readonly TypeBinding[] = [
  actual,
  billingMilestone,
  bookableResource,
  contractCustomer,
  contractLine,
  customer,
  expenseEstimate,
  invoice,
  invoiceLine,
  journal,
  journalLine,
  laborEstimate,
  materialEstimate,
  product,
  project,
  projectContract,
  projectTask,
  resourceAssignment,
  resourceRole,
  subcontract,
  subcontractLine,
  teamMember,
  timeEntry,
  timeEntryApproval,
  transactionCategory,
  transactionConnection,
  user,
  vendor,
  worker,
];

/** Object types that Finance owns and Dataverse adds fields to. */
export const extendedTypes: readonly TypeBinding[] = [expense, expenseCategory, vendorInvoice, vendorInvoiceLine];

/** Every object type that is read by a binding. */
export const boundTypes: readonly TypeBinding[] = [...ownedTypes, ...extendedTypes, sourceDocument];
