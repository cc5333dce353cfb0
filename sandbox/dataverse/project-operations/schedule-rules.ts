/** What the Schedule API may do with rows of one table. */
export interface ScheduleRule {
  readonly create: boolean;
  readonly update: boolean;
  readonly delete: boolean;
  /** Ordinary POSTs to the entity set are allowed too. */
  readonly isPlainCreateAllowed: boolean;
  /** Ordinary DELETEs are allowed too. */
  readonly isPlainDeleteAllowed: boolean;
  /** The lookup that says which project a row belongs to; null where it follows from another row. */
  readonly project: string | null;
  /** Columns refused on create with AV-0001. */
  readonly refusedOnCreate: readonly string[];
  /** Columns refused on update with AV-0002. */
  readonly refusedOnUpdate: readonly string[];
}

const owned = { isPlainCreateAllowed: false, isPlainDeleteAllowed: false };
const none: readonly string[] = [];

/** The tables of the scheduling service, by logical name. */
export const scheduleRules: ReadonlyMap<string, ScheduleRule> = new Map([
  [
    'msdyn_project',
    {
      create: false,
      update: true,
      delete: false,
      isPlainCreateAllowed: true,
      isPlainDeleteAllowed: true,
      project: 'msdyn_projectid',
      refusedOnCreate: none,
      refusedOnUpdate: [
        'statecode',
        'msdyn_bulkgenerationstatus',
        'msdyn_globalrevisiontoken',
        'msdyn_calendarid',
        'msdyn_effort',
        'msdyn_effortcompleted',
        'msdyn_effortremaining',
        'msdyn_progress',
        'msdyn_finish',
        'msdyn_taskearlieststart',
        'msdyn_duration',
      ],
    },
  ],
  [
    'msdyn_projectteam',
    {
      ...owned,
      isPlainCreateAllowed: true,
      create: false,
      update: true,
      delete: true,
      project: 'msdyn_project',
      refusedOnCreate: none,
      refusedOnUpdate: none,
    },
  ],
  [
    'msdyn_projecttask',
    {
      ...owned,
      create: true,
      update: true,
      delete: true,
      project: 'msdyn_project',
      refusedOnCreate: [
        'msdyn_progress',
        'msdyn_ismilestone',
        'msdyn_actualstart',
        'msdyn_actualend',
        'msdyn_outlinelevel',
        'msdyn_displaysequence',
        'msdyn_effortcompleted',
        'msdyn_effortremaining',
      ],
      refusedOnUpdate: ['msdyn_ismilestone', 'msdyn_effortcompleted', 'msdyn_effortremaining'],
    },
  ],
  [
    'msdyn_projecttaskdependency',
    {
      ...owned,
      create: true,
      update: false,
      delete: true,
      project: 'msdyn_project',
      refusedOnCreate: none,
      refusedOnUpdate: none,
    },
  ],
  [
    'msdyn_resourceassignment',
    {
      ...owned,
      create: true,
      update: false,
      delete: true,
      project: 'msdyn_projectid',
      refusedOnCreate: [
        'msdyn_start',
        'msdyn_finish',
        'msdyn_bookableresourceid',
        'msdyn_effort',
        'msdyn_effortcompleted',
        'msdyn_effortremaining',
        'msdyn_plannedwork',
      ],
      refusedOnUpdate: none,
    },
  ],
  [
    'msdyn_projectbucket',
    {
      ...owned,
      create: true,
      update: true,
      delete: true,
      project: 'msdyn_project',
      refusedOnCreate: ['msdyn_displayorder'],
      refusedOnUpdate: none,
    },
  ],
  [
    'msdyn_projectchecklist',
    { ...owned, create: true, update: true, delete: true, project: null, refusedOnCreate: none, refusedOnUpdate: none },
  ],
  [
    'msdyn_projectsprint',
    {
      ...owned,
      create: true,
      update: true,
      delete: true,
      project: 'msdyn_project',
      refusedOnCreate: none,
      refusedOnUpdate: none,
    },
  ],
]);

/** Columns of a summary task that follow from the tasks below it. */
export const rolledUpColumns: readonly string[] = [
  'msdyn_start',
  'msdyn_finish',
  'msdyn_scheduledstart',
  'msdyn_scheduledend',
  'msdyn_duration',
  'msdyn_effort',
  'msdyn_progress',
];
