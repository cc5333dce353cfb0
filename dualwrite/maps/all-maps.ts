import { bookableResources } from './bookable-resources.ts';
import { currencies } from './currencies.ts';
import { exchangeRates } from './exchange-rates.ts';
import { ledgers } from './ledgers.ts';
import { legalEntities } from './legal-entities.ts';
import { products } from './products.ts';
import type { TableMap } from './table-map.ts';
import { units } from './units.ts';
import { workers } from './workers.ts';
import { carriedMaps } from './carried-maps.ts';

/**
 * Every table map that is described here, prerequisites first. No mutation writes those that are not among
 * {@link carriedMaps}: they say where a record may be changed, and how it pairs.
 */
export const allMaps: readonly TableMap[] = [
  legalEntities,
  ledgers,
  currencies,
  exchangeRates,
  units,
  workers,
  products,
  ...carriedMaps,
  bookableResources,
];
