import { z } from 'zod';
import { definedOf } from '../defined-of.ts';
import type { UserTokenOptions } from '../entra/tokens.ts';
import type { Request, Response } from '../odata/message.ts';
import { answerSchedule } from '../dataverse/project-operations/schedule-api.ts';
import { answerProjectProcesses } from '../dataverse/project-operations/processes-api.ts';
import type { ProjectOperations } from '../dataverse/project-operations/project-operations.ts';
import type { ProjectProcesses } from '../dataverse/project-operations/project-processes.ts';
import type { DualWrite } from '../dual-write/dual-write.ts';
import { answerDualWrite } from '../dual-write/dual-write-api.ts';
import type { EventControls } from '../events/events-api.ts';
import { answerEvents } from '../events/events-api.ts';
import type { FinanceProcesses } from '../finance/project-operations/finance-processes.ts';
import { answerProcesses } from '../finance/project-operations/processes-api.ts';
import { ControlError, done, json, read, readJson } from './control-request.ts';
import type { Controls } from './controls.ts';
import { faultRule, systemName } from './fault-rule.ts';

const clockChange = z
  .strictObject({
    now: z.iso.datetime({ offset: true }).optional(),
    advanceSeconds: z.number().optional(),
    frozen: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, 'Expected at least one of "now", "advanceSeconds" and "frozen".');

const userToken = z.strictObject({
  objectId: z.guid(),
  name: z.string().optional(),
  userName: z.string().optional(),
  audience: z.string().optional(),
  scope: z.string().optional(),
  roles: z.array(z.string()).optional(),
  expiresInSeconds: z.int().optional(),
});

/** What the control API needs besides the controls themselves. */
export interface ControlApiOptions {
  readonly controls: Controls;
  readonly events: EventControls;
  readonly schedule: ProjectOperations;
  readonly processes: FinanceProcesses;
  readonly projectProcesses: ProjectProcesses;
  readonly dualWrite: DualWrite;
  /** Brings the listeners in line with the rules of kind "down". */
  readonly applyOpenness: () => Promise<void>;
  /** An app-only access token for a system. */
  readonly appToken: (system: z.infer<typeof systemName>) => string;
  /** A token as a front end would present it to an API. */
  readonly userToken: (user: UserTokenOptions) => string;
  readonly addresses: () => Readonly<Record<string, string>>;
}

/** Answers below `/_sandbox`: faults, clock, request log, tokens. */
export function createControlApi(options: ControlApiOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url, request.origin);
    const route = `${request.method} ${url.pathname.replace(/\/$/, '')}`;
    const named = url.searchParams.get('system');
    try {
      const system = named === null ? undefined : read(systemName, named.toUpperCase());
      return await answer(route, system, request, options);
    } catch (error) {
      if (error instanceof ControlError) return json(400, { error: error.message });
      throw error;
    }
  };
}

async function answer(
  route: string,
  system: z.infer<typeof systemName> | undefined,
  request: Request,
  options: ControlApiOptions,
): Promise<Response> {
  const { clock, faults, log } = options.controls;
  switch (route) {
    case 'GET /_sandbox':
      return json(200, {
        addresses: options.addresses(),
        clock: clock.state(),
        faults: faults.list(),
        requests: log.counts(),
      });
    case 'GET /_sandbox/faults':
      return json(200, faults.list());
    case 'POST /_sandbox/faults': {
      const body = readJson(request);
      const rules = read(z.array(faultRule), Array.isArray(body) ? body : [body]);
      const added = rules.map((rule) => faults.add(rule));
      await options.applyOpenness();
      return json(201, added);
    }
    case 'DELETE /_sandbox/faults':
      faults.clear(system);
      await options.applyOpenness();
      return done;
    case 'GET /_sandbox/clock':
      return json(200, clock.state());
    case 'PUT /_sandbox/clock': {
      const change = read(clockChange, readJson(request));
      // Stopped first and released last, so that it shows the very instant it was set to.
      if (change.frozen === true) clock.freeze();
      if (change.now !== undefined) clock.set(Date.parse(change.now));
      if (change.advanceSeconds !== undefined) clock.advance(change.advanceSeconds * 1_000);
      if (change.frozen === false) clock.resume();
      return json(200, clock.state());
    }
    case 'GET /_sandbox/requests':
      return json(200, { counts: log.counts(), requests: log.list(system) });
    case 'DELETE /_sandbox/requests':
      log.clear();
      return done;
    case 'GET /_sandbox/token':
      if (system === undefined) throw new ControlError('Expected ?system=dataverse or ?system=finance.');
      return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: options.appToken(system) };
    case 'POST /_sandbox/user-token':
      return json(200, { accessToken: options.userToken(definedOf(read(userToken, readJson(request)))) });
    case 'POST /_sandbox/reset':
      faults.clear();
      log.clear();
      clock.reset();
      options.events.reset();
      options.schedule.reset();
      options.processes.reset();
      options.dualWrite.reset();
      await options.applyOpenness();
      return done;
    default:
      return (
        (await answerEvents(route, system, request, options.events)) ??
        answerSchedule(route, request, options.schedule) ??
        (await answerProcesses(route, request, options.processes)) ??
        answerProjectProcesses(route, request, options.projectProcesses) ??
        answerDualWrite(route, request, options.dualWrite) ??
        removeOne(route, options)
      );
  }
}

async function removeOne(route: string, options: ControlApiOptions): Promise<Response> {
  const id = /^DELETE \/_sandbox\/faults\/(\d+)$/.exec(route)?.[1];
  if (id !== undefined && options.controls.faults.remove(Number(id))) {
    await options.applyOpenness();
    return done;
  }
  return json(404, {
    error:
      id === undefined ? `There is no '${route}'. The sandbox's README lists the routes.` : `There is no rule ${id}.`,
  });
}
