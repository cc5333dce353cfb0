import { definedOf } from '../../defined-of.ts';
import { json, read, readJson } from '../../faults/control-request.ts';
import type { Request, Response } from '../../odata/message.ts';
import type { ProjectOperations } from './project-operations.ts';
import { scheduleSettings } from './settings.ts';

/** Answers below `/_sandbox/schedule`; null when the route is none of these. */
export function answerSchedule(route: string, request: Request, schedule: ProjectOperations): Response | null {
  const state = () => ({ settings: schedule.settings, waiting: schedule.waiting() });
  switch (route) {
    case 'GET /_sandbox/schedule':
      return json(200, state());
    case 'PUT /_sandbox/schedule':
      schedule.configure(definedOf(read(scheduleSettings.partial(), readJson(request))));
      return json(200, state());
    case 'POST /_sandbox/schedule/release':
      return json(200, { released: schedule.release() });
    default:
      return null;
  }
}
