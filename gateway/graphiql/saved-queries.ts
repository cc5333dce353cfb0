/** A query that GraphiQL opens in a tab of its own. */
export interface SavedQuery {
  readonly query: string;
  readonly variables?: string;
}

/** Three ways into the unified model; they work on the sandbox's data as they stand. */
export const productQueries: readonly SavedQuery[] = [
  {
    query: `# One project with fields of both systems: "accounting" and "ledger" come from Finance, the rest from Dataverse.
query OneProject {
  projectByNumber(legalEntity: "USMF", number: "PRJ-0001") {
    number
    name
    status
    currency
    legalEntity {
      code
      name
      ledger {
        accountingCurrency
      }
    }
    accounting {
      projectGroup
      projectType
    }
    contractLines {
      number
      name
      billingMethod
      amount {
        amount
        currency
      }
    }
    actuals(first: 10) {
      nodes {
        transactionDate
        transactionType
        transactionClass
        amount {
          amount
          currency
        }
        accounting {
          state
          voucher
          accountingAmount {
            amount
            currency
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# A page of projects. Pass the endCursor as $after for the next one.
query ProjectsByPage($first: Int, $after: String) {
  projects(first: $first, after: $after) {
    nodes {
      number
      name
      status
      scheduledStart
      scheduledEnd
      accounting {
        projectGroup
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
`,
    variables: '{ "first": 20 }',
  },
  {
    query: `# Invoices with the proposal that Finance made of each.
query Invoices {
  invoices(first: 20) {
    nodes {
      number
      status
      date
      total {
        amount
        currency
      }
      customer {
        accountNumber
        name
      }
      proposal {
        status
      }
    }
  }
}
`,
  },
];
