import type { InnerRequestHooks, Request, Response } from '../odata/message.ts';

/** Answers the requests of one system. The hooks belong to this one call. */
export type Handler = (request: Request, hooks: InnerRequestHooks) => Response;

/** Makes a handler whose hooks belong to each call from one that is given its hooks when it is built. Calls never overlap. */
export function withHooksPerCall(build: (hooks: InnerRequestHooks) => (request: Request) => Response): Handler {
  let current: InnerRequestHooks = {};
  const handle = build({
    onInnerRequest: (request) => current.onInnerRequest?.(request),
    before: (request) => current.before?.(request),
  });
  return (request, hooks) => {
    current = hooks;
    return handle(request);
  };
}
