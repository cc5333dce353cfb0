import { definedOf } from '../defined-of.ts';
import { json, read, readJson } from '../faults/control-request.ts';
import type { Request, Response } from '../odata/message.ts';
import { type DualWrite, dualWriteSettings } from './dual-write.ts';

/** Answers below `/_sandbox/dual-write`; null when the route is none of these. */
export function answerDualWrite(route: string, request: Request, dualWrite: DualWrite): Response | null {
  const state = () => json(200, { settings: dualWrite.settings, waiting: dualWrite.waiting, writes: dualWrite.writes });
  switch (route) {
    case 'GET /_sandbox/dual-write':
      return state();
    case 'PUT /_sandbox/dual-write':
      dualWrite.configure(definedOf(read(dualWriteSettings.partial(), readJson(request))));
      return state();
    case 'POST /_sandbox/dual-write/release':
      return json(200, { carried: dualWrite.release() });
    default:
      return null;
  }
}
