import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../support/chromium.ts';
import { type Stack, startStack } from '../support/stack.ts';

describe('/graphql in a browser', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    stack = await startStack();
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium: run `node test/support/install-chromium.ts` first.');
    browser = await chromium.launch({
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await stack.close();
  });

  it('loads everything from the gateway and runs a saved query', async () => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    const problems: string[] = [];
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== new URL(stack.url).origin) foreign.push(request.url());
    });
    page.on('pageerror', (error) => problems.push(error.message));

    await page.goto(stack.url);
    const run = page.getByRole('button', { name: /execute query/i });
    await run.waitFor();
    const answer = page.waitForResponse(
      (response) =>
        response.request().method() === 'POST' && !(response.request().postData() ?? '').includes('__schema'),
    );
    await run.click();
    const { data, errors } = (await (await answer).json()) as { data: object; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data).every((value) => value !== null)).toBe(true);
    await page.locator('.result-window').getByText('"data"').waitFor();

    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });
});
