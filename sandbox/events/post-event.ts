/** How often and on what an event is sent again. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly pauseMilliseconds: number;
  readonly timeoutMilliseconds: number;
  /** Whether a failed try is worth another; null is no answer at all. */
  readonly isWorthRetrying: (status: number | null) => boolean;
}

/** How one try ended. */
export interface TryOutcome {
  /** Null when there was no answer. */
  readonly status: number | null;
  readonly problem: string | null;
}

/** What is posted where. */
export interface EventPost {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Whether the receiver took the event. */
export function isTaken({ status }: TryOutcome): boolean {
  return status !== null && status >= 200 && status < 300;
}

/** Posts an event once. Only the status of the answer counts. */
export async function postEvent(
  post: EventPost,
  timeoutMilliseconds: number,
  closing: AbortSignal,
): Promise<TryOutcome> {
  const timeout = AbortSignal.timeout(timeoutMilliseconds);
  try {
    const answer = await fetch(post.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json; charset=utf-8', ...post.headers },
      body: post.body,
      redirect: 'manual',
      signal: AbortSignal.any([timeout, closing]),
    });
    await answer.body?.cancel();
    return { status: answer.status, problem: null };
  } catch (error) {
    if (timeout.aborted) return { status: null, problem: `No answer within ${timeoutMilliseconds} ms.` };
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: null, problem: cause instanceof Error ? cause.message : String(cause) };
  }
}
