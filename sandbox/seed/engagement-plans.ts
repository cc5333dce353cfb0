/** How an engagement earns: billed by time and material, at a fixed price, both on one project, or not at all. */
export type EngagementKind = 'timeAndMaterial' | 'fixedPrice' | 'mixed' | 'internal';

/** One contract with its project, or one internal project. */
export interface EngagementPlan {
  company: string;
  name: string;
  kind: EngagementKind;
  /** Index of the customer within its company; the second one shares the bill. */
  customer: number;
  secondCustomer?: number;
  currency: string;
  start: string;
  end: string;
  /** An exchange rate agreed in the contract instead of the rate of the day. */
  agreedRate?: string;
  /** What the fixed-price line is worth. */
  fixedPrice?: string;
  /** A resource of another company works on it. */
  intercompany?: boolean;
}

function plan(
  company: string,
  name: string,
  kind: EngagementKind,
  customer: number,
  currency: string,
  start: string,
  end: string,
  more: Partial<EngagementPlan> = {},
): EngagementPlan {
  return { company, name, kind, customer, currency, start, end, ...more };
}

/** The engagements of one base data set. The first one is the example of the documentation. */
export const engagementPlans: readonly EngagementPlan[] = [
  plan('USMF', 'Fabrikam ERP rollout', 'mixed', 0, 'USD', '2024-03-04', '2026-02-27', {
    fixedPrice: '180000.0000',
    intercompany: true,
  }),
  plan('USMF', 'Northwind warehouse automation', 'timeAndMaterial', 1, 'USD', '2024-01-02', '2025-11-14', {
    secondCustomer: 2,
  }),
  plan('USMF', 'Adatum data platform', 'fixedPrice', 2, 'USD', '2024-06-03', '2025-12-19', {
    fixedPrice: '415250.7500',
  }),
  plan('USMF', 'Litware shop-floor integration', 'timeAndMaterial', 3, 'EUR', '2024-02-29', '2025-10-31', {
    agreedRate: '1.1000000',
  }),
  plan('USMF', 'Tailspin omnichannel store', 'timeAndMaterial', 4, 'USD', '2024-09-02', '2026-01-30'),
  plan('USMF', 'Wide World Importers freight portal', 'mixed', 5, 'USD', '2024-04-01', '2025-12-31', {
    fixedPrice: '96500.0000',
  }),
  plan('USMF', 'Proseware support desk', 'timeAndMaterial', 6, 'GBP', '2024-01-15', '2025-12-31'),
  plan('USMF', 'City Power & Light grid metering', 'fixedPrice', 7, 'USD', '2024-05-06', '2025-09-30', {
    fixedPrice: '922337203685.4775',
  }),
  plan('USMF', 'Woodgrove Bank core migration', 'timeAndMaterial', 8, 'USD', '2024-07-01', '2026-03-31'),
  plan('USMF', 'Internal: consulting academy', 'internal', 0, 'USD', '2024-01-02', '2025-12-31'),
  plan('DEMF', 'Alpine Ski House booking platform', 'timeAndMaterial', 0, 'EUR', '2024-01-08', '2025-11-28', {
    secondCustomer: 1,
  }),
  plan('DEMF', 'Trey Research laboratory system', 'fixedPrice', 1, 'EUR', '2024-03-18', '2025-08-29', {
    fixedPrice: '240000.0000',
  }),
  plan('DEMF', 'Südwind turbine monitoring', 'mixed', 6, 'EUR', '2024-05-13', '2026-04-30', {
    fixedPrice: '150000.5000',
    intercompany: true,
  }),
  plan('DEMF', 'Hafenlogistik terminal control', 'timeAndMaterial', 7, 'EUR', '2024-02-05', '2025-12-12'),
  plan('DEMF', 'Relecloud service portal', 'timeAndMaterial', 4, 'USD', '2024-08-19', '2025-12-19'),
  plan('DEMF', 'Lucerne print workflow', 'timeAndMaterial', 3, 'CHF', '2024-10-01', '2025-11-28'),
  plan('DEMF', 'Graphic Design Institute campus', 'fixedPrice', 2, 'EUR', '2024-09-16', '2025-12-19', {
    fixedPrice: '88000.0000',
  }),
  plan('DEMF', 'Wingtip Toys product catalogue', 'timeAndMaterial', 5, 'EUR', '2024-04-15', '2025-10-31'),
  plan('DEMF', 'Internal: Berlin office move', 'internal', 0, 'EUR', '2024-06-03', '2025-06-30'),
  plan('GBSI', 'Coho Winery traceability', 'timeAndMaterial', 0, 'GBP', '2024-01-02', '2025-12-19'),
  plan('GBSI', 'Blue Yonder crew planning', 'mixed', 1, 'GBP', '2024-03-25', '2026-01-30', {
    fixedPrice: '310000.0000',
  }),
  plan('GBSI', 'Southridge media archive', 'fixedPrice', 2, 'GBP', '2024-07-08', '2025-10-31', {
    fixedPrice: '64999.9900',
  }),
  plan('GBSI', "Margie's Travel loyalty programme", 'timeAndMaterial', 3, 'GBP', '2024-05-20', '2025-12-31', {
    secondCustomer: 6,
  }),
  plan('GBSI', 'VanArsdel field service', 'timeAndMaterial', 5, 'EUR', '2024-02-12', '2025-11-28', {
    agreedRate: '0.8500000',
  }),
  plan('GBSI', 'The Phone Company billing renewal', 'timeAndMaterial', 7, 'GBP', '2024-09-30', '2026-03-31', {
    intercompany: true,
  }),
  plan('GBSI', 'School of Fine Art student records', 'fixedPrice', 4, 'GBP', '2024-11-04', '2025-12-12', {
    fixedPrice: '120000.0000',
  }),
  plan('GBSI', 'Fourth Coffee till replacement', 'timeAndMaterial', 6, 'GBP', '2024-12-02', '2025-12-31'),
  plan('GBSI', 'Internal: London service desk', 'internal', 0, 'GBP', '2024-02-01', '2025-12-31'),
];

/** The day on which the seeded world stands still; nothing is later than it but plans. */
export const today = '2025-11-14';

/** Names of phases, work packages and tasks: three levels. */
export const taskTree: readonly { name: string; packages: readonly { name: string; tasks: readonly string[] }[] }[] = [
  {
    name: 'Analyse',
    packages: [
      { name: 'Project set-up', tasks: ['Kick-off and plan', 'Team onboarding'] },
      { name: 'Requirements', tasks: ['Process workshops', 'Fit-gap analysis'] },
    ],
  },
  {
    name: 'Build',
    packages: [
      { name: 'Configuration', tasks: ['Finance configuration', 'Project accounting configuration'] },
      { name: 'Extensions', tasks: ['Interfaces', 'Reports'] },
    ],
  },
  {
    name: 'Deploy',
    packages: [
      { name: 'Data migration', tasks: ['Data mapping', 'Trial load'] },
      { name: 'Go-live', tasks: ['User training', 'Cut-over support'] },
    ],
  },
];
