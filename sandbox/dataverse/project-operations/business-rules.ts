import type { WriteEvent, WriteHooks } from '../environment.ts';
import { contractHooks } from './contract-rules.ts';
import { mergeHooks } from './merge-hooks.ts';
import { milestoneHooks } from './milestone-rules.ts';
import { projectHooks } from './project-rules.ts';
import type { SettingsHolder } from './settings.ts';
import { vendorHooks } from './vendor-rules.ts';

/** The documented rules of contracts, projects, milestones and vendors, as long as the settings want them. */
export function businessRuleHooks(settings: SettingsHolder): ReadonlyMap<string, WriteHooks> {
  const rules = mergeHooks(contractHooks, projectHooks, milestoneHooks, vendorHooks);
  const whenWanted = (hooks: WriteHooks): WriteHooks =>
    Object.fromEntries(
      Object.entries(hooks).map(([stage, run]) => [
        stage,
        (event: WriteEvent) => {
          if (settings.current.enforcesBusinessRules) (run as (event: WriteEvent) => void)(event);
        },
      ]),
    );
  return new Map([...rules].map(([table, hooks]) => [table, whenWanted(hooks)]));
}
