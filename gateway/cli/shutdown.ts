import { exitCodes } from './exit-codes.ts';

/**
 * Ends the process in order on SIGTERM or SIGINT: `close` stops accepting, lets requests finish and closes what is open.
 * A second signal ends the process at once.
 */
export function closeOnSignal(close: () => Promise<void>, say: (line: string) => void): void {
  let isClosing = false;
  const onSignal = (signal: NodeJS.Signals) => {
    if (isClosing) process.exit(exitCodes.failure);
    isClosing = true;
    say(`${signal}: finishing what is under way; once more ends it at once.`);
    close().then(
      () => process.exit(exitCodes.success),
      (error: unknown) => {
        say(error instanceof Error ? error.message : String(error));
        process.exit(exitCodes.failure);
      },
    );
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}
