/** Makes sure that the page tests have a Chromium: Debian's package when run as root, Playwright's own otherwise. */
import { spawnSync } from 'node:child_process';
import { accessSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findChromium } from './chromium.ts';

const root = resolve(import.meta.dirname, '../..');

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

function hasApt(): boolean {
  try {
    accessSync('/usr/bin/apt-get');
    return true;
  } catch {
    return false;
  }
}

if (findChromium() === null) {
  const asRoot = process.getuid?.() === 0 && hasApt();
  const installed =
    (asRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium')) ||
    run(join(root, 'node_modules/.bin/playwright-core'), 'install', '--with-deps', 'chromium') ||
    run(join(root, 'node_modules/.bin/playwright-core'), 'install', 'chromium');
  if (!installed || findChromium() === null) {
    console.error(
      'No Chromium found and none could be installed. Install one (Debian: apt-get install chromium) or point ' +
        'CHROMIUM_PATH at one, then run the tests again.',
    );
    process.exitCode = 1;
  }
}
