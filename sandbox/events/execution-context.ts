import type { KeyValue } from './attribute-values.ts';
import { jsonDate } from './attribute-values.ts';

/** What one event says; everything else of its body is the same for all. */
export interface ContextParts {
  readonly messageName: string;
  readonly tableName: string;
  readonly id: string;
  readonly at: number;
  readonly userId: string;
  readonly initiatingUserId: string;
  readonly userObjectId: string;
  readonly initiatingUserObjectId: string;
  readonly businessUnitId: string;
  readonly organizationId: string;
  readonly operationId: string;
  readonly correlationId: string;
  readonly requestId: string;
  /** The step that caused the event. */
  readonly extension: Readonly<Record<string, unknown>> | null;
  readonly inputParameters: readonly KeyValue[];
  readonly outputParameters: readonly KeyValue[];
  readonly preImages: readonly KeyValue[];
  readonly postImages: readonly KeyValue[];
  readonly sharedVariables: readonly KeyValue[];
}

/** Name of the one organisation. */
export const organizationName = 'sandbox';

/** The body of an event: a RemoteExecutionContext of an asynchronous step after the operation. */
export function executionContext(parts: ContextParts): Readonly<Record<string, unknown>> {
  return {
    BusinessUnitId: parts.businessUnitId,
    CorrelationId: parts.correlationId,
    Depth: 1,
    InitiatingUserAgent: null,
    InitiatingUserAzureActiveDirectoryObjectId: parts.initiatingUserObjectId,
    InitiatingUserId: parts.initiatingUserId,
    InputParameters: parts.inputParameters,
    IsExecutingOffline: false,
    IsInTransaction: false,
    IsOfflinePlayback: false,
    IsolationMode: 1,
    MessageName: parts.messageName,
    Mode: 1,
    OperationCreatedOn: jsonDate(parts.at),
    OperationId: parts.operationId,
    OrganizationId: parts.organizationId,
    OrganizationName: organizationName,
    OutputParameters: parts.outputParameters,
    OwningExtension: parts.extension,
    ParentContext: null,
    PostEntityImages: parts.postImages,
    PreEntityImages: parts.preImages,
    PrimaryEntityId: parts.id,
    PrimaryEntityName: parts.tableName,
    RequestId: parts.requestId,
    SecondaryEntityName: 'none',
    SharedVariables: parts.sharedVariables,
    Stage: 40,
    UserAzureActiveDirectoryObjectId: parts.userObjectId,
    UserId: parts.userId,
  };
}

/** Largest body of an event: 256 KB. */
const bodyLimit = 262_144;

const droppedWhenLarge = ['ParentContext', 'InputParameters', 'PreEntityImages', 'PostEntityImages'];

/** The body as text; without its large parts when it would exceed the limit. */
export function boundedBody(context: Readonly<Record<string, unknown>>): { text: string; isTrimmed: boolean } {
  const text = JSON.stringify(context);
  if (Buffer.byteLength(text) <= bodyLimit) return { text, isTrimmed: false };
  const kept = Object.entries(context).filter(([name]) => !droppedWhenLarge.includes(name));
  return { text: JSON.stringify(Object.fromEntries(kept)), isTrimmed: true };
}
