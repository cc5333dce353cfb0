import { type ChildProcess, execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Whether a process was stopped by a signal and has not been woken up. */
export function isStopped({ pid }: ChildProcess): boolean {
  const status = `/proc/${pid}/status`;
  const told = existsSync(status)
    ? readFileSync(status, 'utf8')
    : `State: ${execFileSync('ps', ['-o', 'state=', '-p', String(pid)], { encoding: 'utf8' })}`;
  return /^State:\s*T/m.test(told);
}
